/** What an officer of a municipality leaves behind, for the function that the address names. */
import "server-only";
import { notFound } from "next/navigation";
import { loadAssessment } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import type { Query } from "@/app/query";
import { one } from "@/app/query";
import { municipalityInbox } from "@/db/inbox/inbox";
import { mayWrite, ofMunicipality } from "@/lib/access";
import { type Handover, handoverOf } from "@/lib/handover/facts";
import { isSameFunction } from "@/lib/handover/tasks";

/** Only for who records for it. Always of today; a function that holds nothing, and that nobody typed, is as none. */
export async function loadHandover(code: string, query: Query) {
  const { scope, municipality, judgement, dates } = await loadAssessment(code, {});
  if (!mayWrite(scope, ofMunicipality(municipality.code))) notFound();
  const inbox = orNotFound(municipalityInbox(scope, municipality, { members: [judgement.kader], today: dates.today }));
  const asked = one(query, "functie");
  const { functions } = handoverOf(judgement, [], "", dates.today);
  const who = functions.find((name) => isSameFunction(name, asked)) ?? "";
  const handover: Handover = handoverOf(judgement, inbox, who, dates.today);
  return { municipality, judgement, handover };
}
