/**
 * What was learned from examples: by feature, how much it speaks for or against each criterion. Applied to a text it gives,
 * by passage and sentence, the log odds that a criterion is carried.
 */
import type { Framework } from "../../framework/framework";
import { conceptsOf } from "../lexicon";
import type { TextIndex } from "../text-index";
import { type Features, featuresOf } from "./features";

/** Weights of one feature: the criteria (by their number in `Model.criteria`) that it speaks for or against. */
export interface Weighted {
  /** How rare the feature is. */
  rarity: number;
  criteria: Uint8Array;
  weights: Float32Array;
}

export interface Model {
  criteria: readonly string[];
  bias: Float64Array;
  features: ReadonlyMap<string, Weighted>;
}

/** As if every sentence had this much that nobody knows: little that is known does not count as all. */
export const UNKNOWN = 40;

/** The log odds of one text: `of(criterion)` by passage the best sentence's, `most` by passage the best of all criteria. */
export interface Likeness {
  of: (criterion: string) => Float64Array;
  /** By sentence of a passage. */
  sentences: (criterion: string, passage: number) => Float64Array;
  most: Float64Array;
}

/** Judges every passage of a text. */
export function likenessIn(index: TextIndex, model: Model, framework: Framework): Likeness {
  const numbers = new Map(model.criteria.map((id, at) => [id, at]));
  const judged = featuresOf(index, conceptsOf(framework)).map((sentences) =>
    sentences.map((features) => oddsOf(model, features)),
  );
  const best = (odds: readonly Float64Array[], at: number) =>
    odds.reduce((most, each) => Math.max(most, each[at] ?? LEAST), LEAST);
  const columns = model.criteria.map((_, at) => Float64Array.from(judged, (odds) => best(odds, at)));
  const most = Float64Array.from(judged, (_, passage) =>
    columns.reduce((high, column) => Math.max(high, column[passage] ?? LEAST), LEAST),
  );
  const none = new Float64Array(judged.length).fill(LEAST);
  return {
    of: (criterion) => columns[numbers.get(criterion) ?? -1] ?? none,
    sentences: (criterion, passage) =>
      Float64Array.from(judged[passage] ?? [], (odds) => odds[numbers.get(criterion) ?? -1] ?? LEAST),
    most,
  };
}
const LEAST = -12;

/** By criterion the log odds that a sentence with these features carries it. */
export function oddsOf({ bias, features: known }: Model, features: Features): Float64Array {
  const odds = Float64Array.from(bias);
  const here: [Weighted, number][] = [];
  let length = UNKNOWN;
  for (const [feature, value] of features) {
    const weighted = known.get(feature);
    if (!weighted) continue;
    const size = value * weighted.rarity;
    length += size * size;
    here.push([weighted, size]);
  }
  const unit = 1 / Math.sqrt(length);
  for (const [{ criteria, weights }, size] of here) {
    for (let nth = 0; nth < criteria.length; nth++) {
      const at = criteria[nth] as number;
      odds[at] = (odds[at] as number) + (weights[nth] as number) * size * unit;
    }
  }
  return odds;
}
