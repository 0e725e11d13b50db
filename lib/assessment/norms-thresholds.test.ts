/** Every threshold of NORMS.md as a table: month ends, leap days, first terms, last days, and what points at the Kader. */
import { describe, expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { agreement as schema } from "../agreements/agreement";
import type { Dossier } from "../dossier/dossier";
import {
  aDocument,
  aDossier,
  aMeeting,
  anAction,
  anAppointment,
  anExplanation,
  claiming,
  ofTheRegion,
  REGION,
} from "../dossier/dossier.testing";
import { type AgreementOnDay, agreementsOn, countAgreements } from "./agreement-status";
import { assessAll } from "./assess";
import { statusOn } from "./status";

const anAgreement = (fields: Partial<Agreement> = {}): Agreement =>
  schema.parse({
    id: "overleg",
    owner: "municipality",
    title: "Overleg met de politie",
    from: "2024-01-01",
    keeps: { type: "meeting", forums: ["mayor-police"], atLeast: 1, within: "P1Y" },
    ...fields,
  });

const meetings = (...dates: string[]) => dates.map((date) => aMeeting({ forum: "mayor-police", date }));

const once = (within: string | undefined, atLeast = 1): Agreement["keeps"] =>
  ({ type: "meeting", forums: ["mayor-police"], atLeast, ...(within ? { within } : {}) }) as Agreement["keeps"];

const on = (dossier: Dossier, day: string): AgreementOnDay | undefined =>
  agreementsOn(assessAll(dossier), day).find(({ inForce }) => inForce);

/** The status on each of these days; null where it is not in force. */
const statuses = (dossier: Dossier, ...days: string[]) => days.map((day) => on(dossier, day)?.status ?? null);

describe("a term runs to the end of its month", () => {
  it.each([
    ["P1M", "2026-01-31", "2026-02-28", "2026-03-01"],
    ["P1M", "2026-02-28", "2026-03-31", "2026-04-01"],
    ["P1M", "2024-01-30", "2024-02-29", "2024-03-01"],
    ["P3M", "2025-11-30", "2026-02-28", "2026-03-01"],
    ["P6M", "2025-08-31", "2026-02-28", "2026-03-01"],
    ["P6M", "2026-07-01", "2027-01-31", "2027-02-01"],
    ["P1Y", "2024-02-10", "2025-02-28", "2025-03-01"],
    ["P1Y", "2024-02-29", "2025-02-28", "2025-03-01"],
    ["P1Y", "2023-02-28", "2024-02-29", "2024-03-01"],
    ["P2Y", "2024-12-31", "2026-12-31", "2027-01-01"],
    ["P3Y", "2021-02-28", "2024-02-29", "2024-03-01"],
    ["P4Y", "2024-02-29", "2028-02-29", "2028-03-01"],
  ])("of %s after %s: it is kept through %s and lapses on %s", (within, held, last, lapses) => {
    const dossier = aDossier(meetings(held), { agreements: [anAgreement({ from: "2020-01-01", keeps: once(within) })] });
    expect(statuses(dossier, held, last, lapses)).toEqual(["met", "met", "lapsed"]);
    expect(on(dossier, last)).toMatchObject({ until: lapses, due: last, last: held });
  });

  it("and in the Kader and the national basics to the day", () => {
    const dossier = aDossier([{ ...aMeeting({ date: "2024-02-10", forum: "regional-executive" }) }]);
    const { criteria } = statusOn(assessAll(dossier).kader, "2025-02-09");
    expect(criteria["3.1.1e"]).toMatchObject({ status: "met", until: "2025-02-10" });
  });

  it("counts from the last day of what lasts", () => {
    const keeps: Agreement["keeps"] = { type: "activity", kinds: ["campaign"], within: "P1M" };
    const campaign = { ...aDossier().evidence[0], id: "c", owner: "municipality", type: "activity", title: "Campagne" };
    const held = { ...campaign, kind: "campaign", date: "2026-01-05", until: "2026-01-31", audiences: ["residents"] };
    const dossier = aDossier([held as never], { agreements: [anAgreement({ keeps })] });
    expect(statuses(dossier, "2026-01-05", "2026-02-28", "2026-03-01")).toEqual(["met", "met", "lapsed"]);
    expect(on(dossier, "2026-01-10")?.last).toBe("2026-01-10");
  });

  it("without a term for ever", () => {
    const dossier = aDossier(meetings("2024-02-10"), { agreements: [anAgreement({ keeps: once(undefined) })] });
    expect(statuses(dossier, "2024-02-09", "2024-02-10", "2199-12-31")).toEqual(["planned", "met", "met"]);
    expect(on(dossier, "2024-02-10")).toMatchObject({ until: null, due: null });
  });
});

describe("the first term", () => {
  it.each([
    ["P1M", "2026-01-01", "2026-02-28"],
    ["P1M", "2026-01-31", "2026-02-28"],
    ["P1M", "2024-01-31", "2024-02-29"],
    ["P3M", "2026-11-30", "2027-02-28"],
    ["P6M", "2026-03-15", "2026-09-30"],
    ["P1Y", "2024-01-01", "2025-01-31"],
    ["P1Y", "2024-02-29", "2025-02-28"],
    ["P2Y", "2024-02-29", "2026-02-28"],
    ["P3Y", "2024-06-30", "2027-06-30"],
    ["P4Y", "2024-02-29", "2028-02-29"],
  ])("of %s from %s runs through %s", (within, from, last) => {
    const dossier = aDossier([], { agreements: [anAgreement({ from, keeps: once(within) })] });
    expect(on(dossier, from)).toMatchObject({ status: "planned", since: from, due: last });
    expect(statuses(dossier, last)).toEqual(["planned"]);
    const after = on(dossier, on(dossier, from)?.until ?? "");
    expect(after).toMatchObject({ status: "open", until: null, due: null });
  });

  it.each([
    ["that ends before the term does", "2024-11-30", "2024-11-29", "planned", "2024-11-30", "open"],
    ["that ends as the term does", "2025-01-31", "2025-01-30", "planned", "2025-01-31", "open"],
    ["that ends a day later", "2025-02-01", "2025-01-31", "planned", "2025-02-01", "open"],
    ["of one day", "2024-01-01", "2024-01-01", "open", "2024-01-02", null],
  ])("of an agreement %s (%s)", (_, until, day, status, other, then) => {
    const dossier = aDossier([], { agreements: [anAgreement({ until })] });
    expect(statuses(dossier, day, other)).toEqual([status, then]);
  });

  it("is none where no term is named", () => {
    const dossier = aDossier([], { agreements: [anAgreement({ keeps: { type: "document", kinds: ["covenant"] } })] });
    expect(statuses(dossier, "2023-12-31", "2024-01-01")).toEqual([null, "open"]);
  });

  it("goes before lapsed: what was kept and no longer is, is running still", () => {
    const held = meetings("2023-01-20");
    const dossier = aDossier(held, { agreements: [anAgreement()] });
    expect(statuses(dossier, "2024-01-31", "2024-02-01", "2025-01-31", "2025-02-01")).toEqual([
      "met",
      "planned",
      "planned",
      "lapsed",
    ]);
  });
});

describe("an agreement in force", () => {
  it.each([
    ["the day before", "2023-12-31", null],
    ["the first day", "2024-01-01", "met"],
    ["the last day", "2024-12-31", "met"],
    ["the day after", "2025-01-01", null],
  ])("has a status from its first through its last day: %s, %s", (_, day, status) => {
    const dossier = aDossier(meetings("2023-12-01", "2024-11-01"), { agreements: [anAgreement({ until: "2024-12-31" })] });
    expect(statuses(dossier, day)).toEqual([status]);
  });

  it("begins its run on the first day and ends it after the last, and stays in sight as it was", () => {
    const dossier = aDossier(meetings("2023-12-01", "2024-11-01"), { agreements: [anAgreement({ until: "2024-12-31" })] });
    expect(on(dossier, "2024-06-01")).toMatchObject({ since: "2024-01-01", until: "2025-01-01", due: null });
    expect(on(aDossier([], { agreements: [anAgreement({ keeps: { type: "document" } })] }), "2024-06-01")).toMatchObject({
      status: "open",
      since: "2024-01-01",
    });
    expect(agreementsOn(assessAll(dossier), "2026-01-01")).toMatchObject([
      { inForce: false, on: "2024-12-31", status: "met", due: null },
    ]);
    expect(agreementsOn(assessAll(dossier), "2023-12-31")).toEqual([]);
  });

  it("was settled earlier and later only while it was in force", () => {
    const keeps = once("P1M");
    const dossier = aDossier(meetings("2023-06-01", "2026-06-01"), {
      agreements: [anAgreement({ from: "2024-01-15", until: "2025-12-31", keeps })],
    });
    expect(statuses(dossier, "2024-01-15", "2024-02-29", "2024-03-01", "2025-12-31")).toEqual([
      "planned",
      "planned",
      "open",
      "open",
    ]);
  });

  it.each([
    ["the day before it is due", "2026-05-31", "planned"],
    ["the day on which it is due", "2026-06-01", "planned"],
    ["the day after", "2026-06-02", "open"],
  ])("is running while an open action names it: %s", (_, day, status) => {
    const actions = [anAction({ criterion: "own.overleg", due: "2026-06-01" })];
    expect(statuses(aDossier([], { actions, agreements: [anAgreement()] }), day)).toEqual([status]);
  });

  it("takes no action for an answer on its last day", () => {
    const actions = [anAction({ criterion: "own.overleg", due: "2027-06-01" })];
    const dossier = aDossier([], { actions, agreements: [anAgreement({ until: "2026-06-30" })] });
    expect(statuses(dossier, "2026-06-29", "2026-06-30")).toEqual(["planned", "open"]);
  });

  it("is partial with something that fits, and lapsed goes before what is to come", () => {
    const agreements = [anAgreement({ keeps: once("P1M", 2) })];
    const some = aDossier(meetings("2025-06-10"), { agreements });
    expect(statuses(some, "2025-06-09", "2025-06-10", "2025-07-31", "2025-08-01")).toEqual([
      "open",
      "partial",
      "partial",
      "open",
    ]);
    const twice = aDossier(meetings("2025-06-10", "2025-06-20", "2026-01-10", "2026-01-11"), { agreements });
    expect(statuses(twice, "2025-06-15", "2025-06-20", "2025-08-01", "2026-01-10", "2026-01-11")).toEqual([
      "planned",
      "met",
      "lapsed",
      "lapsed",
      "met",
    ]);
  });

  it.each([
    ["the day before", "2025-05-31", "open"],
    ["the first day", "2025-06-01", "explained"],
    ["the last day", "2026-06-01", "explained"],
    ["the day after", "2026-06-02", "lapsed"],
  ])("is explained while an explanation that names it holds: %s", (_, day, status) => {
    const explained = anExplanation({ criteria: ["own.overleg"] });
    const dossier = aDossier([explained], { agreements: [anAgreement({ keeps: { type: "document", kinds: ["road-map"] } })] });
    expect(statuses(dossier, day)).toEqual([status === "open" ? "planned" : status]);
  });
});

describe("whose evidence counts", () => {
  const regional = { ...anAgreement(), owner: "region", region: REGION } as const;

  it("any where nothing is said, one's own where that is asked", () => {
    const held = [aMeeting({ forum: "mayor-police", date: "2024-02-10", ...ofTheRegion })];
    const own = { ...once("P1Y"), from: "municipal" } as Agreement["keeps"];
    expect(statuses(aDossier(held, { agreements: [anAgreement()] }), "2024-02-10")).toEqual(["met"]);
    expect(statuses(aDossier(held, { agreements: [anAgreement({ keeps: own })] }), "2025-02-01")).toEqual(["open"]);
  });

  it("a region's agreement is one of each member that it covers, judged on that member's evidence", () => {
    const held = meetings("2024-02-10");
    const covering = (covers?: string[]) => aDossier(held, { agreements: [{ ...regional, ...(covers ? { covers } : {}) }] });
    expect(statuses(covering(), "2024-02-10")).toEqual(["met"]);
    expect(statuses(covering(["GM1724", "GM0001"]), "2024-02-10")).toEqual(["met"]);
    expect(statuses(covering(["GM0001"]), "2024-02-10")).toEqual([null]);
    expect(statuses({ ...covering(), regions: [] }, "2024-02-10")).toEqual([null]);
  });

  it("what an exception takes out counts for no agreement either", () => {
    const held = aMeeting({ id: "r", forum: "mayor-police", date: "2024-02-10", ...ofTheRegion });
    const exceptions = [{ evidence: "r", from: "2024-03-01", motivation: "Niet bij ons." }];
    const dossier = aDossier([held], { exceptions, agreements: [regional] });
    expect(statuses(dossier, "2024-02-29", "2024-03-01")).toEqual(["met", "planned"]);
  });

  it("what is claimed is claimed by its own name", () => {
    const keeps: Agreement["keeps"] = { type: "document", claimed: true };
    const plan = (criterion: string) => aDocument({ claims: claiming(criterion) });
    const agreements = [anAgreement({ keeps })];
    expect(statuses(aDossier([plan("own.overleg")], { agreements }), "2025-06-01")).toEqual(["met"]);
    expect(statuses(aDossier([plan("1.1.1a")], { agreements }), "2025-06-01")).toEqual(["open"]);
  });
});

describe("the national basics", () => {
  const node = (dossier: Dossier, day: string, id: string) => {
    const { criteria, blocks } = statusOn(assessAll(dossier).beside[0] as never, day);
    return criteria[id] ?? blocks[id];
  };
  const officer = anAppointment({ id: "officer", from: "2025-01-01", until: "2025-12-31" });

  it.each([
    ["the day before", "2024-12-31", "planned"],
    ["the first day", "2025-01-01", "met"],
    ["the last day", "2025-12-31", "met"],
    ["the day after", "2026-01-01", "lapsed"],
  ])("meet what points at a criterion of the Kader while that is met: %s", (_, day, status) => {
    const dossier = aDossier([officer]);
    expect(node(dossier, day, "nb.3.1.1a")).toMatchObject({ status, counted: status === "met" ? ["officer"] : [] });
    expect(node(dossier, day, "nb.3.1.1")).toMatchObject({ status });
  });

  it("take no explanation of the Kader for one of theirs, and show it beside", () => {
    const there = aDossier([anExplanation({ id: "uitleg", criteria: ["2.1.1a"] })]);
    expect(node(there, "2025-07-01", "nb.3.1.1a")).toMatchObject({ status: "open" });
    expect(node(there, "2025-07-01", "nb.3.1.1a")?.reasons).toContainEqual({
      code: "explained-in-kader",
      criterion: "2.1.1a",
      evidence: ["uitleg"],
      through: "2026-06-01",
    });
    const here = aDossier([anExplanation({ criteria: ["nb.3.1.1a"] })]);
    expect(node(here, "2025-07-01", "nb.3.1.1")).toMatchObject({ status: "explained" });
    expect(statusOn(assessAll(here).kader, "2025-07-01").criteria["2.1.1a"]).toMatchObject({ status: "open" });
  });

  it.each(["2.1.1a", "nb.3.1.1a", "nb.3.1.1"])("foresee what an open action names: %s", (named) => {
    const about = named === "nb.3.1.1" ? { block: named } : { criterion: named };
    const dossier = aDossier([], { actions: [anAction({ ...about, due: "2026-06-01" })] });
    const found = ["2026-06-01", "2026-06-02"].map((day) => node(dossier, day, "nb.3.1.1a")?.status);
    expect(found).toEqual(["planned", "open"]);
  });

  it("are partial where the Kader's criterion has candidates and not enough, block and criterion alike", () => {
    const training = aDossier([
      { ...aMeeting(), id: "t", type: "activity", kind: "training", audiences: ["front-desk"], date: "2025-06-01" } as never,
    ]);
    expect(["nb.2.1.2a", "nb.2.1.2"].map((id) => node(training, "2025-06-01", id)?.status)).toEqual(["partial", "partial"]);
  });

  it("ask for a policy field where they say so", () => {
    const law = (policyFields?: ("prostitution" | "care")[]) =>
      aDossier([aDocument({ kind: "by-law", ...(policyFields ? { policyFields } : {}) })]);
    const asked = [law(["care", "prostitution"]), law(["care"]), law()].map((d) => node(d, "2025-06-01", "nb.1.1.2a")?.status);
    expect(asked).toEqual(["met", "open", "open"]);
  });

  it("make no plateaus and no basic level", () => {
    const { kader } = assessAll(aDossier([officer]));
    expect(statusOn(kader, "2025-06-01").basicLevel).toBe(false);
    expect(Object.keys(statusOn(kader, "2025-06-01").themes)).toEqual([
      "policy",
      "signals",
      "awareness",
      "cooperation",
      "care",
    ]);
  });
});

describe("the example of NORMS.md", () => {
  const held = meetings("2024-02-10", "2024-05-12", "2024-09-15", "2024-12-01", "2025-03-20");
  const keeps = once("P1Y", 4);
  const dossier = (fields: Partial<Agreement> = {}) => aDossier(held, { agreements: [anAgreement({ keeps, ...fields })] });

  it.each([
    ["2024-01-01", "planned", "2024-12-01"],
    ["2024-06-01", "planned", "2024-12-01"],
    ["2024-11-30", "planned", "2024-12-01"],
    ["2024-12-01", "met", "2025-03-01"],
    ["2025-02-28", "met", "2025-03-01"],
    ["2025-03-01", "lapsed", "2025-03-20"],
    ["2025-03-19", "lapsed", "2025-03-20"],
    ["2025-03-20", "met", "2025-06-01"],
    ["2025-05-31", "met", "2025-06-01"],
    ["2025-06-01", "lapsed", null],
  ])("on %s it is %s", (day, status, until) => {
    expect(on(dossier(), day)).toMatchObject({ status, until });
  });

  it("would be running through the day before its last, and partial on that", () => {
    expect(statuses(dossier({ until: "2024-11-30" }), "2024-11-29", "2024-11-30", "2024-12-01")).toEqual([
      "planned",
      "partial",
      null,
    ]);
  });

  it("says how many, and when the last was", () => {
    expect(on(dossier(), "2025-03-01")?.reasons).toContainEqual(
      expect.objectContaining({ code: "short", have: 3, need: 4, last: "2024-12-01" }),
    );
    expect(countAgreements(agreementsOn(assessAll(dossier()), "2025-03-20"))).toEqual({ inForce: 1, kept: 1, running: 0 });
    expect(countAgreements(agreementsOn(assessAll(dossier()), "2024-06-01"))).toEqual({ inForce: 1, kept: 0, running: 1 });
  });
});
