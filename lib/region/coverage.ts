/**
 * For which municipalities an item of the region counts, and why not for the others. There is one truth for that, the
 * engine's: lists, counts, the register and its file all take it from here.
 */

import type { Assessment } from "../assessment/assessment";
import { itemOn } from "../assessment/item";
import { dayOf, type IsoDate } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { countDays } from "../evidence/counts";
import { type Evidence, type EvidenceOf, isDocument } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import { groupBy } from "../group";
import { daysThrough, includes } from "../intervals";
import { keptBy } from "../kept-by";
import type { Municipality } from "../places/municipality";
import { onceOwn } from "./participation";

/** The covers of a municipality for which an item counts: for at least one criterion, on the day itself. */
const reaching = ["counts", "adopted", "confirmed"] as const;

/**
 * `counts`: inherited; `adopted`: an own document adopts it and is in force; `confirmed`: the municipality took part, and its
 * own record of that counts; `waiting`, `declined`: it was asked to confirm and did not answer, or did not take part; `outside`:
 * it covers other municipalities; `excepted`: an exception takes it out; `adoptable`: it counts once the municipality adopts
 * it; `not-yet`, `no-longer`: of another day; `nowhere`: no criterion asks for it as it is.
 */
export type Cover =
  | (typeof reaching)[number]
  | "waiting"
  | "declined"
  | "outside"
  | "excepted"
  | "adoptable"
  | "not-yet"
  | "no-longer"
  | "nowhere";

export interface Coverage {
  municipality: Municipality;
  cover: Cover;
  /** The criteria for which it counts there on the day, in the framework's order; none unless it {@link reaches}. */
  criteria: readonly string[];
  /** The first day on which it counts for fewer or none; null where no such day is known, or it does not count. */
  until: IsoDate | null;
  /** Of a document that counts or could: the criteria for which it counts besides, once the municipality adopts it. */
  onceAdopted: readonly string[];
  /** Its exceptions to the item, also those of other days, the earliest first. */
  exceptions: readonly Exception[];
  /** Its own documents that adopt the item, in force or not. */
  adoptions: readonly EvidenceOf<"document">[];
}

/** Who was asked to confirm that it took part, and what each of them said. */
export interface Asked {
  invited: readonly string[];
  answers: Readonly<Record<string, boolean>>;
  /** The id of the record of its own that who confirms gets, where there must be one. */
  ownRecord: string;
}

export const reaches = ({ cover }: Pick<Coverage, "cover">): boolean => (reaching as readonly Cover[]).includes(cover);

/** How the item reaches each member on the day `asOf`, in the order given (DOMAIN.md, "Whose evidence counts"). */
export const coverageOf = (item: Evidence, members: readonly Assessment[], asOf: IsoDate, asked?: Asked): Coverage[] =>
  members.map((assessment) => {
    const { dossier } = assessment;
    const found = foundIn(dossier);
    const exceptions = found.exceptions.get(item.id) ?? [];
    const adoptions = found.adoptions.get(item.id) ?? [];
    const said = { item, assessment, exceptions, adoptions, asOf, asked };
    return { municipality: dossier.municipality, exceptions, adoptions, ...reachOf(said) };
  });

/** What a member's dossier says of items of the region, by their id; and its own evidence. */
interface InDossier {
  exceptions: ReadonlyMap<string, readonly Exception[]>;
  adoptions: ReadonlyMap<string, readonly EvidenceOf<"document">[]>;
  own: ReadonlyMap<string, Evidence>;
}

/** Found once for each dossier: whoever asks it of all items would else look through all of them for each. */
const foundIn = keptBy((dossier: Dossier): InDossier => {
  const own = dossier.evidence.filter(({ owner }) => owner === "municipality");
  const adopting = own.filter(isDocument).filter(({ adopts }) => adopts !== undefined);
  return {
    exceptions: groupBy(dossier.exceptions.toSorted(byStart), ({ evidence }) => evidence),
    adoptions: groupBy(adopting, ({ adopts }) => adopts as string),
    own: new Map(own.map((item) => [item.id, item])),
  };
});

const byStart = (a: Exception, b: Exception): number => (a.from < b.from ? -1 : 1);

interface Case extends Pick<Coverage, "exceptions" | "adoptions"> {
  item: Evidence;
  assessment: Assessment;
  asOf: IsoDate;
  asked: Asked | undefined;
}

type Reach = Pick<Coverage, "cover" | "criteria" | "until" | "onceAdopted">;

function reachOf(one: Case): Reach {
  const { item, assessment, asOf, asked } = one;
  const itself = itemOn(assessment, item, asOf);
  const adopted = one.adoptions.some((document) => includes(countDays(document), dayOf(asOf)));
  const more = adopted || item.type !== "document" ? [] : onceOwn(assessment.framework, item);
  const onceAdopted = more.filter((id) => !itself.criteria.includes(id));
  if (itself.criteria.length > 0) {
    return { cover: adopted ? "adopted" : "counts", criteria: itself.criteria, until: itself.until, onceAdopted };
  }
  const own = asked && foundIn(assessment.dossier).own.get(asked.ownRecord);
  const confirmed = own && itemOn(assessment, own, asOf);
  if (confirmed && confirmed.criteria.length > 0) {
    return { cover: "confirmed", criteria: confirmed.criteria, until: confirmed.until, onceAdopted: [] };
  }
  return { cover: whyNot(one, itself.state, onceAdopted), criteria: [], until: null, onceAdopted };
}

/** Why it does not count; what others must do first goes before what no one can change. */
function whyNot(one: Case, state: ReturnType<typeof itemOn>["state"], onceAdopted: readonly string[]): Cover {
  const { item, assessment, exceptions, asOf, asked } = one;
  const { dossier } = assessment;
  const { code } = dossier.municipality;
  if (state === "upcoming") return "not-yet";
  if (state === "over") return "no-longer";
  const answer = asked?.invited.includes(code) ? asked.answers[code] : true;
  if (answer === undefined) return "waiting";
  if (answer === false) return "declined";
  if (!isCovered(item, dossier)) return "outside";
  if (exceptions.some(({ from, until }) => isInForce(from, until, asOf))) return "excepted";
  return onceAdopted.length > 0 ? "adoptable" : "nowhere";
}

const isCovered = ({ covers }: Evidence, { municipality }: Dossier): boolean => covers?.includes(municipality.code) ?? true;

const isInForce = (from: IsoDate, until: IsoDate | undefined, asOf: IsoDate): boolean =>
  includes(daysThrough(dayOf(from), until === undefined ? undefined : dayOf(until)), dayOf(asOf));
