/** The law of the public variant: nothing that it hides reaches it, and it judges no differently for that. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { statusOn } from "../../assessment/status";
import { isIsoDate, plus } from "../../calendar";
import { readExchange, writeExchange } from "../../dossier/exchange";
import { type ExchangeLike, exchangeFiles, interestingDays } from "../../dossier/exchange.testing";
import { longDate, numericDate, shortDate } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import { currentFramework } from "../../framework/versions";
import vocabulary from "../../framework/vocabulary.json";
import type { Remark } from "../../remarks/remark";
import { towards } from "../../sharing/boundary";
import { isConfidential } from "../../sharing/public";
import { PAPER, PUBLIC } from "../../sharing/viewer";
import { adoptedContent } from "../adopted/adoption";
import { AS_OF, assessed as assessedWith, beekrijk, evidence } from "../gap/beekrijk.testing";
import { gapReport, type ReportOptions } from "../gap/gap-report";
import type { GapReport } from "./model";
import { standOf } from "./stand";

const CANARY = "KANARIE";
const KNOWN_AT = "2026-11-22T05:33:00.000Z";

type Item = ExchangeLike["evidence"][number];

const isHidden = (item: Item): boolean => isConfidential(item as never);

/** Every text that must stay inside carries the canary: notes, names, and all that is said of a closed meeting. */
function withCanaries(file: ExchangeLike, canary = CANARY): ExchangeLike {
  const renamed = new Map(file.evidence.filter(isHidden).map(({ id }, place) => [id, `${canary}-${place}`]));
  return {
    ...file,
    evidence: file.evidence.map((item) => {
      const noted = { ...item, note: `${canary} in een toelichting` };
      if (item.type === "appointment") {
        return { ...noted, title: `Functionaris ${canary}`, holder: `Naam ${canary}`, url: `https://example.nl/${canary}` };
      }
      if (!isHidden(item) || item.type !== "meeting") return noted;
      const claims = item.claims?.map((claim) => ({ ...claim, locator: `punt ${canary}`, quote: canary }));
      return {
        ...noted,
        id: renamed.get(item.id) ?? item.id,
        title: `Driehoek ${canary}`,
        minutes: `verslag ${canary}`,
        url: `https://example.nl/${canary}`,
        ...(claims ? { claims } : {}),
      };
    }) as Item[],
    exceptions: file.exceptions?.map((given) => {
      const id = renamed.get(given.evidence);
      return id ? { ...given, evidence: id, motivation: `Om ${canary}` } : given;
    }),
    actions: file.actions?.map((action) => ({ ...action, note: `${canary} bij een actie` })),
  } as ExchangeLike;
}

function assessed(file: ExchangeLike): Assessment {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(reading.framework, reading.dossier);
}

const remarks: Remark[] = [
  { id: "r1", block: "3.1.1", region: "noord", text: `Opmerking ${CANARY}` },
  { id: "r2", block: "3.1.1", region: "noord", text: `Antwoord ${CANARY}`, inReplyTo: "r1" },
];

const filesWithDay = exchangeFiles({ framework: currentFramework, vocabulary })({ items: 20 }).chain((file) =>
  fc.tuple(fc.constant(file), fc.constantFrom(...interestingDays(file).filter(isIsoDate))),
);

const report = (assessment: Assessment, asOf: string, options: Partial<ReportOptions> = {}): GapReport =>
  gapReport(assessment, { asOf, knownAt: KNOWN_AT, remarks, ...options });

/** Every way in which a date is written. */
const written = (date: string): string[] => [date, longDate(date), shortDate(date), numericDate(date)];

/** The days that a date gives away when it is told that something counts until then. */
const givenAway = (date: string): string[] => [date, plus(date, "P1Y")].flatMap((day) => [plus(day, "-P1D"), day]);

const closedMeeting = (id: string, given: { forum: "triangle" | "mayor-police"; date: string }): Evidence => ({
  id,
  owner: "municipality",
  type: "meeting",
  title: `Overleg ${CANARY}`,
  minutes: CANARY,
  ...given,
});

