/** A merger into a municipality that did not exist: it joins the register, its predecessors' regions come along, and all can be taken back. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { grant } from "@/lib/grant";
import { advisorOf } from "@/lib/grant.testing";
import { done } from "@/lib/refusal";
import {
  AARDE,
  BRON,
  CEDER,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  pathsOf,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { addPeriod, membershipRecords } from "../memberships";
import { findMunicipality, findRegion, listMunicipalities } from "../places/municipalities";
import { addMunicipality } from "../places/register";
import { auditLog } from "../store/audit";
import { inTransaction } from "../store/transaction";
import { recordMerger, takeBackMerger } from "./mergers";
import { listProvinces, recordMunicipality } from "./new-municipality";
import { reconfirm, toReconfirm } from "./reconfirm";

const administrator = grant({ role: "administrator", actor: "Beheerder", person: "a" });
const DELTA = { code: "GM9994", name: "Delta", validFrom: "2027-01-01" };
const LAST_DAY = "2026-12-31";

beforeEach(() => void freshDatabase());

const codes = () => listMunicipalities().map(({ code }) => code);
const intoDelta = (code: string, lastDay = LAST_DAY) => recordMerger(administrator, { code, successor: DELTA.code, lastDay });

/** The standing memberships of Delta: region, first and last day. */
const regionsOfDelta = () =>
  [NORTH, SOUTH].flatMap(({ id }) =>
    valueIn(membershipRecords.list(administrator, ofRegion(id)))
      .filter(({ state, item }) => state === "recorded" && item.municipality === DELTA.code)
      .map(({ item: { validFrom, validUntil = null } }) => [id, validFrom, validUntil]),
  );
const NORTHERN = [NORTH.id, DELTA.validFrom, null];
const SOUTHERN = [SOUTH.id, DELTA.validFrom, null];

describe("a new municipality", () => {
  it("joins the register, and its log says so", () => {
    valueIn(recordMunicipality(administrator, DELTA));
    expect(valueIn(findMunicipality(everything, DELTA.code))).toMatchObject({ ...DELTA, fictional: false, regions: [] });
    expect(valueIn(auditLog(everything, ofMunicipality(DELTA.code), { limit: 5 }))).toMatchObject([
      { event: "added", kind: "municipality", record: DELTA.code, actor: "Beheerder", person: "a" },
    ]);
  });

  it("lies in a province that the register has, or in none that is known", () => {
    const place = { code: "GM9995", name: "Eb", fictional: true, validFrom: "2023-01-01", validUntil: null, successor: null };
    inTransaction(everything, (tx) => done(addMunicipality(tx, { ...place, province: "Zeeland" })));
    expect(listProvinces()).toEqual(["Zeeland"]);
    expect(valueIn(recordMunicipality(administrator, { ...DELTA, province: "Zeeland" })).province).toBe("Zeeland");
    expect(pathsOf(recordMunicipality(administrator, { ...DELTA, code: "GM9996", province: "Zeelnad" }))).toEqual([
      ["province"],
    ]);
  });

  it.each([
    ["a code in use", { ...DELTA, code: AARDE.code }, "code"],
    ["a malformed code", { ...DELTA, code: "GM12" }, "code"],
    ["no name", { ...DELTA, name: " " }, "name"],
    ["a day that does not exist", { ...DELTA, validFrom: "2027-02-30" }, "validFrom"],
  ])("is refused with %s, at its field", (_, wrong, field) => {
    const before = codes();
    expect(pathsOf(recordMunicipality(administrator, wrong))).toEqual([[field]]);
    expect(codes()).toEqual(before);
  });

  it("is added by who keeps the register only", () => {
    expect(refusalOf(recordMunicipality(advisorOf(BRON, [NORTH.id]), DELTA)).code).toBe("not-allowed");
    expect(codes()).not.toContain(DELTA.code);
  });
});

