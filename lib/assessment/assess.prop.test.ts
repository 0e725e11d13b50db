/** Laws of the engine, each over random exchange files; the judgement it is compared with is written only for tests. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "@/lib/calendar";
import { readExchange } from "@/lib/dossier/exchange";
import { type ExchangeLike, exchangeFiles, interestingDays } from "@/lib/dossier/exchange.testing";
import { currentFramework } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { without } from "@/lib/intervals";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { judgeNaively, judgeNaivelyDayByDay } from "./naive.testing";
import { type StatusOnDay, statusOn } from "./status";

const files = exchangeFiles({ framework: currentFramework, vocabulary });

function assessed(file: ExchangeLike): Assessment {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(reading.framework, reading.dossier);
}

/** A file with three of its interesting days. */
const filesWithDays = files({ items: 20 }).chain((file) =>
  fc.tuple(
    fc.constant(file),
    fc.array(fc.constantFrom(...interestingDays(file).filter(isIsoDate)), { minLength: 3, maxLength: 3 }),
  ),
);

/** A day's judgement without the reasons, as the naive judgement gives it. */
function verdicts({ asOf: _, blocks, criteria, ...whole }: StatusOnDay) {
  const nodes = Object.entries({ ...blocks, ...criteria }).map(([id, { status, since, until, ...rest }]) => {
    const counted = "counted" in rest ? { counted: rest.counted } : {};
    return [id, { status, since, until, ...counted }];
  });
  return { ...whole, nodes: Object.fromEntries(nodes) };
}

it("the naive judgement may look at the days of change alone: walking every day says the same", () => {
  const small = files({ items: 5, extremeDates: false }).chain((file) =>
    fc.tuple(fc.constant(file), fc.constantFrom(...interestingDays(file))),
  );
  fc.assert(
    fc.property(small, ([file, day]) => {
      expect(judgeNaively(currentFramework, file, day)).toEqual(judgeNaivelyDayByDay(currentFramework, file, day));
    }),
    { numRuns: 20 },
  );
});

describe("the engine", () => {
  it("equals a naive day-by-day judgement", () => {
    fc.assert(
      fc.property(filesWithDays, ([file, days]) => {
        const assessment = assessed(file);
        for (const day of days) {
          expect(verdicts(statusOn(assessment, day))).toEqual(judgeNaively(currentFramework, file, day));
        }
      }),
      { numRuns: 250 },
    );
  });

  it("never unsettles a criterion on any day when evidence is added", () => {
    fc.assert(
      fc.property(files(), fc.nat(), (file, pick) => {
        // An item that nothing points at can be taken away; putting it back is adding evidence.
        const pointedAt = new Set([
          ...file.evidence.map((item) => (item.type === "document" ? item.adopts : undefined)),
          ...(file.exceptions ?? []).map(({ evidence }) => evidence),
        ]);
        const free = file.evidence.filter(({ id }) => !pointedAt.has(id));
        fc.pre(free.length > 0);
        const removed = free[pick % free.length];
        const before = assessed({ ...file, evidence: file.evidence.filter((item) => item !== removed) });
        const after = assessed(file);
        for (const [id, criterion] of before.criteria) {
          expect(without(criterion.settled, after.criteria.get(id)?.settled ?? [])).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the lists", () => {
    const shuffled = files().chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.shuffledSubarray(file.evidence, { minLength: file.evidence.length }),
        fc.shuffledSubarray(file.exceptions ?? [], { minLength: file.exceptions?.length ?? 0 }),
        fc.shuffledSubarray(file.actions ?? [], { minLength: file.actions?.length ?? 0 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(), ([file, evidence, exceptions, actions], pick) => {
        const days = interestingDays(file).filter(isIsoDate);
        const day = days[pick % days.length] as string;
        const other = assessed({ ...file, evidence, exceptions, actions });
        expect(verdicts(statusOn(other, day))).toEqual(verdicts(statusOn(assessed(file), day)));
      }),
      { numRuns: 200 },
    );
  });

  it("puts a theme on plateau 2 only where plateau 1 is settled, and gives the basic level only where every theme is on plateau 1", () => {
    fc.assert(
      fc.property(filesWithDays, ([file, days]) => {
        const assessment = assessed(file);
        for (const day of days) {
          const { themes, basicLevel, blocks } = statusOn(assessment, day);
          for (const { theme } of assessment.themes) {
            const settled = (id: string) => ["met", "explained"].includes(blocks[id]?.status ?? "");
            const first = theme.blocks.filter(({ plateau }) => plateau === 1).every(({ id }) => settled(id));
            expect((themes[theme.id]?.plateau ?? 0) >= 1).toBe(first);
          }
          expect(basicLevel).toBe(Object.values(themes).every(({ plateau }) => plateau >= 1));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("says for every criterion and block at least one reason, and names only evidence that exists", () => {
    fc.assert(
      fc.property(filesWithDays, ([file, [day = ""]]) => {
        const ids = new Set(file.evidence.map(({ id }) => id));
        const { blocks, criteria } = statusOn(assessed(file), day);
        for (const { reasons } of [...Object.values(blocks), ...Object.values(criteria)]) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) {
            const named = "evidence" in reason ? [reason.evidence].flat() : [];
            expect(named.filter((id) => !ids.has(id))).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
