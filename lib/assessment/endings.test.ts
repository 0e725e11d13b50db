/** What ends before a day: to the day, with what falls, what comes again by itself, and what one renewal gives back. */
import { describe, expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import { assessAll } from "./assess";
import { endingsBy, nextNewYear } from "./endings";

const [TODAY, ON] = ["2026-11-22", "2027-01-01"];

const plan = (given: Partial<EvidenceOf<"document">> = {}): Evidence => ({
  id: "plan",
  owner: "municipality",
  type: "document",
  title: "Beleidsplan",
  kind: "policy-plan",
  adoptedBy: "council",
  adoptedOn: "2024-01-15",
  claims: ["1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d"].map((criterion) => ({ criterion, locator: "§ 2" })),
  ...given,
});

const yearly: Agreement = {
  id: "jaarlijks",
  owner: "municipality",
  title: "Elk jaar een overleg",
  from: "2024-01-01",
  keeps: { type: "meeting", within: "P1Y" },
};

const endings = (evidence: Evidence[], agreements: Agreement[] = []) =>
  endingsBy(
    assessAll({
      municipality: { code: "GM9901", name: "Beekrijk" },
      regions: [],
      evidence,
      exceptions: [],
      actions: [],
      agreements,
    }),
    TODAY,
    ON,
  );

it("asks about the first of January after the day", () => {
  expect([nextNewYear("2026-11-22"), nextNewYear("2026-12-31"), nextNewYear("2027-01-01")]).toEqual([
    "2027-01-01",
    "2027-01-01",
    "2028-01-01",
  ]);
});

describe("what ends by its own last day", () => {
  it.each([
    ["on the day before", "2026-12-31", ["plan"]],
    ["on the day itself", "2027-01-01", []],
    ["today", "2026-11-22", ["plan"]],
    ["yesterday", "2026-11-21", []],
  ])("%s", (_what, validUntil, expected) => {
    expect(endings([plan({ validUntil })]).items.map(({ item }) => item.id)).toEqual(expected);
  });

  it("holds for agreements as well, and not for those that go on", () => {
    const given = [
      { ...yearly, until: "2026-12-31" },
      { ...yearly, id: "verder" },
    ];
    expect(endings([], given).agreements.map(({ agreement }) => agreement.id)).toEqual(["jaarlijks"]);
  });
});

describe("what falls with it", () => {
  it("is told once with its block, with what one renewal gives back, and the way to do it", () => {
    const { falls, blocks } = endings([plan({ validUntil: "2026-12-31" })]);
    expect(blocks.map(({ block }) => block.id)).toContain("1.1.2");
    expect(falls).toMatchObject([{ day: ON, way: { kind: expect.any(String) } }]);
    expect(falls[0]?.criteria).toEqual(expect.arrayContaining(["1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d"]));
    expect(falls[0]?.repairs).toBeGreaterThan(0);
  });

  it("is nothing where a plan that is recorded already follows on it", () => {
    const next = plan({ id: "opvolger", adoptedOn: "2026-11-01", validFrom: "2027-01-01" });
    const { falls, blocks } = endings([plan({ validUntil: "2026-12-31" }), next]);
    expect([falls, blocks]).toEqual([[], []]);
  });
});
