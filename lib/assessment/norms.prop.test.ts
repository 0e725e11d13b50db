/** All norms and agreements over random files, against a judgement that is written only for tests; and laws of reasons. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "@/lib/calendar";
import { interestingNormDays, withAgreements } from "@/lib/dossier/agreements.testing";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import { type ExchangeLike, exchangeFiles } from "@/lib/dossier/exchange.testing";
import { currentFramework, currentNorms } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import { agreementsOn, countAgreements } from "./agreement-status";
import { assessAll } from "./assess";
import type { Judgement } from "./assessment";
import type { EvidenceLike } from "./naive.testing";
import { judgeAgreementsDayByDay, judgeNormsNaively } from "./naive-norms.testing";
import { sentence } from "./reason";
import { statusOn } from "./status";
import { waysForward } from "./way-forward";

const plainFiles = exchangeFiles({ framework: currentFramework, vocabulary });
const files = (options: Parameters<typeof plainFiles>[0]) => withAgreements(plainFiles(options), currentNorms.beside);

const filesWithDays = files({ items: 10 }).chain((file) =>
  fc.tuple(
    fc.constant(file),
    fc.array(fc.constantFrom(...interestingNormDays(file).filter(isIsoDate)), { minLength: 3, maxLength: 3 }),
  ),
);

function read(file: ExchangeLike) {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const judged = (file: ExchangeLike): Judgement => assessAll(read(file).dossier);

/** What the norms beside the Kader and the agreements say on a day, as the naive judgement gives it. */
function printed(judgement: Judgement, day: string) {
  const agreements = agreementsOn(judgement, day).filter(({ inForce }) => inForce);
  const beside = judgement.beside.map((norm) => statusOn(norm, day));
  const nodes = Object.fromEntries([
    ...beside
      .flatMap(({ blocks }) => Object.entries(blocks))
      .map(([id, { status, since, until }]) => [id, { status, since, until }]),
    ...[
      ...beside.flatMap(({ criteria }) => Object.entries(criteria)),
      ...agreements.map((one) => [one.node, one] as const),
    ].map(([id, { status, since, until, counted }]) => [id, { status, since, until, counted }]),
  ]);
  return { nodes, agreements: countAgreements(agreements) };
}

const isOfNorm = (id: string): boolean => !id.startsWith("own.");

/** The item without what names agreements; nothing of an explanation that named agreements alone. */
function withoutOwn(item: EvidenceLike): EvidenceLike[] {
  if (item.type !== "explanation") return [{ ...item, claims: item.claims?.filter(({ criterion }) => isOfNorm(criterion)) }];
  const criteria = item.criteria.filter(isOfNorm);
  return criteria.length === 0 ? [] : [{ ...item, criteria }];
}

/** The same file without agreements and all that names them. */
const withoutAgreements = ({ agreements: _, ...file }: ExchangeLike): ExchangeLike => ({
  ...file,
  evidence: file.evidence.flatMap(withoutOwn),
  actions: file.actions?.filter(({ criterion }) => criterion === undefined || isOfNorm(criterion)),
});

const isOutsideKader = ([id]: [string, unknown]): boolean => /^(nb|own)\./.test(id);

describe("the norms beside the Kader and the agreements", () => {
  it("are what a naive day-by-day judgement says", () => {
    fc.assert(
      fc.property(filesWithDays, ([file, days]) => {
        const judgement = judged(file);
        for (const day of days) {
          const { nodes, agreements } = judgeNormsNaively(currentNorms, file, day, { kader: false });
          const expected = Object.fromEntries(Object.entries(nodes).filter(isOutsideKader));
          expect(printed(judgement, day)).toEqual({ nodes: expected, agreements });
        }
      }),
      { numRuns: 80 },
    );
  });

  it("change nothing of the Kader", () => {
    fc.assert(
      fc.property(filesWithDays, ([file, [day = ""]]) => {
        const [withAll, kader] = [file, withoutAgreements(file)].map((one) => statusOn(judged(one).kader, day));
        expect(withAll).toEqual(kader);
      }),
      { numRuns: 40 },
    );
  });

  it("may be judged naively on the days of change alone: walking every day says the same", () => {
    const small = files({ items: 1, extremeDates: false }).chain((file) =>
      fc.tuple(fc.constant(file), fc.constantFrom(...interestingNormDays(file))),
    );
    fc.assert(
      fc.property(small, ([file, day]) => {
        const own = Object.entries(judgeNormsNaively(currentNorms, file, day, { kader: false }).nodes).filter(([id]) =>
          id.startsWith("own."),
        );
        expect(Object.fromEntries(own)).toEqual(judgeAgreementsDayByDay(file, day));
      }),
      { numRuns: 4 },
    );
  });

  it("have for every node at least one reason that is a Dutch sentence about evidence that exists, and a way forward", () => {
    fc.assert(
      fc.property(filesWithDays, ([file, [day = ""]]) => {
        const judgement = judged(file);
        const ids = new Set(file.evidence.map(({ id }) => id));
        const nodes = [
          ...judgement.beside.flatMap((norm) => Object.values(statusOn(norm, day).criteria)),
          ...agreementsOn(judgement, day),
        ];
        for (const { reasons } of nodes) {
          expect(reasons.map(sentence).filter((text) => !/[.?]$/.test(text))).toEqual([]);
          expect(reasons.length).toBeGreaterThan(0);
          expect(
            reasons.flatMap((reason) => ("evidence" in reason ? reason.evidence : [])).filter((id) => !ids.has(id)),
          ).toEqual([]);
        }
        for (const id of judgement.criteria.keys()) expect(waysForward(judgement, id, day).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it("are the same after writing the file and reading it again", () => {
    fc.assert(
      fc.property(files({ items: 6 }), (file) => {
        const { framework, dossier } = read(file);
        const text = writeExchange(framework, towards(HOLDER, dossier));
        expect(read(JSON.parse(text)).dossier).toEqual(dossier);
      }),
      { numRuns: 40 },
    );
  });
});
