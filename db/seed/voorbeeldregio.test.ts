/** The example region keeps what screens, manual and tours count on: Beekrijk's picture, the shared gaps, and variety. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agreementsOn } from "@/lib/assessment/agreement-status";
import { assess, assessAll } from "@/lib/assessment/assess";
import type { Assessment } from "@/lib/assessment/assessment";
import { statusOn } from "@/lib/assessment/status";
import { stepOn } from "@/lib/assessment/timeline";
import { dayOf, type IsoDate, plus } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import { type Evidence, type EvidenceOf, isEvent } from "@/lib/evidence/evidence";
import { type Block, criteriaOf, type Framework } from "@/lib/framework/framework";
import { currentFramework as framework } from "@/lib/framework/versions";
import { type EvidenceType, type Status, terms } from "@/lib/framework/vocabulary";
import { isOpen, isOverdue } from "@/lib/plan/action";
import { goodExamples } from "@/lib/region/good-examples";
import { standingOf } from "@/lib/region/standing";
import { towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import { wallOf } from "@/lib/wall/wall";
import { voorbeeldregio } from "./voorbeeldregio";

/** Stands in every item, so that nobody takes the example for a real municipality. */
const INVENTED = "Verzonnen voorbeeld.";

const TODAY = "2026-11-22";
const IN_A_YEAR = plus(TODAY, "P1Y");

const { region, dossiers } = voorbeeldregio();
const assessments = dossiers.map((dossier) => assess(framework, dossier));
const named = (name: string): Assessment => assessments.find(({ dossier }) => dossier.municipality.name === name)!;
const today = assessments.map((assessment) => statusOn(assessment, TODAY));

const regional = dossiers[0]!.evidence.filter(({ owner }) => owner === "region");
const ownOf = ({ evidence }: Dossier): Evidence[] => evidence.filter(({ owner }) => owner === "municipality");
const everything: Evidence[] = [...regional, ...dossiers.flatMap(ownOf)];
const ofType = <T extends EvidenceType>(type: T): EvidenceOf<T>[] =>
  everything.filter((item): item is EvidenceOf<T> => item.type === type);
const actions = dossiers.flatMap((dossier) => dossier.actions);
const exceptions = dossiers.flatMap((dossier) => dossier.exceptions);

/** A municipality's walls on the day: plateau 1, then plateau 2 after a stroke. */
const wallsOf = (assessment: Assessment): string[] =>
  assessment.themes.map((theme) => {
    const { plateau1, plateau2 } = wallOf(theme, TODAY);
    const inWords = (bricks: { status: Status }[]) => bricks.map(({ status }) => status).join(" ");
    return plateau2.length > 0 ? `${inWords(plateau1)} / ${inWords(plateau2)}` : inWords(plateau1);
  });

const themesOnPlateau1 = (assessment: Assessment, asOf: IsoDate): number =>
  assessment.themes.filter(({ plateau }) => stepOn(plateau, dayOf(asOf)).value >= 1).length;

it("has agreements of every status, and one that has ended", () => {
  const agreements = dossiers.flatMap((dossier) => agreementsOn(assessAll(dossier), TODAY));
  const inForce = agreements.filter((given) => given.inForce).map(({ status }) => status);
  expect(new Set(inForce)).toEqual(new Set(terms("status")));
  expect(inForce.length).toBeLessThan(agreements.length);
});

