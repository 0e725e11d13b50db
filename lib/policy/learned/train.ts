/**
 * Learns from examples: logistic regression, one criterion against the rest, by stochastic descent in an order that is the
 * same every time. What weighs little is left out, and weights are rounded, so that the model can stand in a file.
 */
import type { Features } from "./features";
import { type Model, UNKNOWN, type Weighted } from "./model";

export interface Sample {
  features: Features;
  criteria: readonly string[];
  unsure: ReadonlySet<string>;
  /** A single sentence without a text around it: it is complete, so nothing unknown is reckoned with. */
  alone: boolean;
}

const ROUNDS = 12;
const STEP = 4;
const SLOWER = 0.3;
const DECAY = 0.995;
const BIAS = -4;
const BIAS_STEP = 0.1;
/** An error below this teaches nothing. */
const SMALL = 2e-3;
/** A weight below this is left out of the model; the others are whole multiples of the grain. */
const LEAST = 0.3;
export const GRAIN = 0.05;
/** A feature counts as occurring from this value. */
const OCCURS = 0.5;

interface Row {
  at: Int32Array;
  values: Float64Array;
  /** By criterion: 1 carries it, 0 does not, -1 unknown. */
  carries: Int8Array;
}

/** The model that the samples teach for these criteria. */
export function train(samples: readonly Sample[], criteria: readonly string[]): Model {
  const names = namesOf(samples);
  const rows = samples.map((sample) => rowOf(sample, names, criteria));
  const weights = new Float64Array(names.size * criteria.length);
  const bias = new Float64Array(criteria.length).fill(BIAS);
  const order = rows.map((_, at) => at);
  const next = numbersFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * DECAY;
    shuffle(order, next);
    for (const row of order) learn(rows[row] as Row, weights, bias, STEP / (1 + round * SLOWER));
  }
  return { criteria, bias: bias.map(rounded), features: sparse(names, weights, criteria.length) };
}

/** Every feature that occurs, with its number and rarity. */
function namesOf(samples: readonly Sample[]): Map<string, { at: number; rarity: number }> {
  const counts = new Map<string, number>();
  for (const { features } of samples) {
    for (const [feature, value] of features) if (value >= OCCURS) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  let at = 0;
  return new Map(
    [...counts].map(([feature, count]) => [feature, { at: at++, rarity: rounded(Math.log(samples.length / count)) }]),
  );
}

function rowOf(
  { features, criteria: carried, unsure, alone }: Sample,
  names: ReturnType<typeof namesOf>,
  criteria: readonly string[],
): Row {
  const known = [...features].flatMap(([feature, value]) => {
    const name = names.get(feature);
    return name ? [{ at: name.at, value: value * name.rarity }] : [];
  });
  const length = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, alone ? 0 : UNKNOWN)) || 1;
  return {
    at: Int32Array.from(known, ({ at }) => at),
    values: Float64Array.from(known, ({ value }) => value / length),
    carries: Int8Array.from(criteria, (id) => (carried.includes(id) ? 1 : unsure.has(id) ? -1 : 0)),
  };
}

function learn({ at, values, carries }: Row, weights: Float64Array, bias: Float64Array, step: number): void {
  const width = carries.length;
  const errors = Float64Array.from(bias);
  for (let nth = 0; nth < at.length; nth++) add(errors, weights, (at[nth] as number) * width, values[nth] as number);
  for (let criterion = 0; criterion < width; criterion++) {
    const error = 1 / (1 + Math.exp(-(errors[criterion] as number))) - (carries[criterion] as number);
    const teaches = (carries[criterion] as number) >= 0 && Math.abs(error) >= SMALL;
    errors[criterion] = teaches ? step * error : 0;
    bias[criterion] = (bias[criterion] as number) - BIAS_STEP * (errors[criterion] as number);
  }
  for (let nth = 0; nth < at.length; nth++) {
    const start = (at[nth] as number) * width;
    const value = values[nth] as number;
    for (let criterion = 0; criterion < width; criterion++) {
      weights[start + criterion] = (weights[start + criterion] as number) - (errors[criterion] as number) * value;
    }
  }
}

function add(sums: Float64Array, weights: Float64Array, start: number, value: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[start + at] as number) * value;
}

function sparse(names: ReturnType<typeof namesOf>, weights: Float64Array, width: number): Map<string, Weighted> {
  const features = new Map<string, Weighted>();
  for (const [name, { at, rarity }] of names) {
    const kept = Array.from({ length: width }, (_, criterion) => criterion).filter(
      (criterion) => Math.abs(weights[at * width + criterion] as number) >= LEAST,
    );
    features.set(name, {
      rarity,
      criteria: Uint8Array.from(kept),
      weights: Float32Array.from(kept, (criterion) => rounded(weights[at * width + criterion] as number)),
    });
  }
  return features;
}

const rounded = (value: number): number => Math.round(value / GRAIN) * GRAIN;

/** The same row of numbers between 0 and 1 every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
