/** Who asks and answers in the tests of the inbox, and what is judged of municipalities for it. */
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { AARDE, BRON, everything, NORTH, SOUTH, TODAY, valueIn } from "../database.testing";
import { loadDossier } from "../dossier/dossier";

export const both = [AARDE.code, BRON.code];
export const north = chainDirectorOf(NORTH, both);
export const south = chainDirectorOf(SOUTH, [BRON.code]);
export const aarde = advisorOf(AARDE, [NORTH.id]);
export const bron = advisorOf(BRON, [NORTH.id, SOUTH.id]);

export const seenOf = (codes: readonly string[]) => ({
  members: codes.map((code) => assess(currentFramework, valueIn(loadDossier(everything, code)))),
  today: TODAY,
});
