/** Agreements as records: whose they are, what they point at, what is told of them, and what a dossier makes of them. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { evidence } from "@/lib/evidence/evidence";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { NOBODY } from "@/lib/sharing/covers";
import { agreementRecords } from "./agreements";
import {
  AARDE,
  action,
  agreement,
  BRON,
  CEDER,
  everything,
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
} from "./database.testing";
import { loadDossier } from "./dossier/dossier";
import { loadDossiers } from "./dossier/dossiers";
import { evidenceRecords } from "./evidence/evidence";
import { actionRecords } from "./plan";
import { auditLog } from "./store/audit";

const aarde = ofMunicipality(AARDE.code);
const north = ofRegion(NORTH.id);
const put = (owner = aarde, item = agreement("o"), basedOn = 0, scope = everything) =>
  agreementRecords.put(scope, { owner, item, basedOn });
const regional = (id: string, fields = {}) => agreement(id, { owner: "region", region: NORTH.id, ...fields });
const record = (owner = aarde, item = evidence.parse(meeting("m")), basedOn = 0) =>
  evidenceRecords.put(everything, { owner, item, basedOn, today: TODAY });
const dossier = (code = AARDE.code, knownAt?: string) => valueIn(loadDossier(everything, code, knownAt));

beforeEach(() => void freshDatabase());

describe("an agreement", () => {
  it("is recorded, corrected, withdrawn and known as it was", () => {
    const first = valueIn(put());
    const second = valueIn(put(aarde, agreement("o", { until: "2026-12-31" }), 1));
    valueIn(agreementRecords.withdraw(everything, { owner: aarde, id: "o", basedOn: 2 }));
    expect(valueIn(agreementRecords.history(everything, aarde, "o")).map(({ state }) => state)).toEqual([
      "withdrawn",
      "recorded",
      "recorded",
    ]);
    expect(dossier().agreements).toEqual([]);
    if (second.recordedAt > first.recordedAt) expect(dossier(AARDE.code, first.recordedAt).agreements).toEqual([first.item]);
    const events = valueIn(auditLog(everything, aarde, { limit: 3 }));
    expect(events.map(({ kind, event, title }) => [kind, event, title])).toEqual([
      ["agreement", "withdrawn", "Afspraak o"],
      ["agreement", "corrected", "Afspraak o"],
      ["agreement", "added", "Afspraak o"],
    ]);
  });

  it("is refused where someone else corrected it in between", () => {
    valueIn(put());
    valueIn(put(aarde, agreement("o", { note: "Eerst" }), 1));
    expect(refusalOf(put(aarde, agreement("o", { note: "Later" }), 1)).code).toBe("conflict");
  });

  it.each([
    ["another owner", aarde, regional("o"), [["owner"]]],
    ["another region", north, agreement("o", { owner: "region", region: SOUTH.id }), [["region"], ["region"]]],
    ["a document that is not there", aarde, agreement("o", { source: { document: "weg" } }), [["source", "document"]]],
  ])("is refused with %s", (_, owner, item, paths) => {
    expect(pathsOf(put(owner, item))).toEqual(paths);
  });

  it("stands in a document of its own owner", () => {
    valueIn(record(north, of(NORTH.id, plan("rp"))));
    expect(pathsOf(put(aarde, agreement("o", { source: { document: "rp" } })))).toEqual([["source", "document"]]);
    valueIn(put(north, regional("ro", { source: { document: "rp" } })));
  });

  it("has an id that no other agreement in anyone's view has", () => {
    valueIn(put());
    expect(pathsOf(put(north, regional("o")))).toEqual([["id"]]);
    valueIn(put(ofMunicipality(CEDER.code), agreement("o")));
  });

  it("is written by who may write for its owner", () => {
    expect(refusalOf(put(aarde, agreement("o"), 0, advisorOf(BRON, [NORTH.id, SOUTH.id]))).code).toBe("not-allowed");
    expect(refusalOf(put(north, regional("ro"), 0, advisorOf(AARDE, [NORTH.id]))).code).toBe("not-allowed");
    valueIn(put(north, regional("ro"), 0, chainDirectorOf(NORTH, [AARDE.code, BRON.code])));
  });
});

describe("a region's agreement", () => {
  beforeEach(() => void valueIn(put(north, regional("ro", { covers: [BRON.code] }))));

  it("is in the dossier of each member, one by one and all at once", () => {
    const all = valueIn(loadDossiers(everything, [AARDE.code, BRON.code, CEDER.code]));
    expect(all.map(({ agreements }) => agreements.map(({ id }) => id))).toEqual([["ro"], ["ro"], []]);
    expect(dossier().agreements).toEqual(all[0]?.agreements);
  });

  it("tells a member of its own part alone", () => {
    const told = (advisor: Scope) => valueIn(agreementRecords.list(advisor, north)).map(({ item }) => item.covers);
    const advisors = [advisorOf(AARDE, [NORTH.id]), advisorOf(BRON, [NORTH.id, SOUTH.id])];
    expect(advisors.map(told)).toEqual([[[NOBODY]], [[BRON.code]]]);
    expect(valueIn(loadDossier(advisorOf(AARDE, [NORTH.id]), AARDE.code)).agreements[0]?.covers).toEqual([NOBODY]);
  });
});

describe("what names an agreement", () => {
  it("may be evidence and actions of its owner and of a region's members, and nothing else", () => {
    valueIn(put(north, regional("ro")));
    const claiming = (id: string, node: string) => ({ ...meeting(id), claims: [{ criterion: node }] });
    valueIn(record(aarde, claiming("m", "own.ro")));
    valueIn(record(aarde, claiming("nb", "nb.1.1.2a")));
    expect(pathsOf(record(aarde, claiming("x", "own.weg")))).toEqual([["claims", 0, "criterion"]]);
    expect(pathsOf(record(ofMunicipality(CEDER.code), claiming("x", "own.ro")))).toEqual([["claims", 0, "criterion"]]);
    valueIn(actionRecords.put(everything, { owner: aarde, item: { ...action("a"), criterion: "own.ro" }, basedOn: 0 }));
    const wrong = { ...action("b"), criterion: "own.weg" };
    expect(pathsOf(actionRecords.put(everything, { owner: aarde, item: wrong, basedOn: 0 }))).toEqual([["criterion"]]);
  });

  it("is out of the dossier while the agreement is, so that it stays a valid file, and comes back with it", () => {
    valueIn(record(north, of(NORTH.id, plan("rp"))));
    valueIn(put(north, regional("ro", { source: { document: "rp", locator: "§ 4" } })));
    valueIn(record(aarde, { ...meeting("m"), claims: [{ criterion: "own.ro" }, { criterion: "1.1.1a" }] }));
    valueIn(record(aarde, explaining("own.ro")));
    valueIn(actionRecords.put(everything, { owner: aarde, item: { ...action("a"), criterion: "own.ro" }, basedOn: 0 }));
    const before = dossier();
    valueIn(agreementRecords.withdraw(everything, { owner: north, id: "ro", basedOn: 1 }));
    expect(dossier().evidence.map(({ id, claims }) => [id, claims])).toEqual([
      ["m", [{ criterion: "1.1.1a" }]],
      ["rp", undefined],
    ]);
    expect(dossier().actions).toEqual([]);
    valueIn(put(north, regional("ro", { source: { document: "rp", locator: "§ 4" } }), 2));
    expect(dossier()).toEqual(before);
    valueIn(evidenceRecords.withdraw(everything, { owner: north, id: "rp", basedOn: 1 }));
    expect(dossier().agreements[0]?.source).toEqual({ locator: "§ 4" });
  });
});

const explaining = (node: string) =>
  evidence.parse({
    id: "uitleg",
    owner: "municipality",
    type: "explanation",
    title: "Uitleg",
    criteria: [node],
    motivation: "Anders geregeld.",
    date: "2026-01-01",
    reviewBy: "2026-12-31",
  });