describe("every dossier", () => {
  it.each(dossiers.map((dossier) => [dossier.municipality.name, dossier] as const))(
    "%s is a valid exchange file",
    (_, dossier) => {
      const reading = readExchange(new TextEncoder().encode(writeExchange(framework, towards(HOLDER, dossier))));
      expect(reading.ok ? [] : reading.problems).toEqual([]);
      expect(reading.ok && reading.dossier).toEqual(dossier);
    },
  );

  it("belongs to the invented region and carries the same regional evidence, under ids of its own", () => {
    expect(region).toEqual({ id: "voorbeeldregio", name: "Voorbeeldregio (verzonnen)" });
    for (const dossier of dossiers) {
      expect(dossier.regions).toEqual([region]);
      expect(dossier.evidence.filter(({ owner }) => owner === "region")).toEqual(regional);
      expect(ownOf(dossier).filter(({ id }) => id.startsWith("regio-"))).toEqual([]);
    }
    expect(regional.filter(({ id }) => !id.startsWith("regio-"))).toEqual([]);
  });

  it("says of everything that it is invented", () => {
    for (const { note } of [...everything, ...actions]) expect(note).toContain(INVENTED);
    for (const { motivation } of exceptions) expect(motivation).toContain(INVENTED);
  });

  it("holds no event that is still to come", () => {
    expect(everything.filter((item) => isEvent(item) && item.date > TODAY)).toEqual([]);
    expect(ofType("explanation").filter(({ date }) => date > TODAY)).toEqual([]);
  });

  it("has an invented name and code, in alphabetical order", () => {
    const real = readFileSync(new URL("./geo/municipalities.csv", import.meta.url), "utf8").split("\n");
    const given = dossiers.map(({ municipality }) => municipality);
    expect(given.map(({ code }) => code)).toEqual([...Array(12).keys()].map((index) => `GM${9901 + index}`));
    expect(given.map(({ name }) => name)).toEqual(given.map(({ name }) => name).toSorted());
    for (const { code, name } of given) {
      expect(real.filter((row) => row.startsWith(code) || row.split(",").includes(name))).toEqual([]);
    }
    expect(real.some((row) => row.split(",").includes("Bergeijk"))).toBe(true);
  });
});

describe("Beekrijk on 22 November 2026", () => {
  const beekrijk = named("Beekrijk");
  const status = statusOn(beekrijk, TODAY);

  it("has the walls of the manual", () => {
    expect(wallsOf(beekrijk)).toEqual([
      "met met met",
      "met planned lapsed / met open open",
      "partial met met met / open planned",
      "met met met / open met",
      "met met explained",
    ]);
  });

  it.each([
    ["the last training was on 3 September 2024", "2.1.3c", "lapsed", null],
    ["from 14 December 2026 one meeting of the triangle counts", "3.1.1b", "met", "2026-12-14"],
    ["one of two official meetings counts", "3.1.1c", "partial", "2027-02-03"],
    ["a portfolio holder is known", "3.1.1a", "met", null],
    ["residents are not reached", "3.1.1g", "open", null],
    ["the contract for care coordination ends on 30 June 2027", "5.1.2a", "met", "2027-07-01"],
  ] as const)("%s", (_, criterion, expected, until) => {
    expect(status.criteria[criterion]).toMatchObject({ status: expected, until });
  });

  it("counts what the screens name", () => {
    expect(status.criteria["3.1.1a"]?.counted).toContain("portefeuillehouder");
    expect(status.criteria["3.1.1b"]?.counted).toEqual(["triangle-2025-12-14", "triangle-2026-06-09"]);
    expect(status.criteria["3.1.1c"]?.counted).toEqual(["official-2026-02-03"]);
    expect(status.criteria["2.1.3c"]?.since).toBe("2026-09-03");
    expect(beekrijk.dossier.evidence).toContainEqual(
      expect.objectContaining({ role: "portfolio-holder", holder: "burgemeester", from: "2024-07-02" }),
    );
    expect(beekrijk.dossier.evidence).toContainEqual(
      expect.objectContaining({ title: "Beleidsplan 2024", reviewBy: "2027-03-01" }),
    );
  });

  it("has the actions of the overview and the report", () => {
    expect(beekrijk.dossier.actions.map((a) => [a.block ?? a.criterion, a.due, a.status])).toEqual([
      ["2.1.3", "2027-01-31", "doing"],
      ["3.1.1b", "2026-12-14", "todo"],
      ["2.1.2b", "2027-01-15", "doing"],
      ["3.2.2", "2027-06-30", "todo"],
    ]);
  });

  it.each([
    ["2024-11-22", 1],
    ["2025-04-22", 2],
    ["2025-11-18", 3],
    ["2026-06-17", 2],
    ["2026-09-08", 3],
    [TODAY, 3],
    ["2027-07-01", 2],
  ])("on %s has %i themes on plateau 1", (asOf, themes) => {
    expect(themesOnPlateau1(beekrijk, asOf)).toBe(themes);
  });
});

