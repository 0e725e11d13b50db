/** Trend and forecast as steps, on a small framework in which one document settles a theme. */
import { expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import type { Framework } from "../framework/framework";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { trend } from "./trend";

const theme = (number: number, kind: "covenant" | "budget") => {
  const block = currentFramework.themes[0]!.blocks[0]!;
  const criterion = block.criteria[0]!;
  const id = `${number}.1.1`;
  return {
    ...currentFramework.themes[0]!,
    id: `theme${number}`,
    number,
    blocks: [
      { ...block, id, criteria: [{ ...criterion, id: `${id}a`, anyOf: [{ type: "document" as const, kinds: [kind] }] }] },
    ],
  };
};

const framework: Framework = { ...currentFramework, themes: [theme(1, "covenant"), theme(2, "budget")] };

const document = (kind: "covenant" | "budget", validFrom: string, validUntil?: string): Evidence => ({
  id: kind,
  owner: "municipality",
  type: "document",
  title: kind,
  kind,
  validFrom,
  validUntil,
});

const steps = (...evidence: Evidence[]) =>
  trend(
    assess(framework, {
      municipality: { code: "GM9901", name: "Beekrijk" },
      regions: [],
      evidence,
      exceptions: [],
      actions: [],
      agreements: [],
    }),
    "2024-01-01",
    "2026-12-31",
  );

it("is one step where nothing changes", () => {
  expect(steps()).toEqual([{ date: "2024-01-01", themes: 0 }]);
});

it("steps on the first day that counts and on the first that no longer does", () => {
  expect(steps(document("covenant", "2025-03-01", "2026-02-28"))).toEqual([
    { date: "2024-01-01", themes: 0 },
    { date: "2025-03-01", themes: 1 },
    { date: "2026-03-01", themes: 0 },
  ]);
});

it("begins with what holds on the first day, and takes in the last", () => {
  expect(steps(document("covenant", "2020-01-01"), document("budget", "2026-12-31"))).toEqual([
    { date: "2024-01-01", themes: 1 },
    { date: "2026-12-31", themes: 2 },
  ]);
});

it("makes no step on a day on which one theme comes and another goes", () => {
  expect(steps(document("covenant", "2020-01-01", "2025-05-31"), document("budget", "2025-06-01"))).toEqual([
    { date: "2024-01-01", themes: 1 },
  ]);
});
