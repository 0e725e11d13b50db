/** The municipalities of a region that made their report public, beside each other. */
import { notPublic, publicPage } from "@/app/_server/public-answer";
import { findPublishedRegion } from "@/db/sharing/published";
import { regionPage } from "@/lib/report/public-page/lists";
import { lastChange } from "../../changed";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const found = findPublishedRegion((await params).id);
  if (found === null) return notPublic();
  const changedAt = lastChange(found.members.map((member) => member.changedAt));
  return publicPage(request, regionPage(found, found.members), changedAt);
}
