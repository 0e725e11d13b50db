/** What is kept of judged municipalities, and when it is judged anew. */
import { expect, it, vi } from "vitest";
import type { DossierStamp } from "@/db/dossier/dossiers";
import { RecentCache } from "@/lib/recent-cache";
import { cachedOrJudged } from "./judged";

const stamp = (code: string, of: string): DossierStamp => ({
  code,
  name: code,
  stamp: `${code} ${of}`,
  changedOn: "2026-01-01",
});
const judging = () => vi.fn((missing: readonly DossierStamp[]) => missing.map((one) => one.stamp));

it("judges only what has another stamp than before, and gives all in the order asked", async () => {
  const kept = new RecentCache<string>(10);
  const judge = judging();
  await cachedOrJudged(kept, [stamp("A", "1"), stamp("B", "1")], undefined, judge);
  const second = await cachedOrJudged(kept, [stamp("B", "2"), stamp("A", "1"), stamp("C", "1")], undefined, judge);
  expect(second.map(({ judged }) => judged)).toEqual(["B 2", "A 1", "C 1"]);
  expect(judge.mock.calls.map(([missing]) => missing.map(({ code }) => code))).toEqual([
    ["A", "B"],
    ["B", "C"],
  ]);
});

it("keeps what was known on different days apart", async () => {
  const kept = new RecentCache<string>(10);
  const judge = judging();
  for (const knownAt of [undefined, "2025-12-31T22:59:59.999Z", undefined]) {
    await cachedOrJudged(kept, [stamp("A", "1")], knownAt, judge);
  }
  expect(judge).toHaveBeenCalledTimes(2);
});

it("gives all, also where there is no room to keep them", async () => {
  const all = await cachedOrJudged(new RecentCache<string>(1), [stamp("A", "1"), stamp("B", "1")], undefined, judging());
  expect(all).toEqual([
    { judged: "A 1", changedOn: "2026-01-01" },
    { judged: "B 1", changedOn: "2026-01-01" },
  ]);
});
