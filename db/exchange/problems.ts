/** What is wrong with a dossier that someone wants to take in; every problem has its path in the exchange file. */
import { ofRegion } from "@/lib/access";
import { agreement } from "@/lib/agreements/agreement";
import type { IsoDate } from "@/lib/calendar";
import { commitment } from "@/lib/commitments/commitment";
import type { Dossier } from "@/lib/dossier/dossier";
import {
  actionReferences,
  agreementReferences,
  commitmentReferences,
  evidenceReferences,
  exceptionReferences,
  formChoiceReferences,
  surroundings,
} from "@/lib/dossier/references";
import { evidence, futureEventProblems } from "@/lib/evidence/evidence";
import { exception } from "@/lib/evidence/exception";
import type { Framework } from "@/lib/framework/framework";
import { currentNorms } from "@/lib/framework/versions";
import { groupBy } from "@/lib/group";
import type { Region } from "@/lib/places/municipality";
import { action } from "@/lib/plan/action";
import type { Problem } from "@/lib/problem";
import { formChoice } from "@/lib/trafficking/choice";
import { periodsOf } from "../memberships";
import { municipalityIn, regionsOf } from "../places/municipalities";
import { schemaProblems } from "../store/checks";
import type { Queries } from "../store/client";
import { agreementKind } from "../visibility/agreement-kind";
import { evidenceKind } from "../visibility/evidence-kind";
import { idProblems, idsOf } from "../visibility/visibility";
import type { Change } from "./changes";

const unknownMunicipality: Problem = {
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
      ...futureEventProblems(item, today),
    ]),
    ...listProblems("exceptions", dossier.exceptions, (item) => [
      ...schemaProblems(exception, item),
      ...exceptionReferences({ ...item }, around),
    ]),
    ...listProblems("actions", dossier.actions, (item) => [
      ...schemaProblems(action, item),
      ...actionReferences({ ...item }, around),
    ]),
    ...listProblems("agreements", dossier.agreements, (item) => [
      ...schemaProblems(agreement, item),
      ...agreementReferences({ ...item }, around),
    ]),
    ...listProblems("commitments", dossier.commitments ?? [], (item) => [
      ...schemaProblems(commitment, item),
      ...commitmentReferences({ ...item }, around),
    ]),
    ...listProblems("formChoices", dossier.formChoices ?? [], (item) => [
      ...schemaProblems(formChoice, item),
      ...formChoiceReferences({ ...item }, around),
    ]),
  ];
}

const listProblems = <T>(list: string, items: readonly T[], problemsWith: (item: T, index: number) => Problem[]): Problem[] =>
  items.flatMap((item, index) =>
    problemsWith(item, index).map(({ path, message }) => ({ path: [list, index, ...path], message })),
  );

/**
 * Ids with which some municipality would see two records of one kind: those of new ones, and those that a region brings along
 * when the municipality joins it. Only right inside the transaction that has made the municipality a member of `joined`.
 */
export function takenIds(db: Queries, dossier: Dossier, seen: Seen, joined: readonly Region[]): Problem[] {
  const ofNew = (list: keyof Seen) => {
    const added = seen[list].filter(({ what }) => what === "added");
    const byOwner = new Map([...groupBy(added, ownerKey)].map(([key, ofOwner]) => [key, takenOf(db, list, ofOwner)]));
    return listProblems(list, seen[list], (change) =>
      change.what === "added" ? (byOwner.get(ownerKey(change))?.get(change.record) ?? []) : [],
    );
  };
  const ofRegions = listProblems("regions", dossier.regions, ({ id }) =>
    joined.some((region) => region.id === id) ? [...clashes(db, id, "evidence"), ...clashes(db, id, "agreements")] : [],
  );
  return [...ofNew("evidence"), ...ofNew("agreements"), ...ofRegions];
}

const ownerKey = ({ owner }: Change): string => `${owner.kind} ${owner.id}`;

/** The problems with the ids of new records of one owner, found together: thousands of queries would hold up everybody else. */
const takenOf = (db: Queries, list: keyof Seen, changes: readonly Change[]) => {
  const [first] = changes;
  const ids = changes.map(({ record }) => record);
  return first === undefined ? undefined : idProblems(db, kinds[list].kind, first.owner, ids);
};

/** The changes of what a municipality sees of its regions as well. */
type Seen = Record<"evidence" | "agreements", readonly Change[]>;

/** What the file would bring back although its content was erased here. The lists are in the order of the file. */
export const erasedProblems = (changes: Readonly<Record<string, readonly Change[]>>): Problem[] =>
  Object.entries(changes).flatMap(([list, ofList]) =>
    listProblems(list, ofList, ({ what }) => (what === "erased" ? [{ path: [], message: ERASED_HERE }] : [])),
  );

/** What the file would bring beyond what a municipality or region may hold of a kind, once for each owner and list. */
export const roomForAll = (db: Queries, changes: Readonly<Record<string, readonly Change[]>>): Problem[] =>
  Object.entries(changes).flatMap(([list, ofList]) =>
    [...groupBy(ofList, ownerKey).values()].flatMap((ofOwner) => {
      const total = (part: keyof Change["more"]): number => ofOwner.reduce((sum, { more }) => sum + more[part], 0);
      const found = ofOwner[0]?.roomIn(db, { ever: total("ever"), standing: total("standing") }) ?? [];
      return found.map(({ message }) => ({ path: [list], message }));
    }),
  );

const ERASED_HERE =
  "De inhoud hiervan is in Plateau gewist en komt niet terug met een bestand. Haal dit uit het bestand. Moet het er toch staan, " +
  "leg het dan opnieuw vast.";

const kinds = {
  evidence: { kind: evidenceKind, called: "bewijs" },
  agreements: { kind: agreementKind, called: "een afspraak" },
} as const;

const clashes = (db: Queries, region: string, list: keyof Seen): Problem[] =>
  [...idProblems(db, kinds[list].kind, ofRegion(region), idsOf(db, kinds[list].kind, ofRegion(region))).keys()].map((id) => ({
    path: [],
    message: `Deze regio heeft ${kinds[list].called} met id ${id}, en de gemeente heeft dat id ook al.`,
  }));

/**
 * A municipality that does not exist, and regions of the file that the register knows it in on other days than today: a file
 * makes it a member only of a region that the register never connected it with.
 */
export function registerProblems(db: Queries, { municipality, regions }: Dossier): Problem[] {
  if (municipalityIn(db, municipality.code) === undefined) return [unknownMunicipality];
  const itsRegions = new Set(regionsOf(db, municipality.code).map(({ id }) => id));
  return listProblems("regions", regions, ({ id }) => {
    if (itsRegions.has(id) || periodsOf(db, id, municipality.code).length === 0) return [];
    return [{ path: [], message: NOT_TODAY }];
  });
}

const NOT_TODAY =
  "Volgens het register hoort de gemeente vandaag niet bij deze regio, maar eerder of later wel. Haal de regio en haar bewijs uit " +
  "het bestand, of laat de beheerder eerst een nieuwe periode vastleggen.";