describe("the public variant", () => {
  it("holds no note, name, remark or paper of a closed meeting, while the internal one does", () => {
    fc.assert(
      fc.property(filesWithDay, ([file, asOf]) => {
        const assessment = assessed(withCanaries(file));
        expect(JSON.stringify(report(assessment, asOf))).not.toContain(CANARY);
        expect(JSON.stringify(report(assessment, asOf, { variant: "internal" }))).toContain(CANARY);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same whatever is written in what it hides", () => {
    fc.assert(
      fc.property(filesWithDay, ([file, asOf]) => {
        const [one, other] = ["EEN", "TWEE"].map((canary) => report(assessed(withCanaries(file, canary)), asOf));
        expect(one).toEqual(other);
      }),
      { numRuns: 25 },
    );
  });

  it("tells no day on which a closed table met, nor one from which that follows", () => {
    const open = evidence.filter((item) => !isConfidential(item));
    const day = fc.integer({ min: -420, max: 420 }).map((days) => plus(AS_OF, `${days < 0 ? "-" : ""}P${Math.abs(days)}D`));
    const met = fc.record({ forum: fc.constantFrom("triangle" as const, "mayor-police" as const), date: day });
    fc.assert(
      fc.property(fc.array(met, { minLength: 1, maxLength: 5 }), fc.subarray(open), (meetings, others) => {
        const closed = meetings.map((given, place) => closedMeeting(`${CANARY}-${place}`, given));
        const exceptions = beekrijk.exceptions.filter((given) => others.some(({ id }) => id === given.evidence));
        const assessment = assessedWith({ evidence: [...others, ...closed], exceptions });
        const elsewhere = JSON.stringify([towards(PUBLIC, assessment.dossier), AS_OF, KNOWN_AT]);
        const told = new Set((elsewhere.match(/\d{4}-\d\d-\d\d/g) ?? []).flatMap(follows));
        const text = JSON.stringify(report(assessment, AS_OF));
        expect(text).not.toContain(CANARY);
        for (const date of meetings.flatMap((given) => givenAway(given.date)).filter((given) => !told.has(given))) {
          for (const form of written(date)) expect(text.match(wholeDate(form)), form).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says how often a closed table met, where that counts", () => {
    const closed = ["2026-03-01", "2026-06-01"].map((date) => closedMeeting(date, { forum: "triangle", date }));
    const text = JSON.stringify(report(assessedWith({ evidence: closed, exceptions: [] }), AS_OF));
    expect(text).toContain("Gezagsdriehoek: twee keer besproken");
    expect(text).not.toMatch(/maart 2027|1 mrt 2027|juni 2026/);
  });

  it("judges as the internal variant does", () => {
    fc.assert(
      fc.property(filesWithDay, ([file, asOf]) => {
        const assessment = assessed(withCanaries(file));
        const walls = (given: GapReport) => given.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "walls");
        expect(walls(report(assessment, asOf))).toEqual(walls(report(assessment, asOf, { variant: "internal" })));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the exchange file of the public variant", () => {
  it("is a good exchange file without what the variant hides", () => {
    fc.assert(
      fc.property(filesWithDay, ([file]) => {
        const { dossier } = assessed(withCanaries(file));
        const text = writeExchange(currentFramework, towards(PUBLIC, dossier));
        expect(text).not.toContain(CANARY);
        expect(readExchange(new TextEncoder().encode(text))).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });

  it("is what an adopted report carries in public, while the internal file has everything", () => {
    fc.assert(
      fc.property(filesWithDay, ([file, asOf]) => {
        const { dossier } = assessed(withCanaries(file));
        const inputs = { adoptedOn: asOf, asOf, knownAt: KNOWN_AT, address: "https://example.nl/controleren", salt: "0" };
        const content = adoptedContent(currentFramework, dossier, {
          ...inputs,
          form: null,
          remarks,
          region: null,
          previous: null,
        });
        expect(JSON.stringify(content.variants.public)).not.toContain(CANARY);
        expect(content.variants.internal.exchange).toBe(writeExchange(currentFramework, towards(PAPER, dossier)));
        expect(content.stand).toEqual(standOf(statusOn(assess(currentFramework, dossier), asOf)));
      }),
      { numRuns: 25 },
    );
  });
});

/** The days that follow from a date on its own: what counts until then, and the days next to that. */
const follows = (date: string): string[] =>
  ["P0D", "P1Y", "P2Y", "P4Y"].flatMap((period) => ["-P1D", "P0D", "P1D"].map((apart) => plus(plus(date, period), apart)));

/** A written date that is not the end of another: "1 mei 2026" within "11 mei 2026". */
const wholeDate = (form: string): RegExp => new RegExp(`(?<!\\d)${form.replaceAll(".", "\\.")}(?!\\d)`);
