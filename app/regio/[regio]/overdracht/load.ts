/** What who works for a region leaves behind. */
import "server-only";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { loadRegion, regionRecord } from "@/app/_server/load/region";
import { loadRegionNorms } from "@/app/_server/load/region-norms";
import { requireScope } from "@/app/_server/sign-in/session";
import { regionHandover } from "@/db/handover/region-handover";
import { regionInbox } from "@/db/inbox/inbox";
import { may, ofRegion } from "@/lib/access";

/** Only for who works for it, as its inbox. Always of today. */
export async function loadRegionHandover(id: string) {
  const scope = await requireScope();
  const region = await regionRecord(id);
  if (!may(scope, "invitation.write", ofRegion(region.id))) notFound();
  const { standings, dates } = await loadRegion(region.id, {});
  const { norms } = await loadRegionNorms(region.id, {});
  const members = standings.map(({ assessment }) => assessment);
  const inbox = orNotFound(regionInbox(scope, region, { members, today: dates.today }));
  const known = { inbox, standings, kept: norms.agreements, today: dates.today };
  return { region, handover: orNotFound(regionHandover(scope, region.id, known)) };
}
