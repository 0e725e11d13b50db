/** The inbox tells who adopted a document of the region, who made an exception and who has still to; each side what it may know. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { Evidence } from "@/lib/evidence/evidence";
import { isOpen } from "@/lib/inbox/entry";
import {
  AARDE,
  BRON,
  exceptionOn,
  freshDatabase,
  NORTH,
  of,
  plan as planOf,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { municipalityInbox, regionInbox } from "./inbox";
import { aarde, both, bron, north, seenOf, south } from "./inbox.testing";
import { remind } from "./remind";

beforeEach(() => {
  freshDatabase();
});

const plan = { ...planOf("regioplan"), claims: [{ criterion: "1.1.1c", locator: "blz. 1" }] };

/** The inbox with the documents that wait to be adopted. */
const withAdoptions = (side: "region" | typeof AARDE | typeof BRON, scope: Scope) => {
  const seen = seenOf(side === "region" ? both : [side.code]);
  const entries = valueIn(side === "region" ? regionInbox(scope, NORTH, seen) : municipalityInbox(scope, side, seen));
  return entries.filter(({ kind }) => kind === "adoption");
};

it("tells who adopted a document of the region, who made an exception and who has still to, and reminds those", () => {
  valueIn(evidenceRecords.put(north, { owner: ofRegion(NORTH.id), item: of(NORTH.id, plan), basedOn: 0, today: TODAY }));
  const states = () => withAdoptions("region", north).map(({ replies }) => replies.map(({ state }) => state));
  expect(states()).toEqual([["waiting", "waiting"]]);
  const asked = { region: NORTH.id, kind: "adoption", id: "regioplan", today: TODAY } as const;
  valueIn(remind(north, { ...asked, municipality: BRON.code }));
  expect(refusalOf(remind(north, { ...asked, municipality: BRON.code })).code).toBe("invalid");
  expect(refusalOf(remind(south, { ...asked, municipality: BRON.code })).code).toBe("not-allowed");
  expect(withAdoptions(BRON, bron).map(({ replies }) => replies[0]?.again?.text)).toEqual([""]);
  expect(withAdoptions(AARDE, aarde).map(({ replies }) => replies[0]?.again)).toEqual([undefined]);
  expect(JSON.stringify(withAdoptions(AARDE, aarde))).not.toContain(BRON.code);
  expect(valueIn(regionInbox(north, NORTH)).map(({ kind }) => kind)).not.toContain("remark");

  const own = { ...planOf("eigen", "regioplan"), adoptedBy: "council", claims: plan.claims } as Evidence;
  valueIn(evidenceRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: own, basedOn: 0, today: TODAY }));
  const exception = { id: "u", ...exceptionOn("regioplan") };
  valueIn(exceptionRecords.put(bron, { owner: ofMunicipality(BRON.code), item: exception, basedOn: 0 }));
  expect(states()).toEqual([["adopted", "excepted"]]);
  expect(withAdoptions(AARDE, aarde).filter(isOpen)).toEqual([]);
  expect(refusalOf(remind(north, { ...asked, municipality: AARDE.code })).code).toBe("invalid");
  expect(refusalOf(remind(north, { ...asked, municipality: BRON.code })).code).toBe("invalid");
});

it("asks to adopt a plan as soon as it is recorded, also where it is in force from a later day", () => {
  const coming = { ...plan, validFrom: "2027-03-01", validUntil: "2031-01-01" } as Evidence;
  valueIn(evidenceRecords.put(north, { owner: ofRegion(NORTH.id), item: of(NORTH.id, coming), basedOn: 0, today: TODAY }));
  expect(withAdoptions(AARDE, aarde).filter(isOpen)).toHaveLength(1);
  expect(withAdoptions("region", north).map(({ replies }) => replies.map(({ state }) => state))).toEqual([
    ["waiting", "waiting"],
  ]);
  const asked = { region: NORTH.id, kind: "adoption", id: "regioplan", today: TODAY } as const;
  valueIn(remind(north, { ...asked, municipality: BRON.code }));
});

it("tells of an adoption the day of the decision, not that of recording it", () => {
  valueIn(evidenceRecords.put(north, { owner: ofRegion(NORTH.id), item: of(NORTH.id, plan), basedOn: 0, today: TODAY }));
  const own = { ...planOf("eigen", "regioplan"), adoptedBy: "council", adoptedOn: "2026-02-03", claims: plan.claims };
  valueIn(evidenceRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: own as Evidence, basedOn: 0, today: TODAY }));
  const [reply] = withAdoptions(AARDE, aarde)[0]?.replies ?? [];
  expect(reply).toMatchObject({ state: "adopted", on: "2026-02-03" });
});

it("tells the director of another region nothing of what a member has still to adopt", () => {
  valueIn(evidenceRecords.put(north, { owner: ofRegion(NORTH.id), item: of(NORTH.id, plan), basedOn: 0, today: TODAY }));
  expect(withAdoptions(BRON, bron)).toHaveLength(1);
  expect(withAdoptions(BRON, south)).toEqual([]);
});
