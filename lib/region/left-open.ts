/** What an event of a region does not settle: the other criteria of the building blocks that it counts for. */
import type { Assessment } from "../assessment/assessment";
import { missingOn } from "../assessment/parts";
import { dayOf, type IsoDate } from "../calendar";
import { listed, uncapitalised } from "../dutch";
import {
  type Block,
  blocksOf,
  type Criterion,
  criteriaOf,
  evidenceAsked,
  type Framework,
  requiredCriteria,
} from "../framework/framework";
import type { Requirement } from "../framework/requirement";

/** A building block of which an event shows a part, and the criteria of it that ask for something else. */
export interface LeftOpen {
  block: Block;
  criteria: readonly Criterion[];
}

/** Of the blocks of these criteria the others that a plateau needs; in the framework's order. */
export const leftOpenBy = (framework: Framework, counted: readonly string[]): LeftOpen[] =>
  blocksOf(framework)
    .filter(({ criteria }) => criteria.some(({ id }) => counted.includes(id)))
    .map((block) => ({ block, criteria: requiredCriteria(block).filter(({ id }) => !counted.includes(id)) }))
    .filter(({ criteria }) => criteria.length > 0);

/**
 * Of the same blocks at one municipality all that the engine finds missing on the day: what counts for a criterion need not
 * settle it, where it asks for several.
 */
export const leftOpenAt = ({ blocks }: Pick<Assessment, "blocks">, counted: readonly string[], asOf: IsoDate): LeftOpen[] =>
  [...blocks.values()]
    .filter(({ criteria }) => criteria.some(({ criterion }) => counted.includes(criterion.id)))
    .map((judged) => ({ block: judged.block, criteria: missingOn(judged, dayOf(asOf)).map(({ criterion }) => criterion) }))
    .filter(({ criteria }) => criteria.length > 0);

/** "Dat is niet heel bouwsteen 2.1.3: 2.1.3c (nieuwe medewerkers) vraagt ander bewijs." */
export const leftOpenInWords = (open: readonly LeftOpen[]): string =>
  open
    .map(
      ({ block, criteria }) =>
        `Dat is niet heel bouwsteen ${block.id}: ${listed(criteria.map(named))} ${criteria.length === 1 ? "vraagt" : "vragen"} ander bewijs.`,
    )
    .join(" ");

/** "Nog open in bouwsteen 2.1.3: 2.1.3c." for a line about one municipality. */
export const stillOpen = (open: readonly LeftOpen[]): string[] =>
  open.map(({ block, criteria }) => `Nog open in bouwsteen ${block.id}: ${listed(criteria.map(({ id }) => id))}.`);

/** Those of these criteria that one event cannot settle, however it is: they ask for several, or on several days. */
export const askingMoreThanOnce = (framework: Framework, counted: readonly string[]): string[] =>
  criteriaOf(framework)
    .filter((criterion) => counted.includes(criterion.id) && evidenceAsked(criterion).every(asksSeveral))
    .map(({ id }) => id);

const asksSeveral = ({ atLeast = 1, distinct }: Requirement): boolean =>
  atLeast > 1 || (distinct?.field === "date" && distinct.atLeast > 1);

const named = ({ id, title }: Criterion): string => `${id} (${uncapitalised(title)})`;
