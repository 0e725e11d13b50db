/**
 * What counts on a day, as OSCAL observations. An item may count longer for one criterion than for another, so there is an
 * observation for each item and each end, and a finding points at those that it rests on.
 */
import type { AnyCriterion } from "../../assessment/assessment";
import { daysFor } from "../../assessment/item";
import { type Day, dateOf, type IsoDate } from "../../calendar";
import { describeEvidence, locatorFor, markedTitle } from "../../evidence/describe";
import { type Evidence, startOf } from "../../evidence/evidence";
import { groupBy } from "../../group";
import { flipsThrough, includes, nextFlip, union } from "../../intervals";
import { ascending } from "../../order";
import { uuidOf } from "../../uuid";
import { itemsOf, openAndHidden, type ReportDay } from "../model/day";
import { startOfDay } from "./date-time";
import { property } from "./parts";
import { webReference } from "./web-address";

/** An item that counts for a criterion on the day, from its first day up to and excluding `end` (Infinity: no end is known). */
export interface Sighting {
  uuid: string;
  item: Evidence;
  criterion: string;
  first: Day;
  end: Day;
}

/**
 * What a criterion rests on, on the day, as far as may be told: evidence and explanations, in the order of their ids. `norm`
 * is a short name of whose criterion it is, empty for the Kader.
 */
export function sightings(on: ReportDay, norm: string, assessed: AnyCriterion): Sighting[] {
  const candidates = assessed.requirements.flatMap((requirement) => requirement.candidates.map(({ item }) => item));
  const ids = new Set([...candidates, ...assessed.explanations].map(({ id }) => id));
  const counting = [...ids]
    .map((id) => ({ id, days: union(daysFor(assessed, id)) }))
    .filter(({ days }) => includes(days, on.day))
    .sort((a, b) => ascending(a.id, b.id));
  return counting.flatMap(({ id, days }) => {
    const first = days[flipsThrough(days, on.day) - 1] as Day;
    const end = nextFlip(days, on.day);
    const { open } = openAndHidden(on, itemsOf(on, [id]));
    return open.map((item) => ({
      uuid: sightingUuid(on, norm, item, { first, end }),
      item,
      criterion: assessed.criterion.id,
      first,
      end,
    }));
  });
}

/** An item that counts in several norms is seen once in the results of each. */
const sightingUuid = (on: ReportDay, norm: string, { id }: Evidence, { first, end }: Pick<Sighting, "first" | "end">): string =>
  uuidOf(
    "observation",
    ...(norm === "" ? [] : [norm]),
    on.assessment.dossier.municipality.code,
    id,
    dateOf(first),
    Number.isFinite(end) ? dateOf(end) : "",
  );

/** One observation for all sightings that are the same item for the same days. `subject` is the municipality's party. */
export const observations = (seen: readonly Sighting[], subject: string, partyOf: (item: Evidence) => string) =>
  [...groupBy(seen, ({ uuid }) => uuid).values()].map((alike) => {
    const { uuid, item, first, end } = alike[0] as Sighting;
    const criteria = alike.map(({ criterion }) => criterion);
    return {
      uuid,
      title: markedTitle(item),
      description: `${describeEvidence(item).detail}.`,
      props: [
        property("evidence-id", item.id),
        property("evidence-type", item.type),
        property("counts-from", dateOf(first)),
        ...(Number.isFinite(end) ? [property("counts-through", dateOf(end - 1))] : []),
        ...criteria.map((criterion) => property("criterion", criterion)),
      ],
      methods: ["EXAMINE"],
      types: [item.type === "explanation" ? "explanation" : "control-objective"],
      origins: [{ actors: [{ type: "party", "actor-uuid": partyOf(item) }] }],
      subjects: [{ "subject-uuid": subject, type: "party" }],
      "relevant-evidence": relevantEvidence(item, criteria),
      collected: startOfDay(collectedOn(item)),
      ...(Number.isFinite(end) ? { expires: startOfDay(dateOf(end)) } : {}),
    };
  });

/** The item itself, with its address, and each place in it that speaks of a criterion. */
function relevantEvidence(item: Evidence, criteria: readonly string[]) {
  const href = item.url === undefined ? undefined : webReference(item.url);
  const places = criteria.flatMap((criterion) => {
    const locator = locatorFor(item, criterion);
    return locator === undefined ? [] : [`${criterion}: ${locator}`];
  });
  return [item.title, ...places].map((description) => ({ ...(href === undefined ? {} : { href }), description }));
}

/** The day of the event or the decision; of a document that took effect before it was adopted, the day of its effect. */
function collectedOn(item: Evidence): IsoDate {
  const start = startOf(item);
  return item.type === "document" && item.adoptedOn !== undefined && item.adoptedOn < start ? item.adoptedOn : start;
}