describe("the region on 22 November 2026", () => {
  it("has three municipalities with the basic level", () => {
    const basic = assessments.filter((assessment) => statusOn(assessment, TODAY).basicLevel);
    expect(basic.map(({ dossier }) => dossier.municipality.name)).toEqual(["Eikendam", "Oeverstein", "Polderwijk"]);
  });

  it("misses training of new staff most, then the triangle, then the test of care", () => {
    const plateau1 = criteriaOf({ ...framework, themes: framework.themes.map(onlyPlateau1) });
    const gaps = plateau1.map(
      ({ id }) => [id, today.filter(({ criteria }) => !isSettled(criteria[id]!.status)).length] as const,
    );
    expect(gaps.toSorted(([, a], [, b]) => b - a).slice(0, 3)).toEqual([
      ["2.1.3c", 8],
      ["3.1.1b", 6],
      ["5.1.3b", 5],
    ]);
    expect(gaps.filter(([, count]) => count > 4)).toHaveLength(3);
  });

  it("has no two municipalities with the same walls", () => {
    expect(new Set(assessments.map((assessment) => wallsOf(assessment).join("|"))).size).toBe(12);
  });

  it("has one municipality on plateau 2, for one theme", () => {
    const second = today.map(({ themes }) => Object.keys(themes).filter((id) => themes[id]?.plateau === 2));
    expect(second.flat()).toEqual(["cooperation"]);
    expect(statusOn(named("Leemkuil"), TODAY).themes.cooperation?.plateau).toBe(2);
  });

  it.each(["criteria", "blocks"] as const)("shows all six statuses among its %s", (nodes) => {
    expect(new Set(today.flatMap((status) => Object.values(status[nodes]).map((node) => node.status)))).toEqual(
      new Set(terms("status")),
    );
  });
});

