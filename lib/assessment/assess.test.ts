/** The engine as decision tables (DOMAIN.md, "Status"). The framework's thresholds are in assess-thresholds.test.ts. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/evidence/evidence";
import { blocksOf, criteriaOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import type { Status } from "@/lib/framework/vocabulary";
import type { Action } from "@/lib/plan/action";
import {
  aDocument,
  aDossier,
  aMeeting,
  anAction,
  anActivity,
  anAnalysis,
  anAppointment,
  anExplanation,
  blockOf,
  claiming,
  criterionOf,
  judged,
} from "../dossier/dossier.testing";

describe("the example to reason with: the triangle met on 2025-12-14 and 2026-06-09", () => {
  const dossier = aDossier([aMeeting({ id: "winter", date: "2025-12-14" }), aMeeting({ id: "summer", date: "2026-06-09" })]);

  it.each<[string, Status, string | null, string | null, string[]]>([
    ["2025-12-13", "planned", null, "2026-06-09", []],
    ["2025-12-14", "planned", null, "2026-06-09", ["winter"]],
    ["2026-01-15", "planned", null, "2026-06-09", ["winter"]],
    ["2026-06-08", "planned", null, "2026-06-09", ["winter"]],
    ["2026-06-09", "met", "2026-06-09", "2026-12-14", ["summer", "winter"]],
    ["2026-11-22", "met", "2026-06-09", "2026-12-14", ["summer", "winter"]],
    ["2026-12-13", "met", "2026-06-09", "2026-12-14", ["summer", "winter"]],
    ["2026-12-14", "lapsed", "2026-12-14", null, ["summer"]],
    ["2027-06-08", "lapsed", "2026-12-14", null, ["summer"]],
    ["2027-06-09", "lapsed", "2026-12-14", null, []],
  ])("on %s it is %s since %s until %s, counting %j", (day, status, since, until, counted) => {
    expect(criterionOf(dossier, "3.1.1b", day)).toMatchObject({ status, since, until, counted });
  });

  it("takes a third meeting to be verdergaande aandacht", () => {
    expect(criterionOf(dossier, "3.2.1b", "2026-11-22").status).toBe("partial");
  });
});

describe("without anything", () => {
  it("every criterion and block is open, has always been and will always be", () => {
    const { blocks, criteria, themes, basicLevel } = judged(aDossier(), "2026-11-22");
    expect(Object.keys(criteria)).toHaveLength(60);
    expect(Object.keys(blocks)).toHaveLength(23);
    for (const node of [...Object.values(criteria), ...Object.values(blocks)]) {
      expect(node).toMatchObject({ status: "open", since: null, until: null });
    }
    expect(Object.values(themes).map(({ plateau }) => plateau)).toEqual([0, 0, 0, 0, 0]);
    expect(basicLevel).toBe(false);
  });
});

describe("meetings of one forum on one day are one meeting", () => {
  it.each<[string, Evidence[], Status]>([
    ["two on one day", [aMeeting({ date: "2026-01-10" }), aMeeting({ date: "2026-01-10" })], "partial"],
    [
      "an own one and a regional one on one day",
      [aMeeting({ date: "2026-01-10" }), aMeeting({ date: "2026-01-10", owner: "region", region: "oost-brabant" })],
      "partial",
    ],
    ["two a day apart", [aMeeting({ date: "2026-01-10" }), aMeeting({ date: "2026-01-11" })], "met"],
    [
      "an own one and a regional one a day apart",
      [aMeeting({ date: "2026-01-10" }), aMeeting({ date: "2026-01-11", owner: "region", region: "oost-brabant" })],
      "met",
    ],
    [
      "two forums on one day",
      [aMeeting({ date: "2026-01-10" }), aMeeting({ date: "2026-01-10", forum: "official" })],
      "partial",
    ],
  ])("%s: the triangle is %s", (_, evidence, status) => {
    expect(criterionOf(aDossier(evidence), "3.1.1b", "2026-02-01").status).toBe(status);
  });

  it("but each of them is counted by its id", () => {
    const evidence = [aMeeting({ id: "b", date: "2026-01-10" }), aMeeting({ id: "a", date: "2026-01-10" })];
    expect(criterionOf(aDossier(evidence), "3.1.1b", "2026-02-01").counted).toEqual(["a", "b"]);
  });
});

describe("different values", () => {
  it.each<[string, Evidence[], Status]>([
    ["two trainings on one day", [anActivity({ date: "2026-01-10" }), anActivity({ date: "2026-01-10" })], "partial"],
    ["two trainings on two days", [anActivity({ date: "2026-01-10" }), anActivity({ date: "2026-01-11" })], "met"],
    [
      "a training and an e-learning",
      [anActivity({ date: "2026-01-10" }), anActivity({ kind: "e-learning", date: "2026-01-11" })],
      "met",
    ],
    [
      "a training and a briefing",
      [anActivity({ date: "2026-01-10" }), anActivity({ kind: "briefing", date: "2026-01-11" })],
      "partial",
    ],
    [
      "a second training for residents",
      [anActivity({ date: "2026-01-10" }), anActivity({ date: "2026-01-11", audiences: ["residents"] })],
      "partial",
    ],
  ])("of date: %s makes that trainings return %s", (_, evidence, status) => {
    expect(criterionOf(aDossier(evidence), "2.1.3a", "2026-02-01").status).toBe(status);
  });

  it.each<[string, Evidence[], Status]>([
    ["one training for two groups", [anActivity({ audiences: ["front-desk", "youth"] })], "met"],
    ["two trainings for one group", [anActivity(), anActivity({ date: "2025-06-02" })], "partial"],
    ["two trainings for a group each", [anActivity(), anActivity({ audiences: ["permits"] })], "met"],
    ["a group that does not count apart", [anActivity({ audiences: ["front-desk", "new-staff"] })], "partial"],
    ["only groups that do not count", [anActivity({ audiences: ["new-staff", "residents"] })], "open"],
    ["all staff", [anActivity({ audiences: ["all-staff"] })], "met"],
  ])("of audience: %s is %s", (_, evidence, status) => {
    expect(criterionOf(aDossier(evidence), "2.1.3b", "2026-02-01").status).toBe(status);
  });

  it.each<[string, string[][], Status]>([
    ["two sources in one analysis", [["CBS", "politie"]], "met"],
    ["one source in each of two", [["CBS"], ["politie"]], "met"],
    ["the same source in each of two", [["CBS"], ["CBS"]], "partial"],
    ["sources that differ in case and outer space", [["CBS", " cbs "]], "partial"],
    ["sources that differ in inner space", [["C B S", "CBS"]], "met"],
    ["sources that differ in how their letters are composed", [["Co\u00f6rdinatie", "Coo\u0308rdinatie"]], "partial"],
    ["sources that differ in an accent", [["Coördinatie", "Coordinatie"]], "met"],
    ["no source", [[]], "open"],
  ])("of free text: %s", (_, sources, status) => {
    const evidence = sources.map((figureSources) => anAnalysis({ kind: "figures", figureSources }));
    expect(criterionOf(aDossier(evidence), "3.2.2b", "2026-02-01").status).toBe(status);
  });

  it("are there on days on which enough of the items that have them count together", () => {
    const evidence = [
      anAppointment({ domains: ["care"], from: "2026-01-01", until: "2026-01-31" }),
      anAppointment({ domains: ["safety"], from: "2026-01-31", until: "2026-02-28" }),
    ];
    const days = ["2026-01-30", "2026-01-31", "2026-02-01"];
    expect(days.map((day) => criterionOf(aDossier(evidence), "1.1.1b", day).status)).toEqual(["planned", "met", "lapsed"]);
  });
});

describe("what is only asked where applicable", () => {
  const scan = anAnalysis({ sectors: ["horeca"], groups: ["jongeren"] });

  it("is shown, and not required", () => {
    expect(criterionOf(aDossier([scan]), "3.1.2c", "2026-02-01").status).toBe("open");
    expect(blockOf(aDossier([scan]), "3.1.2", "2026-02-01").status).toBe("met");
  });

  it("does not make its block partial", () => {
    const figures = anAnalysis({ kind: "figures", figureSources: ["CBS"] });
    expect(criterionOf(aDossier([figures]), "3.1.2c", "2026-02-01").status).toBe("met");
    expect(blockOf(aDossier([figures]), "3.1.2", "2026-02-01").status).toBe("open");
  });
});

describe("any one requirement is enough", () => {
  const officer = anAppointment({ role: "portfolio-holder", from: "2026-01-01", until: "2026-03-31" });
  const college = anActivity({ kind: "briefing", date: "2026-03-31", audiences: ["board"] });
  const meeting = aMeeting({ forum: "college", date: "2026-04-01" });

  it("and one may take over from another without a gap", () => {
    expect(criterionOf(aDossier([officer, meeting]), "3.1.1a", "2026-03-31")).toMatchObject({
      status: "met",
      since: "2026-01-01",
      until: "2027-04-01",
    });
  });

  it("while evidence of another type adds nothing", () => {
    expect(criterionOf(aDossier([officer, college]), "3.1.1a", "2026-04-01").status).toBe("lapsed");
  });
});

describe("the status is the first that fits", () => {
  const lastYear = [aMeeting({ date: "2024-01-10" }), aMeeting({ date: "2024-02-10" })];
  const nextYear = [aMeeting({ date: "2027-01-10" }), aMeeting({ date: "2027-02-10" })];
  const explained = anExplanation({ criteria: ["3.1.1b"], date: "2026-01-01", reviewBy: "2026-12-31" });
  const one = aMeeting({ date: "2026-11-01" });
  const another = aMeeting({ date: "2026-11-02" });
  const action = anAction({ criterion: "3.1.1b" });

  it.each<[string, Evidence[], Action[], Status]>([
    ["everything at once", [...lastYear, ...nextYear, explained, one, another], [action], "met"],
    ["no longer met, but explained", [...lastYear, ...nextYear, explained, one], [action], "explained"],
    ["settled before, and foreseen", [...lastYear, ...nextYear, one], [action], "lapsed"],
    ["settled later", [...nextYear, one], [], "planned"],
    ["an open action", [one], [action], "planned"],
    ["an open action and nothing else", [], [action], "planned"],
    ["one candidate", [one], [], "partial"],
    ["nothing", [], [], "open"],
    ["only evidence for another criterion", [anAppointment()], [], "open"],
  ])("%s", (_, evidence, actions, status) => {
    expect(criterionOf(aDossier(evidence, { actions }), "3.1.1b", "2026-11-22").status).toBe(status);
  });

  it("explained before, it is lapsed too", () => {
    expect(criterionOf(aDossier([explained]), "3.1.1b", "2027-01-01").status).toBe("lapsed");
  });

  it("explained later, it is planned", () => {
    expect(criterionOf(aDossier([explained]), "3.1.1b", "2025-12-31").status).toBe("planned");
  });
});

describe("an explanation", () => {
  const explained = anExplanation({ id: "why", criteria: ["3.1.3a"], date: "2025-06-01", reviewBy: "2026-06-01" });

  it.each<[string, Status, string[]]>([
    ["2025-05-31", "planned", []],
    ["2025-06-01", "explained", ["why"]],
    ["2026-06-01", "explained", ["why"]],
    ["2026-06-02", "lapsed", []],
  ])("on %s makes its criterion %s, and its block", (day, status, inForce) => {
    expect(criterionOf(aDossier([explained]), "3.1.3a", day)).toMatchObject({ status, explained: inForce, counted: [] });
    expect(blockOf(aDossier([explained]), "3.1.3", day).status).toBe(status);
  });

  it("is shown beside evidence, and then the criterion is met", () => {
    const training = anActivity({ id: "training", date: "2026-01-01" });
    expect(criterionOf(aDossier([explained, training]), "3.1.3a", "2026-02-01")).toMatchObject({
      status: "met",
      counted: ["training"],
      explained: ["why"],
    });
  });

  it("says nothing about criteria that it does not name", () => {
    expect(criterionOf(aDossier([explained]), "3.1.1d", "2025-07-01").status).toBe("open");
  });
});

describe("an action", () => {
  it.each<[string, Partial<Action>, string, Status]>([
    ["to do, long before", {}, "1999-01-01", "planned"],
    ["to do, on its due day", {}, "2027-03-01", "planned"],
    ["to do, the day after", {}, "2027-03-02", "open"],
    ["being done, on its due day", { status: "doing" }, "2027-03-01", "planned"],
    ["being done, the day after", { status: "doing" }, "2027-03-02", "open"],
    ["done", { status: "done" }, "2027-03-01", "open"],
    ["dropped", { status: "dropped" }, "2027-03-01", "open"],
  ])("%s", (_, fields, day, status) => {
    const actions = [anAction({ ...fields, criterion: "3.1.3a" })];
    expect(criterionOf(aDossier([], { actions }), "3.1.3a", day).status).toBe(status);
    expect(blockOf(aDossier([], { actions }), "3.1.3", day).status).toBe(status);
  });

  it("for a block plans the block, and not its criteria", () => {
    const dossier = aDossier([], { actions: [anAction({ block: "3.1.3" })] });
    expect(blockOf(dossier, "3.1.3", "2026-11-22").status).toBe("planned");
    expect(criterionOf(dossier, "3.1.3a", "2026-11-22").status).toBe("open");
  });

  it("is never evidence: the block of a planned criterion is not settled", () => {
    const { themes } = judged(aDossier([], { actions: [anAction({ block: "1.1.1" })] }), "2026-11-22");
    expect(themes.policy).toEqual({ plateau: 0 });
  });
});

describe("a block", () => {
  const plan = (fields: object, ...criteria: string[]) => aDocument({ claims: claiming(...criteria), ...fields });
  const both = ["2.1.1b", "2.1.1c"];

  it.each<[string, Evidence[], Action[], Status]>([
    ["is met with all of its required criteria met", [anAppointment(), plan({}, ...both)], [], "met"],
    [
      "is explained with one of them explained",
      [
        anAppointment(),
        plan({}, "2.1.1b"),
        anExplanation({ criteria: ["2.1.1c"], date: "2026-06-01", reviewBy: "2027-06-01" }),
      ],
      [],
      "explained",
    ],
    ["is lapsed where it was settled", [anAppointment(), plan({ validUntil: "2026-11-21" }, ...both)], [], "lapsed"],
    ["is planned where it is settled later", [anAppointment(), plan({ validFrom: "2026-11-23" }, ...both)], [], "planned"],
    [
      "is planned where every criterion not settled is foreseen",
      [anAppointment(), plan({ validFrom: "2026-11-23", validUntil: "2026-11-24" }, "2.1.1b")],
      [anAction({ criterion: "2.1.1c", due: "2026-12-01" })],
      "planned",
    ],
    ["is partial where one of them is not foreseen", [anAppointment()], [anAction({ criterion: "2.1.1c" })], "partial"],
    ["is partial with one criterion settled", [anAppointment()], [], "partial"],
    ["is not partial with a criterion that is partial", [aMeeting({ forum: "official", date: "2026-11-01" })], [], "open"],
    ["is open where no criterion is settled", [anAppointment({ until: "2026-11-21" })], [], "open"],
  ])("%s", (_, evidence, actions, status) => {
    const block = evidence.some(({ type }) => type === "meeting") ? "3.1.1" : "2.1.1";
    expect(blockOf(aDossier(evidence, { actions }), block, "2026-11-22").status).toBe(status);
  });

  it("whose criteria were settled on different days only was never settled itself", () => {
    const evidence = [
      anAppointment({ from: "2025-01-01", until: "2025-06-30" }),
      plan({ validFrom: "2025-07-01", validUntil: "2025-12-31" }, ...both),
    ];
    expect(blockOf(aDossier(evidence), "2.1.1", "2025-07-01").status).toBe("partial");
    expect(blockOf(aDossier(evidence), "2.1.1", "2026-01-01").status).toBe("open");
  });
});

describe("plateaus", () => {
  const required = criteriaOf(currentFramework).filter(({ whereApplicable }) => !whereApplicable);
  const idsOn = (plateau: 1 | 2) => {
    const blocks = new Set(
      blocksOf(currentFramework)
        .filter((block) => block.plateau === plateau)
        .map(({ id }) => id),
    );
    return required.filter(({ id }) => blocks.has(id.slice(0, -1))).map(({ id }) => id);
  };
  const plateaus = (criteria: string[]) => {
    const { themes, basicLevel } = judged(aDossier([anExplanation({ criteria })]), "2025-07-01");
    return [...Object.values(themes).map(({ plateau }) => plateau), basicLevel];
  };

  it.each<[string, string[], (number | boolean)[]]>([
    ["everything required settled: themes 1 and 5 have no plateau 2", [...idsOn(1), ...idsOn(2)], [1, 2, 2, 2, 1, true]],
    ["plateau 1 settled", idsOn(1), [1, 1, 1, 1, 1, true]],
    ["plateau 2 alone counts for nothing", idsOn(2), [0, 0, 0, 0, 0, false]],
    [
      "one criterion of theme 4's plateau 1 missing",
      [...idsOn(1), ...idsOn(2)].filter((id) => id !== "4.1.2a"),
      [1, 2, 2, 0, 1, false],
    ],
    [
      "one criterion of theme 4's plateau 2 missing",
      [...idsOn(1), ...idsOn(2)].filter((id) => id !== "4.2.2c"),
      [1, 2, 2, 1, 1, true],
    ],
    ["one theme only", idsOn(1).filter((id) => id.startsWith("5")), [0, 0, 0, 0, 1, false]],
  ])("%s", (_, criteria, expected) => {
    expect(plateaus(criteria)).toEqual(expected);
  });
});
