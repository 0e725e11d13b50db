/**
 * The learned model as a file: one line of weights per feature ("12+7 40-3": criterion 12 plus 7 grains, 40 minus 3). It is
 * made by `npm run learn` and not by hand.
 */
import { z } from "zod";
import type { Weighing } from "./mix";
import type { Model, Weighted } from "./model";
import { GRAIN } from "./train";

const words = z.string().transform((line) => line.split(" "));
const numbers = z.string().transform((line) => line.split(" ").map(Number));

const schema = z.strictObject({
  framework: z.string(),
  /** Of what it was made: tells when it must be made again. */
  madeOf: z.string(),
  criteria: words,
  /** In grains. */
  bias: numbers,
  /** What holds where all parts are 0, then the weight of each part. */
  mix: numbers,
  /** By criterion what is added to the log odds. */
  offsets: numbers,
  /** "12 3+7 40-3": the rarity in grains, then the weights. */
  features: z.record(z.string(), z.string()),
});

export type ModelFile = z.input<typeof schema>;

export interface Learned extends Weighing {
  model: Model;
}

const grains = (value: number): number => Math.round(value / GRAIN);

/** What is written; features without weights are left out. */
export function fileOf(framework: string, madeOf: string, { model, mix, offsets }: Learned): ModelFile {
  const features = [...model.features].filter(([, { criteria }]) => criteria.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    framework,
    madeOf,
    criteria: model.criteria.join(" "),
    bias: Array.from(model.bias, grains).join(" "),
    mix: [mix.bias, ...mix.weights].join(" "),
    offsets: model.criteria.map((id) => offsets.get(id) ?? 0).join(" "),
    features: Object.fromEntries(features.map(([name, weighted]) => [name, written(weighted)])),
  };
}

const written = ({ rarity, criteria, weights }: Weighted): string =>
  [grains(rarity), ...Array.from(criteria, (at, nth) => signed(at, grains(weights[nth] ?? 0)))].join(" ");
const signed = (at: number, value: number): string => `${at}${value < 0 ? "" : "+"}${value}`;

/** What was written; throws where the file's shape is wrong. */
export function learnedIn(file: unknown): Learned {
  const { criteria, bias, mix, offsets, features } = schema.parse(file);
  const [all = 0, ...weights] = mix;
  return {
    model: {
      criteria,
      bias: Float64Array.from(bias, (value) => value * GRAIN),
      features: new Map(Object.entries(features).map(([name, line]) => [name, readWeights(line)])),
    },
    mix: { bias: all, weights },
    offsets: new Map(criteria.map((id, at) => [id, offsets[at] ?? 0])),
  };
}

function readWeights(line: string): Weighted {
  const [rarity = "0", ...pairs] = line.split(" ");
  const signs = pairs.map((pair) => pair.search(/[+-]/));
  return {
    rarity: Number(rarity) * GRAIN,
    criteria: Uint8Array.from(pairs, (pair, nth) => Number(pair.slice(0, signs[nth]))),
    weights: Float32Array.from(pairs, (pair, nth) => Number(pair.slice(signs[nth])) * GRAIN),
  };
}
