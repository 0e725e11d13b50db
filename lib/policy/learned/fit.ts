/** Logistic regression with few columns, by Newton's method: exact, and the same every time. */
import type { Mix } from "./mix";

/** Keeps weights small; in units of the columns' own spread. */
const RIDGE = 2;
const STEPS = 12;

/** The mix that tells best which rows were marked. */
export function fitted(rows: readonly (readonly number[])[], marked: readonly boolean[]): Mix {
  const width = rows[0]?.length ?? 0;
  const means = columns(width, (at) => mean(rows.map((row) => row[at] ?? 0)));
  const spreads = columns(width, (at) => Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - (means[at] ?? 0)) ** 2))) + 1e-9);
  const scaled = rows.map((row) => [1, ...row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))]);
  let solution = columns(width + 1, () => 0);
  for (let step = 0; step < STEPS; step++) solution = newton(scaled, marked, solution);
  const weights = columns(width, (at) => (solution[at + 1] ?? 0) / (spreads[at] ?? 1));
  const bias = (solution[0] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { bias: rounded(bias), weights: weights.map(rounded) };
}

const columns = (count: number, of: (at: number) => number): number[] => Array.from({ length: count }, (_, at) => of(at));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function newton(rows: readonly number[][], marked: readonly boolean[], now: readonly number[]): number[] {
  const gradient = now.map((value, at) => (at === 0 ? 0 : -RIDGE * value));
  const curve = now.map((_, one) => now.map((__, other) => (one === other ? (one === 0 ? 1e-9 : RIDGE) : 0)));
  rows.forEach((row, nth) => {
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (now[at] ?? 0), 0)));
    const error = (marked[nth] ? 1 : 0) - chance;
    const weight = Math.max(1e-6, chance * (1 - chance));
    row.forEach((value, one) => {
      gradient[one] = (gradient[one] ?? 0) + error * value;
      const line = curve[one] as number[];
      row.forEach((other, at) => {
        line[at] = (line[at] ?? 0) + weight * value * other;
      });
    });
  });
  const change = solved(curve, gradient);
  return now.map((value, at) => value + (change[at] ?? 0));
}

/** The solution of a positive definite system, by elimination. */
function solved(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    const head = pivot[at] as number;
    for (let below = at + 1; below < rows.length; below++) {
      const line = rows[below] as number[];
      const share = (line[at] as number) / head;
      for (let column = at; column < line.length; column++)
        line[column] = (line[column] as number) - share * (pivot[column] as number);
    }
  });
  const answer = right.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const line = rows[at] as number[];
    const rest = answer.reduce((sum, value, column) => (column > at ? sum + value * (line[column] as number) : sum), 0);
    answer[at] = ((line[rows.length] as number) - rest) / (line[at] as number);
  }
  return answer;
}
