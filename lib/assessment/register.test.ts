/** Which items a filter leaves, and in which order. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { filterRegister, type RegisterFilter, registerRows } from "./register";

const own = { owner: "municipality" as const };
const evidence: Evidence[] = [
  { id: "m", ...own, type: "meeting", title: "Ambtelijk overleg", forum: "official", date: "2026-02-03", minutes: "Z/26/1" },
  {
    id: "p",
    ...own,
    type: "document",
    title: "Beleidsplan",
    kind: "policy-plan",
    validFrom: "2025-01-01",
    claims: [{ criterion: "1.1.1a", locator: "§1" }],
  },
  {
    id: "r",
    owner: "region",
    region: "vr",
    type: "document",
    title: "Convenant",
    kind: "covenant",
    validFrom: "2020-01-01",
    validUntil: "2024-01-01",
  },
];
const gone: Evidence = { id: "w", ...own, type: "meeting", title: "Weg", forum: "chain", date: "2026-01-01" };

const rows = registerRows(
  assess(currentFramework, {
    municipality: { code: "GM9001", name: "Beekrijk" },
    regions: [{ id: "vr", name: "Voorbeeldregio" }],
    evidence,
    exceptions: [],
    actions: [],
    agreements: [],
  }),
  [{ version: 2, state: "withdrawn", item: gone, recordedAt: "2026-03-01T10:00:00Z", actor: "Beleidsadviseur" }],
  "2026-11-22",
);

const everything: RegisterFilter = { type: "", about: "", owner: "", state: "", search: "", order: "" };
const ids = (filter: Partial<RegisterFilter>) => filterRegister(rows, { ...everything, ...filter }).map(({ item }) => item.id);

it("finds words whatever accents, capitals and invisible characters they are written with", () => {
  const titled = (title: string) => ({ ...rows[0]!, item: { ...evidence[0]!, title } });
  const found = (title: string, search: string) => filterRegister([titled(title)], { ...everything, search }).length;
  expect(found("Zorgco\u00f6rdinator", "zorgcoordinator")).toBe(1);
  expect(found("Zorgcoordinator", "ZORGCO\u00d6RDINATOR")).toBe(1);
  expect(found("Mensen\u00adhan\u200bdel", "mensenhandel")).toBe(1);
  expect(found("Mensenhandel", "mensen\u00adhandel")).toBe(1);
  expect(found("Mensenhandel", "drugs")).toBe(0);
});

it("leaves out what a region holds for other members only", () => {
  const elsewhere: Evidence = {
    id: "x",
    owner: "region",
    region: "vr",
    covers: ["GM9002"],
    type: "meeting",
    title: "X",
    forum: "chain",
    date: "2026-01-01",
  };
  const dossier = {
    municipality: { code: "GM9001", name: "Beekrijk" },
    regions: [{ id: "vr", name: "Voorbeeldregio" }],
    evidence: [elsewhere, { ...elsewhere, id: "y", covers: ["GM9001"] }, { ...elsewhere, id: "z", covers: ["GM9001"] }],
    exceptions: [{ evidence: "z", from: "1900-01-01", motivation: "Niet van ons." }],
    actions: [],
    agreements: [],
  };
  expect(registerRows(assess(currentFramework, dossier), [], "2026-11-22").map(({ item }) => item.id)).toEqual(["y", "z"]);
});

describe("filterRegister", () => {
  it.each<[string, Partial<RegisterFilter>, string[]]>([
    ["everything, newest first", {}, ["m", "w", "p", "r"]],
    ["one type", { type: "meeting" }, ["m", "w"]],
    ["what counts for a theme", { about: "3." }, ["m"]],
    ["what claims a criterion", { about: "1.1.1a" }, ["p"]],
    ["the region's", { owner: "region" }, ["r"]],
    ["what counts now", { state: "counting" }, ["m", "p"]],
    ["what counts no longer", { state: "over" }, ["r"]],
    ["what was withdrawn", { state: "withdrawn" }, ["w"]],
    ["words anywhere in what is shown", { search: "z/26 AMBTELIJK" }, ["m"]],
    ["by title", { order: "titel" }, ["m", "p", "r", "w"]],
    ["what ends first", { order: "tot" }, ["m", "p", "r", "w"]],
  ])("leaves %s", (_what, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });
});

it("looks at no more than a few times all that counts, however many items there are", () => {
  const many = Array.from({ length: 300 }, (_, at): Evidence => ({ ...evidence[0]!, id: `m${at}` }) as Evidence);
  const assessment = assess(currentFramework, {
    municipality: { code: "GM9001", name: "Beekrijk" },
    regions: [],
    evidence: many,
    exceptions: [],
    actions: [],
    agreements: [],
  });
  let reads = 0;
  let candidates = 0;
  for (const { requirements } of assessment.criteria.values()) {
    for (const requirement of requirements as unknown as { candidates: readonly unknown[] }[]) {
      candidates += requirement.candidates.length;
      requirement.candidates = new Proxy(requirement.candidates, {
        get(list, key, receiver) {
          if (/^\d+$/.test(String(key))) reads += 1;
          return Reflect.get(list, key, receiver);
        },
      });
    }
  }
  expect(registerRows(assessment, [], "2026-11-22").every(({ state }) => state === "counting")).toBe(true);
  expect(candidates).toBeGreaterThanOrEqual(many.length);
  expect(reads).toBeLessThanOrEqual(2 * candidates);
});
