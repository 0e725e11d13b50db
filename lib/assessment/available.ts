/** Whose evidence counts for a municipality: its own, adopted from a region, or inherited (DOMAIN.md, same heading). */
import { type Day, dayOf } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { countDays, type Span, spanOf } from "../evidence/counts";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import { groupBy } from "../group";
import { ALL_DAYS, type DaySet, daysThrough, NO_DAYS, overlap, union, unionOf, without } from "../intervals";

/** One way in which an item comes to count, with the decision that the requirement `adopted` looks at on those days. */
export interface Source {
  place: "own" | "adopted" | "inherited";
  days: DaySet;
  decision?: Decision | undefined;
}

/** Who adopted a document, and from which day. */
export interface Decision {
  adoptedBy: EvidenceOf<"document">["adoptedBy"];
  adoptedOn: Day;
}

/** The days on which an item counts as own or adopted, and those on which it counts at all. */
type Places = Readonly<Record<"municipal" | "any", DaySet>>;

/** An item with the days on which the municipality may count it, worked out once for all criteria. */
export interface AvailableEvidence {
  item: Evidence;
  /** Among all that is available, from 0. */
  index: number;
  type: Evidence["type"];
  /** The item's own days. */
  span: Span;
  sources: readonly Source[];
  places: Places;
}

type RegionalDocument = EvidenceOf<"document">;

/** All evidence of a dossier that the municipality may count on any day; explanations are among it, those of a region never. */
export function availableEvidence(dossier: Dossier): AvailableEvidence[] {
  const adopters = groupBy(dossier.evidence.filter(isAdopting), (document) => document.adopts);
  const exceptions = groupBy(dossier.exceptions, (exception) => exception.evidence);
  const available: AvailableEvidence[] = [];
  for (const item of dossier.evidence) {
    const isOwn = item.owner === "municipality";
    const sources = isOwn ? own(item) : regional(item, dossier, adopters.get(item.id) ?? [], exceptions.get(item.id) ?? []);
    if (sources.length === 0) continue;
    const places = isOwn ? EVERYWHERE : placesOf(sources);
    available.push({ item, index: available.length, type: item.type, span: spanOf(item), sources, places });
  }
  return available;
}

const placesOf = (sources: readonly Source[]): Places => ({
  municipal: unionOf(
    sources.filter(({ place }) => place !== "inherited"),
    ({ days }) => days,
  ),
  any: unionOf(sources, ({ days }) => days),
});

type Adopting = RegionalDocument & { adopts: string };

const isAdopting = (item: Evidence): item is Adopting =>
  item.type === "document" && item.owner === "municipality" && item.adopts !== undefined;

/** Most evidence is a municipality's own, and most of that nobody adopted: they share one object. */
const EVERYWHERE: Places = { municipal: ALL_DAYS, any: ALL_DAYS };
const UNDECIDED: readonly Source[] = [{ place: "own", days: ALL_DAYS }];

function own(item: Evidence): readonly Source[] {
  const decision = decisionOf(item);
  return decision === undefined ? UNDECIDED : [{ place: "own", days: ALL_DAYS, decision }];
}

const decisionOf = (item: Evidence): Decision | undefined =>
  item.type === "document" && item.adoptedOn !== undefined
    ? { adoptedBy: item.adoptedBy, adoptedOn: dayOf(item.adoptedOn) }
    : undefined;

/** A region's item: adopted where an own document adopts it and is in force, and inherited on the other days. */
function regional(item: Evidence, dossier: Dossier, adopters: Adopting[], exceptions: Exception[]): Source[] {
  if (item.type === "explanation") return [];
  const adopted: Source[] =
    item.type !== "document"
      ? []
      : adopters.map((adopter) => ({ place: "adopted", days: countDays(adopter), decision: decisionOf(adopter) }));
  const covered = inheritable(item, dossier) ? ALL_DAYS : NO_DAYS;
  const inherited = without(covered, union([...adopted.map((a) => a.days), ...exceptions.map(exceptionDays)]));
  return inherited.length === 0 ? adopted : [...adopted, { place: "inherited", days: inherited, decision: decisionOf(item) }];
}

/** Whether an item or agreement is of a region that the municipality belongs to, and covers it. */
export const inheritable = (
  { region, covers }: Pick<Evidence, "region" | "covers">,
  { municipality, regions }: Pick<Dossier, "municipality" | "regions">,
): boolean => regions.some(({ id }) => id === region) && (covers?.includes(municipality.code) ?? true);

const exceptionDays = ({ from, until }: Exception): DaySet =>
  daysThrough(dayOf(from), until === undefined ? undefined : dayOf(until));

/**
 * The days on which an item counts for a requirement that takes evidence `from` that place and, where `adoptedOnly`, asks
 * that council or executive adopted it by then. An item counts once on a day, whatever the number of its sources.
 */
export function sourceDays({ sources, places }: AvailableEvidence, from: "municipal" | "any", adoptedOnly: boolean): DaySet {
  if (!adoptedOnly) return places[from];
  const counted = sources.filter(({ place }) => from === "any" || place !== "inherited");
  return unionOf(counted, ({ days, decision }) => overlap(days, adoptedDays(decision)));
}

/** `adopted`: `adoptedBy` is council or executive, and `adoptedOn` is not after the day (DOMAIN.md, "Requirement"). */
const adoptedDays = (decision: Decision | undefined): DaySet =>
  decision?.adoptedBy === "council" || decision?.adoptedBy === "executive" ? daysThrough(decision.adoptedOn) : NO_DAYS;
