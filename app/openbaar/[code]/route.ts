/** What a municipality made public. */
import { notPublic, publicPage } from "@/app/_server/public-answer";
import { origin } from "@/app/_server/sign-in/settings";
import { currentHotlines } from "@/db/hotlines";
import { houseStyleOf } from "@/db/house-style";
import { findPublished } from "@/db/sharing/published";
import { municipalityPage } from "@/lib/report/public-page/municipality";
import { lastChange } from "../changed";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const found = findPublished((await params).code);
  if (found === null) return notPublic();
  const page = municipalityPage(found, currentHotlines().item, found.regions, origin());
  const style = houseStyleOf(found.municipality.code);
  const house = style === null ? undefined : { code: found.municipality.code, version: style.version };
  return publicPage(request, { ...page, style: house }, lastChange([found.changedAt, ...(style ? [style.recordedAt] : [])]));
}
