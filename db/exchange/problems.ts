/** What is wrong with a dossier that someone wants to take in; every problem has its path in the exchange file. */
import { ofRegion } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { actionReferences, evidenceReferences, exceptionReferences, surroundings } from "@/lib/dossier/references";
import { eventProblems, evidence } from "@/lib/evidence/evidence";
import { exception } from "@/lib/evidence/exception";
import type { Framework } from "@/lib/framework/framework";
import { currentNorms } from "@/lib/framework/versions";
import type { Region } from "@/lib/places/municipality";
import { action } from "@/lib/plan/action";
import type { Problem } from "@/lib/problem";
import { evidenceIds, idProblem } from "../evidence/visibility";
import { schemaProblems } from "../store/checks";
import type { Queries } from "../store/client";
import type { Change } from "./changes";

export const unknownMunicipality: Problem = {
  path: ["municipality", "code"],
  message: "Deze gemeente bestaat niet; kies de code van een bestaande gemeente.",
};

/**
 * What is wrong with the records themselves. A dossier from `readExchange` can only have events after today; the rest is
 * looked at again, so that this way in is as narrow as the forms are.
 */
export function itemProblems(framework: Framework, dossier: Dossier, today: IsoDate): Problem[] {
  const around = surroundings({ ...currentNorms, kader: framework }, dossier);
  return [
    ...listProblems("evidence", dossier.evidence, (item) => [
      ...schemaProblems(evidence, item),
      ...evidenceReferences({ ...item }, around),
      ...eventProblems(item, today),
    ]),
    ...listProblems("exceptions", dossier.exceptions, (item) => [
      ...schemaProblems(exception, item),
      ...exceptionReferences({ ...item }, around),
    ]),
    ...listProblems("actions", dossier.actions, (item) => [
      ...schemaProblems(action, item),
      ...actionReferences({ ...item }, around),
    ]),
  ];
}

const listProblems = <T>(list: string, items: readonly T[], problemsWith: (item: T, index: number) => Problem[]): Problem[] =>
  items.flatMap((item, index) =>
    problemsWith(item, index).map(({ path, message }) => ({ path: [list, index, ...path], message })),
  );

/**
 * Ids with which some municipality would see two items: those of new evidence, and those that a region brings along when
 * the municipality joins it. Only right inside the transaction that has made the municipality a member of `joined`.
 */
export function doubleIds(db: Queries, dossier: Dossier, ofEvidence: readonly Change[], joined: readonly Region[]): Problem[] {
  const ofNewItems = listProblems("evidence", ofEvidence, ({ owner, record, what }) =>
    what === "added" ? idProblem(db, owner, record) : [],
  );
  const ofRegions = listProblems("regions", dossier.regions, ({ id }) =>
    joined.some((region) => region.id === id) ? clashes(db, id) : [],
  );
  return [...ofNewItems, ...ofRegions];
}

const clashes = (db: Queries, region: string): Problem[] =>
  evidenceIds(db, ofRegion(region))
    .filter((id) => idProblem(db, ofRegion(region), id).length > 0)
    .map((id) => ({ path: [], message: `Deze regio heeft bewijs met id ${id}, en de gemeente heeft dat id ook al.` }));
