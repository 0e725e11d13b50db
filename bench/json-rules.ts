/**
 * The same rules for json-rules-engine: one rule per criterion, made from the framework. The facts of a municipality are
 * the numbers of candidates and of different values of each requirement, counted by the plain loops: the part that they
 * do fastest is not held against the rules engine, and what remains for it is what it is made for, comparing facts.
 */
import { type ConditionProperties, Engine, type TopLevelCondition } from "json-rules-engine";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { type Criterion, criteriaOf, evidenceAsked, type Framework } from "@/lib/framework/framework";
import type { Requirement } from "@/lib/framework/requirement";
import { counterOn, explainedBy, type PlainStatus, presentOn } from "./plain-loops";

export type JsonRulesJudge = (dossier: Dossier, asOf: IsoDate) => Promise<Map<string, PlainStatus>>;

/** A judge of one day at a time; its rules are made once. */
export function jsonRulesJudge(framework: Framework): JsonRulesJudge {
  const criteria = criteriaOf(framework);
  const engine = new Engine(
    criteria.map((criterion) => ({ conditions: conditionsOf(criterion), event: { type: criterion.id } })),
  );
  return async (dossier, asOf) => {
    const present = presentOn(dossier, asOf);
    const { events } = await engine.run(factsOf(criteria, present, asOf));
    const met = new Set(events.map(({ type }) => type));
    const explained = explainedBy(present);
    const status = (id: string): PlainStatus => (met.has(id) ? "met" : explained.has(id) ? "explained" : "open");
    return new Map(criteria.map(({ id }) => [id, status(id)]));
  };
}

/** One condition for each requirement, joined by "any"; where different values are asked, two joined by "all". */
const conditionsOf = (criterion: Criterion): TopLevelCondition => ({
  any: evidenceAsked(criterion).map((requirement, index) => {
    const enough = reaches(itemsFact(criterion, index), requirement.atLeast ?? 1);
    return requirement.distinct
      ? { all: [enough, reaches(valuesFact(criterion, index), requirement.distinct.atLeast)] }
      : enough;
  }),
});

const reaches = (fact: string, value: number): ConditionProperties => ({ fact, operator: "greaterThanInclusive", value });

const itemsFact = ({ id }: Criterion, requirement: number): string => `${id} ${requirement} items`;
const valuesFact = ({ id }: Criterion, requirement: number): string => `${id} ${requirement} values`;

function factsOf(criteria: readonly Criterion[], present: ReturnType<typeof presentOn>, asOf: IsoDate): Record<string, number> {
  const count = counterOn(asOf);
  const facts: Record<string, number> = {};
  for (const criterion of criteria) {
    evidenceAsked(criterion).forEach((requirement: Requirement, index) => {
      const { items, values } = count(requirement, criterion, present);
      facts[itemsFact(criterion, index)] = items;
      if (requirement.distinct) facts[valuesFact(criterion, index)] = values;
    });
  }
  return facts;
}
