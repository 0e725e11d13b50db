/** What is looked at before evidence, exceptions and actions are recorded: who asks, and whether it can be so. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import type { Evidence } from "@/lib/evidence/evidence";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import {
  AARDE,
  action,
  BRON,
  CEDER,
  everything,
  exceptionOn,
  freshDatabase,
  meeting,
  NORTH,
  of,
  pathsOf,
  plan,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { actionRecords } from "../plan";
import { auditLog } from "../store/audit";
import { evidenceRecords, nextEvidenceId } from "./evidence";
import { exceptionRecords } from "./exceptions";

const aarde = ofMunicipality(AARDE.code);
const bron = ofMunicipality(BRON.code);
const north = ofRegion(NORTH.id);
const south = ofRegion(SOUTH.id);
const put = (owner: Owner, item: Evidence, basedOn = 0, scope = everything) =>
  evidenceRecords.put(scope, { owner, item, basedOn, today: TODAY });

beforeEach(() => {
  freshDatabase();
});

describe("evidence is refused", () => {
  it("when an event lies after today, and proposes an action", () => {
    expect(refusalOf(put(aarde, meeting("m", "2026-11-23")))).toMatchObject({
      code: "invalid",
      problems: [{ path: ["date"], message: expect.stringContaining("actie") }],
    });
    expect(put(aarde, meeting("m", TODAY)).ok).toBe(true);
  });

  it("with every problem at once", () => {
    const item = { ...plan("p", "niets"), title: " ", claims: [{ criterion: "9.9.9z", locator: "§1" }] };
    expect(pathsOf(put(aarde, item))).toEqual([["title"], ["claims", 0, "criterion"], ["adopts"]]);
  });

  it.each<[string, Owner, Evidence, string]>([
    ["of a region for a municipality", aarde, of(NORTH.id, meeting("m")), "owner"],
    ["of a municipality for a region", north, meeting("m"), "owner"],
    ["of another region", north, of(SOUTH.id, meeting("m")), "region"],
  ])("when it is %s", (_what, owner, item, field) => {
    expect(pathsOf(put(owner, item))).toContainEqual([field]);
  });

  it("when nobody has such an owner", () => {
    expect(refusalOf(put(ofMunicipality("GM0000"), meeting("m")))).toEqual({ code: "not-found" });
  });

  it("when it adopts a document that the municipality does not see, or that was withdrawn", () => {
    valueIn(put(south, of(SOUTH.id, plan("rp"))));
    expect(pathsOf(put(aarde, plan("p", "rp")))).toEqual([["adopts"]]);
    expect(put(bron, plan("p", "rp")).ok).toBe(true);
    valueIn(evidenceRecords.withdraw(everything, { owner: south, id: "rp", basedOn: 1 }));
    expect(pathsOf(put(bron, plan("p2", "rp")))).toEqual([["adopts"]]);
  });
});

describe("an id means one item in what a municipality sees", () => {
  it.each<[string, Owner, Owner, boolean]>([
    ["a municipality and its region", aarde, north, false],
    ["two regions that share a member", south, north, false],
    ["a municipality and a region that it does not belong to", aarde, south, true],
    ["two municipalities", aarde, bron, true],
  ])("%s", (_who, first, second, allowed) => {
    const item = (owner: Owner) => (owner.kind === "region" ? of(owner.id, meeting("zelfde")) : meeting("zelfde"));
    const inBothOrders = [
      [first, second],
      [second, first],
    ] as const;
    for (const [one, other] of inBothOrders) {
      freshDatabase();
      valueIn(put(one, item(one)));
      const outcome = put(other, item(other));
      if (allowed) expect(outcome.ok).toBe(true);
      else expect(pathsOf(outcome)).toEqual([["id"]]);
    }
  });

  it("also after it was withdrawn", () => {
    valueIn(put(north, of(NORTH.id, meeting("m"))));
    valueIn(evidenceRecords.withdraw(everything, { owner: north, id: "m", basedOn: 1 }));
    expect(pathsOf(put(aarde, meeting("m")))).toEqual([["id"]]);
  });

  it("and a new id is one that fits and is not given twice", () => {
    expect(put(aarde, meeting(nextEvidenceId())).ok).toBe(true);
    expect(nextEvidenceId()).not.toBe(nextEvidenceId());
  });
});

describe("a scope", () => {
  const advisor = advisorOf(AARDE, [NORTH.id]);
  const director = chainDirectorOf(NORTH, [AARDE.code, BRON.code]);
  const refusedFor = { code: "not-allowed" };

  it("of an advisor writes for the own municipality only, and reads its region", () => {
    expect(put(aarde, meeting("m"), 0, advisor).ok).toBe(true);
    expect(refusalOf(put(bron, meeting("m"), 0, advisor))).toEqual(refusedFor);
    expect(refusalOf(put(north, of(NORTH.id, meeting("r")), 0, advisor))).toEqual(refusedFor);
    expect(refusalOf(evidenceRecords.withdraw(advisor, { owner: bron, id: "m", basedOn: 1 }))).toEqual(refusedFor);
    expect(evidenceRecords.list(advisor, north).ok).toBe(true);
    for (const outcome of [
      evidenceRecords.list(advisor, bron),
      evidenceRecords.history(advisor, south, "m"),
      auditLog(advisor, bron, { limit: 1 }),
      actionRecords.list(advisor, ofMunicipality(BRON.code)),
      actionRecords.put(advisor, { owner: ofMunicipality(BRON.code), item: action("a"), basedOn: 0 }),
      actionRecords.withdraw(advisor, { owner: ofMunicipality(BRON.code), id: "a", basedOn: 1 }),
      exceptionRecords.list(advisor, ofMunicipality(BRON.code)),
    ]) {
      expect(refusalOf(outcome)).toEqual(refusedFor);
    }
  });

  it("of a chain director writes for the region only, and reads its members", () => {
    expect(put(north, of(NORTH.id, meeting("r")), 0, director).ok).toBe(true);
    expect(refusalOf(put(aarde, meeting("m"), 0, director))).toEqual(refusedFor);
    expect(evidenceRecords.list(director, bron).ok).toBe(true);
    expect(refusalOf(evidenceRecords.list(director, ofMunicipality(CEDER.code)))).toEqual(refusedFor);
  });
});

describe("exceptions", () => {
  const putOn = (evidence: string, basedOn = 0) =>
    exceptionRecords.put(everything, {
      owner: ofMunicipality(AARDE.code),
      item: { ...exceptionOn(evidence), id: "x" },
      basedOn,
    });

  it("are on evidence of the municipality's regions only", () => {
    valueIn(put(north, of(NORTH.id, meeting("r"))));
    valueIn(put(south, of(SOUTH.id, meeting("elders"))));
    valueIn(put(aarde, meeting("eigen")));
    expect(pathsOf(putOn("elders"))).toEqual([["evidence"]]);
    expect(pathsOf(putOn("eigen"))).toEqual([["evidence"]]);
    expect(valueIn(putOn("r")).item.evidence).toBe("r");
  });

  it("are withdrawn and remembered, and the log calls them by the evidence's title", () => {
    valueIn(put(north, of(NORTH.id, meeting("r"))));
    valueIn(putOn("r"));
    valueIn(exceptionRecords.withdraw(everything, { owner: ofMunicipality(AARDE.code), id: "x", basedOn: 1 }));
    expect(valueIn(exceptionRecords.history(everything, ofMunicipality(AARDE.code), "x")).map(({ state }) => state)).toEqual([
      "withdrawn",
      "recorded",
    ]);
    expect(valueIn(exceptionRecords.list(everything, ofMunicipality(AARDE.code))).map(({ version }) => version)).toEqual([2]);
    expect(valueIn(auditLog(everything, aarde, { limit: 1 }))).toMatchObject([{ title: "Uitzondering op Overleg r" }]);
  });
});

describe("actions", () => {
  it("name one criterion or block that exists", () => {
    const put = (item: object) =>
      actionRecords.put(everything, { owner: ofMunicipality(AARDE.code), item: { ...action("a"), ...item }, basedOn: 0 });
    expect(pathsOf(put({ criterion: "9.9.9z" }))).toEqual([["criterion"]]);
    expect(pathsOf(put({ block: "3.1.1" }))).toEqual([[]]);
    expect(valueIn(put({})).version).toBe(1);
  });
});
