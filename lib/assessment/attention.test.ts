/** What asks for attention, told by cause and by day, on the real framework. */
import { describe, expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import type { Action } from "../plan/action";
import { assessAll } from "./assess";
import { attention } from "./attention";

const TODAY = "2026-11-22";

const plan = (given: Partial<EvidenceOf<"document">> = {}): Evidence => ({
  id: "plan",
  owner: "municipality",
  type: "document",
  title: "Beleidsplan 2024",
  kind: "policy-plan",
  adoptedBy: "council",
  adoptedOn: "2024-01-15",
  claims: ["1.1.1a", "1.1.1b", "1.1.2a"].map((criterion) => ({ criterion, locator: "§ 2" })),
  ...given,
});

const triangle = (id: string, date: string): Evidence => ({
  id,
  owner: "municipality",
  type: "meeting",
  title: "Gezagsdriehoek",
  forum: "triangle",
  date,
});

const action = (given: Partial<Action>): Action => ({
  id: "a1",
  title: "Driehoek agenderen",
  criterion: "3.1.1b",
  owner: "adviseur OOV",
  due: "2026-12-14",
  status: "todo",
  ...given,
});

const attend = (evidence: Evidence[], actions: Action[] = [], asOf = TODAY, agreements: Agreement[] = []) =>
  attention(
    assessAll({
      municipality: { code: "GM9901", name: "Beekrijk" },
      regions: [],
      evidence,
      exceptions: [],
      actions,
      agreements,
    }),
    asOf,
  );

describe("what lapses ahead", () => {
  it("tells a document that ends once, whatever rests on it, on its last day", () => {
    const [entry, ...others] = attend([plan({ validUntil: "2027-06-30" })]);
    expect(entry).toMatchObject({ when: "2027-06-30", urgency: "later", evidence: ["plan"] });
    expect(entry?.text).toMatch(/^“Beleidsplan 2024” loopt af; daarop rusten \d+ toetspunten\.$/);
    expect(entry?.criteria).toEqual(expect.arrayContaining(["1.1.1a", "1.1.1b", "1.1.2a"]));
    expect(entry?.blocks.filter((id) => id === "1.1.1")).toHaveLength(1);
    expect(others).toEqual([]);
  });

  it("says how many meetings are left on the first day on which it is not enough", () => {
    const entries = attend([triangle("m1", "2025-12-14"), triangle("m2", "2026-06-09")]);
    expect(entries.find(({ blocks }) => blocks.includes("3.1.1"))).toMatchObject({
      when: "2026-12-14",
      urgency: "soon",
      text: "Gezagsdriehoek: dan telt nog maar 1 bespreking in twaalf maanden.",
      criteria: ["3.1.1b"],
    });
  });

  it.each([
    ["2027-11-21", 1],
    ["2027-11-22", 0],
  ])("looks a year ahead: a document that ends on %s gives %i entries", (validUntil, count) => {
    expect(attend([plan({ validUntil })])).toHaveLength(count);
  });

  it.each([
    ["2027-01-21", "soon"],
    ["2027-01-22", "later"],
  ])("calls sixty days soon: %s is %s", (reviewBy, urgency) => {
    expect(attend([plan({ reviewBy })])[0]).toMatchObject({ when: reviewBy, urgency });
  });
});

describe("what lapsed", () => {
  it("names the document that ended", () => {
    const [entry] = attend([plan({ validUntil: "2026-06-30" })]);
    expect(entry).toMatchObject({ when: null, urgency: "now" });
    expect(entry?.text).toMatch(/^“Beleidsplan 2024” liep af op 30 juni 2026; daarop rustten \d+ toetspunten\.$/);
  });

  it("counts the meetings that are left today, not those on the day it lapsed", () => {
    const meetings = [triangle("m1", "2024-12-14"), triangle("m2", "2025-06-09")];
    expect(attend(meetings).map(({ text }) => text)).toEqual([
      "Gezagsdriehoek: er is geen bespreking vastgelegd in de laatste twaalf maanden.",
    ]);
  });

  it("says when an activity was held last", () => {
    const training: Evidence = {
      id: "t1",
      owner: "municipality",
      type: "activity",
      title: "Training signaleren",
      kind: "training",
      date: "2024-09-03",
      audiences: ["all-staff"],
    };
    expect(attend([training])[0]?.text).toBe(
      "“Training signaleren” is niet meer actueel; de laatste keer was 3 september 2024.",
    );
  });
});

it("does not call old what an exception took out", () => {
  const scan: Evidence = {
    id: "scan",
    owner: "region",
    region: "vr",
    type: "analysis",
    title: "Omgevingsscan",
    kind: "environmental-scan",
    date: "2025-10-05",
    sectors: ["horeca"],
  };
  const judgement = assessAll({
    municipality: { code: "GM9901", name: "Beekrijk" },
    regions: [{ id: "vr", name: "Voorbeeldregio" }],
    evidence: [scan],
    exceptions: [{ evidence: "scan", from: "2026-11-01", motivation: "Niet over ons." }],
    actions: [],
    agreements: [],
  });
  expect(attention(judgement, TODAY)[0]?.text).toMatch(/^“Omgevingsscan” telt niet meer mee sinds 1 november 2026; /);
});

it("tells of trainings that grew old once, by the latest, wherever they counted", () => {
  const training = (id: string, date: string): Evidence => ({
    id,
    owner: "municipality",
    type: "activity",
    title: `Training ${id}`,
    kind: "training",
    date,
    audiences: ["front-desk", "enforcement", "new-staff"],
  });
  const now = attend([training("t1", "2024-06-17"), training("t2", "2024-09-03")]);
  expect(now.map(({ text }) => text)).toEqual(["“Training t2” is niet meer actueel; de laatste keer was 3 september 2024."]);
  expect(now[0]?.criteria).toEqual(expect.arrayContaining(["2.1.3a", "2.1.3b", "2.1.3c"]));
  expect(now[0]?.blocks.length).toBeGreaterThan(1);
});

describe("what must be looked at again", () => {
  it("warns for a review that has passed, without a day", () => {
    expect(attend([plan({ reviewBy: "2026-03-01" })])[0]).toMatchObject({
      when: null,
      text: "“Beleidsplan 2024” had uiterlijk op 1 maart 2026 geëvalueerd moeten zijn. Het telt nog mee; plan de evaluatie.",
    });
  });

  it("tells when an explanation ends", () => {
    const explanation: Evidence = {
      id: "u1",
      owner: "municipality",
      type: "explanation",
      title: "Zorg via de regio",
      criteria: ["5.1.2b"],
      motivation: "Geregeld in de regio.",
      date: "2026-02-01",
      reviewBy: "2027-02-01",
    };
    expect(attend([explanation])).toMatchObject([
      { when: "2027-02-01", text: "De uitleg “Zorg via de regio” loopt af; daarop rust 5.1.2b.", criteria: ["5.1.2b"] },
    ]);
  });
});

describe("actions", () => {
  it("asks for the evidence of an action that is overdue", () => {
    expect(attend([], [action({ due: "2026-11-21" })])).toMatchObject([
      {
        urgency: "now",
        actions: ["a1"],
        text: "Actie “Driehoek agenderen” zou uiterlijk 21 november 2026 klaar zijn. Is het gebeurd? Leg het bewijs vast.",
      },
    ]);
  });

  it("tells of more than two overdue actions together, with the oldest date", () => {
    const overdue = ["2025-03-01", "2024-12-31", "2025-06-01"].map((due, index) => action({ id: `a${index}`, due }));
    expect(attend([], overdue)).toMatchObject([
      {
        when: null,
        actions: ["a1", "a0", "a2"],
        criteria: ["3.1.1b"],
        text: "Van 3 acties is de datum voorbij, van de eerste op 31 december 2024. Zijn ze gebeurd? Leg het bewijs vast.",
      },
    ]);
    expect(attend([], overdue.slice(1))).toHaveLength(2);
  });

  it.each([
    ["is due today", action({ due: TODAY })],
    ["was dropped", action({ due: "2026-01-01", status: "dropped" })],
  ])("leaves alone an action that %s", (_name, given) => {
    expect(attend([], [given])).toEqual([]);
  });

  it("asks for the evidence of a done action until its criterion is settled", () => {
    const done = action({ status: "done" });
    expect(attend([], [done])[0]?.text).toBe(
      "Actie “Driehoek agenderen” is gereed, maar het bewijs ontbreekt nog. Leg het vast.",
    );
    const settled = attend([triangle("m1", "2026-06-09"), triangle("m2", "2026-11-20")], [done]);
    expect(settled.filter(({ actions }) => actions.includes("a1"))).toEqual([]);
  });
});

it("puts what is so now first, then the nearest day", () => {
  const entries = attend(
    [plan({ validUntil: "2027-06-30", reviewBy: "2027-03-01" }), triangle("m1", "2025-12-14"), triangle("m2", "2026-06-09")],
    [action({ due: "2026-01-01", block: "2.1.1", criterion: undefined })],
  );
  expect(entries.map(({ when }) => when)).toEqual([null, "2026-12-14", "2027-03-01", "2027-06-30"]);
});

describe("of agreements", () => {
  const yearly: Agreement = {
    id: "jaarlijks",
    owner: "municipality",
    title: "Elk jaar in de driehoek",
    from: "2024-01-01",
    keeps: { type: "meeting", forums: ["triangle"], within: "P1Y" },
  };
  const told = (evidence: Evidence[], given: Partial<Agreement> = {}, actions: Action[] = []) =>
    attend(evidence, actions, TODAY, [{ ...yearly, ...given }]).filter(({ criteria }) => criteria.includes("own.jaarlijks"));

  it("tells that one is not kept, and that one has lapsed", () => {
    expect(told([])).toMatchObject([{ when: null, text: "Afspraak “Elk jaar in de driehoek”: nog niet nagekomen." }]);
    expect(told([triangle("m", "2025-06-03")])).toMatchObject([
      { when: null, text: expect.stringContaining("niet meer nagekomen") },
    ]);
  });

  it("tells by when it must be done again, to the end of the month, and not what is further than a year away", () => {
    expect(told([triangle("m", "2026-06-03")])).toMatchObject([
      { when: "2027-06-30", text: "Afspraak “Elk jaar in de driehoek”: dan moet het weer gebeurd zijn." },
    ]);
    expect(told([triangle("m", "2026-06-03")], { keeps: { type: "meeting", within: "P4Y" } })).toEqual([]);
  });

  it("tells that one ends, where it is kept to its end, and nothing of what has ended or is to come", () => {
    expect(told([triangle("m", "2026-06-03")], { until: "2026-12-31" })).toMatchObject([
      { when: "2026-12-31", text: expect.stringContaining("eindigt dan") },
    ]);
    expect(told([], { until: "2025-12-31" })).toEqual([]);
    expect(told([], { from: "2027-01-01" })).toEqual([]);
  });

  it("tells more than three that are not kept together, and begins with one that was kept before", () => {
    const others = ["a", "b", "c"].map((id) => ({ ...yearly, id, title: id, keeps: { type: "analysis" as const } }));
    const entries = attend([triangle("m", "2025-06-03")], [], TODAY, [...others, yearly]).filter(({ text }) =>
      text.includes("fspra"),
    );
    expect(entries).toMatchObject([
      { text: "4 afspraken zijn niet nagekomen. Begin met “Elk jaar in de driehoek”: niet meer nagekomen." },
    ]);
    expect(entries[0]?.criteria).toHaveLength(4);
  });

  it("takes an action for one as settled once the agreement is, and asks for the evidence before", () => {
    const done = action({ criterion: "own.jaarlijks", status: "done" });
    const asked = (evidence: Evidence[]) =>
      attend(evidence, [done], TODAY, [yearly]).filter(({ actions }) => actions.length > 0);
    expect(asked([triangle("m", "2026-06-03")])).toEqual([]);
    expect(asked([])).toHaveLength(1);
  });
});