describe("a merger into a new municipality", () => {
  beforeEach(() => void valueIn(recordMunicipality(administrator, DELTA)));

  it("carries over what its predecessors belong to, each region once, from its first day", () => {
    valueIn(intoDelta(AARDE.code));
    expect(regionsOfDelta()).toEqual([NORTHERN]);
    valueIn(intoDelta(BRON.code));
    expect(regionsOfDelta()).toEqual([NORTHERN, SOUTHERN]);
    expect(valueIn(auditLog(everything, ofRegion(SOUTH.id), { limit: 1 }))).toMatchObject([
      { event: "added", title: "Delta hoort bij Zuid" },
    ]);
  });

  it("leaves out what a predecessor had left before its last day", () => {
    const left = { id: `${BRON.code}.1`, municipality: BRON.code, validFrom: "2023-01-01", validUntil: "2025-12-31" };
    valueIn(membershipRecords.put(administrator, { owner: ofRegion(SOUTH.id), item: left, basedOn: 1 }));
    valueIn(intoDelta(BRON.code));
    expect(regionsOfDelta()).toEqual([NORTHERN]);
  });

  it("leaves a successor with the regions that it was given", () => {
    valueIn(addPeriod(administrator, { municipality: DELTA.code, region: SOUTH.id, validFrom: "2027-02-01" }));
    valueIn(intoDelta(AARDE.code));
    expect(regionsOfDelta()).toEqual([[SOUTH.id, "2027-02-01", null]]);
  });

  it("leaves a successor that existed already with its own", () => {
    valueIn(recordMerger(administrator, { code: AARDE.code, successor: CEDER.code, lastDay: LAST_DAY }));
    valueIn(recordMerger(administrator, { code: BRON.code, successor: CEDER.code, lastDay: LAST_DAY }));
    expect(valueIn(findMunicipality(everything, CEDER.code)).regions.map(({ id }) => id)).toEqual([SOUTH.id]);
  });

  it("is refused where days would lie between the two", () => {
    expect(pathsOf(intoDelta(AARDE.code, "2026-12-30"))).toEqual([["lastDay"]]);
  });
});

describe("a merger that is taken back", () => {
  const advisorOfDelta = advisorOf(DELTA, [NORTH.id, SOUTH.id]);
  const after = "2027-01-02";

  beforeEach(() => {
    valueIn(recordMunicipality(administrator, DELTA));
    const write = { owner: ofMunicipality(BRON.code), item: meeting("een"), basedOn: 0, today: TODAY };
    valueIn(evidenceRecords.put(everything, write));
    valueIn(intoDelta(AARDE.code));
    valueIn(intoDelta(BRON.code));
  });

  it("leaves the municipality as it was, takes back what came with it alone, and tells both logs", () => {
    valueIn(takeBackMerger(administrator, BRON.code, after));
    expect(valueIn(findMunicipality(everything, BRON.code))).toMatchObject({ validUntil: null, successor: null });
    expect(regionsOfDelta()).toEqual([NORTHERN]);
    expect(valueIn(toReconfirm(advisorOfDelta, DELTA.code, after))).toEqual([]);
    for (const { code } of [BRON, DELTA]) {
      const events = valueIn(auditLog(everything, ofMunicipality(code), { limit: 1 }));
      expect(events).toMatchObject([{ event: "withdrawn", title: "Bron gaat op in Delta" }]);
    }
    valueIn(intoDelta(BRON.code));
    expect(regionsOfDelta()).toEqual([NORTHERN, SOUTHERN]);
  });

  it("gives up what came with it where another successor is recorded instead", () => {
    valueIn(recordMerger(administrator, { code: BRON.code, successor: CEDER.code, lastDay: LAST_DAY }));
    expect(regionsOfDelta()).toEqual([NORTHERN]);
  });

  it("is refused once the successor has answered for its evidence", () => {
    valueIn(
      reconfirm(advisorOfDelta, { municipality: DELTA.code, predecessor: BRON.code, id: "een", holds: false, today: after }),
    );
    expect(pathsOf(takeBackMerger(administrator, BRON.code, after))).toEqual([[]]);
    expect(valueIn(findMunicipality(everything, BRON.code)).successor).toBe(DELTA.code);
    valueIn(takeBackMerger(administrator, AARDE.code, after));
  });

  it("is for who keeps the register, and for a merger that there is", () => {
    expect(refusalOf(takeBackMerger(advisorOfDelta, BRON.code, after)).code).toBe("not-allowed");
    expect(refusalOf(takeBackMerger(administrator, CEDER.code, after)).code).toBe("not-found");
  });
});

it("takes the place of who went up in it as a member, from the day after their last", () => {
  const members = () => valueIn(findRegion(everything, NORTH.id)).members.map(({ name }) => name);
  valueIn(recordMunicipality(administrator, { ...DELTA, validFrom: "2025-01-01" }));
  valueIn(intoDelta(AARDE.code, "2199-12-31"));
  expect(members()).toEqual(["Aarde", "Bron", "Delta"]);
  valueIn(intoDelta(BRON.code, "2024-12-31"));
  expect(members()).toEqual(["Aarde", "Delta"]);
});