describe("the evidence", () => {
  it("is of every type, kind, role and forum, adopted by every body", () => {
    const used = {
      type: everything.map(({ type }) => type),
      documentKind: ofType("document").map(({ kind }) => kind),
      adoptedBy: ofType("document").flatMap(({ adoptedBy }) => adoptedBy ?? []),
      role: ofType("appointment").map(({ role }) => role),
      forum: ofType("meeting").map(({ forum }) => forum),
      activityKind: ofType("activity").map(({ kind }) => kind),
      analysisKind: ofType("analysis").map(({ kind }) => kind),
    };
    for (const [list, values] of Object.entries(used)) {
      expect([list, ...new Set(values)].toSorted()).toEqual([list, ...terms(list as keyof typeof used)].toSorted());
    }
  });

  it("is public where municipalities are ahead, under a domain that leads nowhere", () => {
    const published = dossiers.filter((dossier) => ownOf(dossier).some(({ url }) => url !== undefined));
    expect(published.map(({ municipality }) => municipality.name)).toEqual([
      "Eikendam",
      "Leemkuil",
      "Oeverstein",
      "Polderwijk",
    ]);
    const addresses = everything.flatMap(({ url }) => url ?? []);
    expect(addresses.filter((address) => !new URL(address).hostname.endsWith(".example"))).toEqual([]);
    const examples = goodExamples(
      assessments.map((assessment) => standingOf(assessment, TODAY)),
      "2.1.3",
      "2.1.3c",
    );
    expect(examples.map(({ publicDocument }) => publicDocument?.id)).toContain("werkproces");
  });

  it("of the region is inherited by some and adopted by others, by council and by executive", () => {
    const adopting = dossiers.flatMap(ownOf).filter((item) => item.type === "document" && item.adopts === "regio-plan");
    expect(adopting.map((item) => "adoptedBy" in item && item.adoptedBy).toSorted()).toEqual([
      "council",
      "council",
      "executive",
      "executive",
    ]);
    expect(new Set(adopting.map((item) => "adoptedOn" in item && item.adoptedOn)).size).toBe(4);
    const places = (name: string) =>
      named(name)
        .available.find(({ item }) => item.id === "regio-plan")!
        .sources.map(({ place }) => place);
    expect(places("Eikendam")).toContain("adopted");
    expect(places("Beekrijk")).toEqual(["inherited"]);
  });

  it("of the region covers all members, or names some of them", () => {
    expect(regional.some(({ covers }) => covers === undefined)).toBe(true);
    expect(regional.some(({ covers }) => covers !== undefined && covers.length < 12)).toBe(true);
  });

  it("ranges from nothing to much of one's own", () => {
    expect(ownOf(named("Vierbruggen").dossier)).toHaveLength(0);
    expect(ownOf(named("Kleiveld").dossier)).toHaveLength(4);
  });

  it("has exceptions with and without end, each of which takes something out", () => {
    expect(exceptions.map(({ until }) => until !== undefined).toSorted()).toEqual([false, true]);
    for (const assessment of assessments.filter(({ dossier }) => dossier.exceptions.length > 0)) {
      const without = assess(framework, { ...assessment.dossier, exceptions: [] });
      expect(wallsOf(without)).not.toEqual(wallsOf(assessment));
    }
  });

  it("has explanations that have expired, hold, and expire soon", () => {
    const ends = ofType("explanation").map(({ reviewBy }) => reviewBy);
    expect(ends.some((end) => end < TODAY)).toBe(true);
    expect(ends.some((end) => end >= TODAY && end < plus(TODAY, "P2M"))).toBe(true);
    expect(ends.some((end) => end > plus(TODAY, "P6M"))).toBe(true);
  });

  it("has appointments that ended and that are older than known, and documents past their review", () => {
    expect(ofType("appointment").some(({ until }) => until !== undefined && until < TODAY)).toBe(true);
    expect(ofType("appointment").some(({ sinceAtLeast }) => sinceAtLeast)).toBe(true);
    expect(ofType("document").some(({ reviewBy }) => reviewBy !== undefined && reviewBy < TODAY)).toBe(true);
  });

  it("starts in every year from 2022 to 2026", () => {
    const years = new Set(
      everything.map((item) => ("date" in item ? item.date : "from" in item ? item.from : "")).map((d) => d.slice(0, 4)),
    );
    for (const year of ["2022", "2023", "2024", "2025", "2026"]) expect(years).toContain(year);
  });
});

describe("the months to come", () => {
  it("each of the next seven, something met or explained comes to an end", () => {
    const ends = today.flatMap(({ criteria }) => Object.values(criteria)).filter(({ status }) => isSettled(status));
    const months = new Set(ends.flatMap(({ until }) => (until !== null && until < IN_A_YEAR ? [until.slice(0, 7)] : [])));
    for (const month of ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"]) {
      expect(months).toContain(month);
    }
  });

  it("has actions that are open, done, dropped and overdue", () => {
    expect(new Set(actions.map(({ status }) => status))).toEqual(new Set(terms("actionStatus")));
    expect(actions.some((action) => isOpen(action) && action.due >= TODAY)).toBe(true);
    expect(actions.some((action) => isOverdue(action, TODAY))).toBe(true);
  });
});

const isSettled = (status: Status): boolean => status === "met" || status === "explained";

type Theme = Framework["themes"][number];

const onlyPlateau1 = (theme: Theme): Theme => ({
  ...theme,
  blocks: theme.blocks.filter((block: Block) => block.plateau === 1),
});
