/** What passes the boundary, as a table: towards whom, and what of it. */
import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier/dossier";
import { aDocument, aMeeting, MUNICIPALITY, ofTheRegion, REGION } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import type { Version } from "../refusal";
import type { Remark } from "../remarks/remark";
import { remarksTowards, towards, versionsTowards } from "./boundary";
import { coverNames, NOBODY } from "./covers";
import { HOLDER, PAPER, PUBLIC, type Viewer } from "./viewer";

const OTHER = "GM9906";
const member: Viewer = { kind: "member", codes: new Set([MUNICIPALITY]) };
const director = (...regions: string[]): Viewer => ({ kind: "director", regions: new Set(regions) });

const ours = aDocument({ ...ofTheRegion, id: "ours", covers: [OTHER, MUNICIPALITY] });
const theirs = aDocument({ ...ofTheRegion, id: "theirs", covers: [OTHER] });
const held = aMeeting({ ...ofTheRegion, id: "held", forum: "official", covers: [OTHER] });
const dossier: Dossier = {
  municipality: { code: MUNICIPALITY, name: "Bergeijk" },
  regions: [{ id: REGION, name: "Oost-Brabant" }],
  evidence: [ours, theirs, held],
  exceptions: [{ evidence: "held", from: "2026-01-01", motivation: "Niet bij ons." }],
  actions: [],
  agreements: [],
};

const coversTold = (viewer: Viewer) =>
  Object.fromEntries(towards(viewer, dossier).evidence.map(({ id, covers }) => [id, covers]));

const whole = { ours: [OTHER, MUNICIPALITY], theirs: [OTHER], held: [OTHER] };
const own = { ours: [MUNICIPALITY], theirs: [NOBODY] };

describe("of whom a region's evidence covers", () => {
  it.each<[string, Viewer, Record<string, string[]>]>([
    ["who holds the file", HOLDER, whole],
    ["the chain director of the region", director(REGION), whole],
    ["the chain director of another region", director("elders"), own],
    ["who works for the municipality", member, own],
    ["everyone", PUBLIC, own],
    ["who reads an adopted internal paper", PAPER, own],
  ])("%s is told no more than this", (_who, viewer, told) => {
    expect(coversTold(viewer)).toEqual(told);
  });

  it("nothing points at what did not pass", () => {
    expect(towards(HOLDER, dossier).exceptions).toHaveLength(1);
    expect(towards(member, dossier).exceptions).toEqual([]);
  });

  it("a member reads whether it counts for its own municipality", () => {
    const named = coverNames(member, () => "Elders");
    expect([MUNICIPALITY, NOBODY].map(named)).toEqual(["Ook voor uw gemeente", "Niet voor uw gemeente"]);
    expect([OTHER].map(coverNames(director(REGION), () => "Elders"))).toEqual(["Elders"]);
  });
});

describe("the versions of a region's evidence", () => {
  const version = (
    at: number,
    covers: string[],
    actor: string,
    state: "recorded" | "withdrawn" = "recorded",
  ): Version<Evidence> => ({
    version: at,
    state,
    item: { ...held, covers },
    recordedAt: `2026-03-0${at}T10:00:00.000Z`,
    actor,
  });
  const told = new Set([MUNICIPALITY]);
  const seen = (versions: Version<Evidence>[], viewer: Viewer = member) =>
    versionsTowards(viewer, versions, told, "Beleidsadviseur Bergeijk").map(({ version: at, item, actor, recordedAt }) => [
      at,
      item.covers,
      actor,
      recordedAt.slice(8, 10),
    ]);
  const answered = [
    version(4, [OTHER, "GM0772", MUNICIPALITY], "Beleidsadviseur Eindhoven"),
    version(3, [OTHER, MUNICIPALITY], "Beleidsadviseur Bergeijk"),
    version(2, [OTHER], "Ketenregisseur Oost-Brabant"),
    version(1, [OTHER], "Beleidsadviseur Elders"),
  ];

  it("tell a member its own answer, and not when others answered nor who they are", () => {
    expect(seen(answered)).toEqual([[1, [MUNICIPALITY], "Beleidsadviseur Bergeijk", "03"]]);
    expect(seen(answered.slice(2))).toEqual([]);
  });

  it("tell the chain director of the region everything", () => {
    expect(versionsTowards(director(REGION), answered, new Set(), "Ketenregisseur")).toEqual(answered);
  });

  it("do not tell who took it all back", () => {
    const before = version(1, [MUNICIPALITY], "Beleidsadviseur Bergeijk");
    expect(seen([version(2, [MUNICIPALITY], "Beleidsadviseur Bergeijk", "withdrawn"), before])).toEqual([]);
  });

  it("name nobody of another municipality where a paper of the region counts for this one", () => {
    const paper = { ...version(1, [], "Beleidsadviseur Elders"), item: ours as Evidence };
    expect(seen([paper])).toEqual([[1, [MUNICIPALITY], "Een gemeente in de regio", "01"]]);
  });
});

describe("remarks", () => {
  const remarks: Remark[] = [REGION, "elders"].map((region) => ({ id: region, block: "2.1.3", region, text: "Let hierop." }));
  const read = (viewer: Viewer) => remarksTowards(viewer, remarks, (remark) => remark).map(({ region }) => region);

  it.each<[string, Viewer, string[]]>([
    ["the municipality", member, [REGION, "elders"]],
    ["the chain director of one of the regions", director("elders"), ["elders"]],
    ["the chain director of no region of it", director("ver"), []],
    ["everyone", PUBLIC, []],
    ["who reads an adopted internal paper", PAPER, []],
  ])("%s reads these", (_who, viewer, regions) => {
    expect(read(viewer)).toEqual(regions);
  });
});
