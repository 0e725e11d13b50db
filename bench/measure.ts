/** Measuring: contestants take turns, so that a busy moment of the machine hits all of them; the median of each counts. */
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is measured: it may return anything, so that nothing is optimised away. */
type Contestant = () => unknown;

/** One line of the result: `reached` is undefined where there is no goal. */
export interface Finding {
  what: string;
  goal: string;
  measured: string;
  reached?: boolean;
}

const WARM_UP = 3;

/** The median milliseconds of each contestant over `runs` rounds, after some rounds that do not count: three, if not told. */
export async function medians<K extends string>(
  contestants: Record<K, Contestant>,
  runs: number,
  warmUp = WARM_UP,
): Promise<Record<K, number>> {
  const names = Object.keys(contestants) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < runs; round++) {
    for (const name of names) {
      const time = await milliseconds(contestants[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<K, number>;
}

/** How long one call takes. Garbage of the call before is collected first, so that each pays for its own only. */
export async function milliseconds(contestant: Contestant): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await contestant();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Goals of the form "at least so many times as fast". */
export const atLeast = (what: string, ratio: number, goal: number): Finding => ({
  what,
  goal: `≥ ${goal}×`,
  measured: `${figures(ratio)}×`,
  reached: ratio >= goal,
});

/** Goals of the form "at most so many times the time". */
export const atMost = (what: string, ratio: number, goal: number): Finding => ({
  what,
  goal: `≤ ${goal}×`,
  measured: `${figures(ratio)}×`,
  reached: ratio <= goal,
});

/** A time without a goal, to make the ratios tangible. */
export const plainly = (what: string, milliseconds: number): Finding => ({
  what,
  goal: "",
  measured: `${figures(milliseconds)} ms`,
});

/** Three figures are enough. */
export const figures = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const machine = (): string =>
  `${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(2))
    .join(" ")}, node ${process.version}`;

/** The findings as a plain table. */
export function tableOf(findings: readonly Finding[]): string {
  const verdict = ({ reached }: Finding) => (reached === undefined ? "" : reached ? "reached" : "missed");
  const rows = [["what", "goal", "measured", ""], ...findings.map((f) => [f.what, f.goal, f.measured, verdict(f)])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(rows[0] ?? []), widths.map((width) => "-".repeat(width)).join("  "), ...rows.slice(1).map(line)].join("\n");
}
