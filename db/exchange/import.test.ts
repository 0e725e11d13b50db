/** An import takes in a whole dossier or nothing, and what it took in before it leaves as it is. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import type { Dossier } from "@/lib/dossier/dossier";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf } from "@/lib/grant.testing";
import {
  AARDE,
  action,
  agreement,
  BRON,
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
import { loadDossier } from "../dossier/dossier";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { findRegion } from "../places/municipalities";
import { actionRecords } from "../plan";
import { auditLog } from "../store/audit";
import type { Database } from "../store/client";
import { importDossier } from "./import";

const file: Dossier = {
  municipality: AARDE,
  regions: [NORTH],
  evidence: [meeting("m"), plan("p", "rp"), of(NORTH.id, plan("rp"))],
  exceptions: [exceptionOn("rp")],
  actions: [action("a")],
  agreements: [agreement("o", { source: { document: "p" } }), agreement("ro", { owner: "region", region: NORTH.id })],
};
const take = (dossier: Dossier, scope = everything) => importDossier(scope, currentFramework, dossier, { today: TODAY });
const load = () => valueIn(loadDossier(everything, AARDE.code));
const contents = (database: Database) =>
  [
    "evidence_version",
    "exception_version",
    "action_version",
    "agreement_version",
    "audit_event",
    "region",
    "membership_version",
  ].map((table) => database.all(sql`select * from ${sql.raw(table)}`));

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

describe("an import", () => {
  it("adds all of a file, each item under its owner", () => {
    expect(valueIn(take(file))).toEqual({ added: 7, corrected: 0, unchanged: 0 });
    expect(load()).toEqual(file);
    expect(valueIn(evidenceRecords.list(everything, ofRegion(NORTH.id)))).toHaveLength(1);
  });

  it("changes nothing the second time, whatever the order of keys and items", () => {
    take(file);
    const before = contents(database);
    const turned = <T extends object>(items: readonly T[]) =>
      items.map((item) => Object.fromEntries(Object.entries(item).reverse()) as T).reverse();
    const again = { ...file, evidence: turned(file.evidence), exceptions: turned(file.exceptions) };
    expect(valueIn(take(again))).toEqual({ added: 0, corrected: 0, unchanged: 7 });
    expect(contents(database)).toEqual(before);
  });

  it("corrects what differs, restores what was withdrawn, and leaves alone what the file does not name", () => {
    take(file);
    valueIn(evidenceRecords.withdraw(everything, { owner: ofMunicipality(AARDE.code), id: "p", basedOn: 1 }));
    const later = { ...file, evidence: file.evidence.slice(1), actions: [{ ...action("a"), status: "done" as const }] };
    expect(valueIn(take(later))).toEqual({ added: 0, corrected: 2, unchanged: 4 });
    expect(load().evidence.map(({ id }) => id)).toEqual(["m", "p", "rp"]);
    expect(valueIn(actionRecords.list(everything, ofMunicipality(AARDE.code)))).toMatchObject([
      { version: 2, item: { status: "done" } },
    ]);
    const events = valueIn(auditLog(everything, ofMunicipality(AARDE.code), { limit: 3 }));
    expect(events.map(({ event }) => event)).toEqual(["imported", "corrected", "restored"]);
  });

  it("takes an exception for the same when its evidence and first day are", () => {
    take(file);
    const corrected = { ...exceptionOn("rp"), until: "2026-06-30" };
    expect(valueIn(take({ ...file, exceptions: [corrected] }))).toMatchObject({ added: 0, corrected: 1 });
    expect(valueIn(take({ ...file, exceptions: [corrected, exceptionOn("rp")] }))).toMatchObject({ added: 1, corrected: 0 });
    expect(valueIn(take({ ...file, exceptions: [exceptionOn("rp", "2026-02-01")] }))).toMatchObject({ added: 1, corrected: 0 });
    expect(load().exceptions).toHaveLength(3);
  });

  it("adds a withdrawn exception anew", () => {
    take(file);
    const [exception] = valueIn(exceptionRecords.list(everything, ofMunicipality(AARDE.code)));
    valueIn(exceptionRecords.withdraw(everything, { owner: ofMunicipality(AARDE.code), id: exception!.item.id, basedOn: 1 }));
    expect(valueIn(take(file))).toEqual({ added: 1, corrected: 0, unchanged: 6 });
  });

  it("adds a region that nobody knows, and makes the municipality a member", () => {
    const region = { id: "samen", name: "Samen sterk" };
    valueIn(take({ ...file, regions: [NORTH, region], evidence: [...file.evidence, of("samen", meeting("s"))] }));
    expect(valueIn(findRegion(everything, "samen"))).toMatchObject({
      name: "Samen sterk",
      kind: "cooperation",
      members: [AARDE],
    });
    expect(load().evidence.map(({ id }) => id)).toContain("s");
  });
});

describe("a bad dossier stores nothing", () => {
  const future = meeting("later", "2026-11-23");

  it("and every problem is named by its place in the file", () => {
    const before = contents(database);
    const bad = {
      ...file,
      evidence: [...file.evidence, future, { ...meeting("x"), title: "" }],
      actions: [{ ...action("b"), criterion: "9.9.9z" }],
    };
    expect(pathsOf(take(bad))).toEqual([
      ["evidence", 3, "date"],
      ["evidence", 4, "title"],
      ["actions", 0, "criterion"],
    ]);
    expect(contents(database)).toEqual(before);
  });

  it("nor does one of a municipality that does not exist", () => {
    const elsewhere = { ...file, municipality: { code: "GM0000", name: "Nergens" }, evidence: [future] };
    expect(pathsOf(take({ ...elsewhere, exceptions: [], agreements: [] }))).toEqual([
      ["municipality", "code"],
      ["evidence", 0, "date"],
    ]);
  });

  it("nor one with an id that another item has in what a municipality sees, also where only another member sees both", () => {
    const owner = ofMunicipality(BRON.code);
    valueIn(evidenceRecords.put(everything, { owner, item: meeting("rp"), basedOn: 0, today: TODAY }));
    const before = contents(database);
    expect(pathsOf(take(file))).toEqual([["evidence", 2, "id"]]);
    expect(contents(database)).toEqual(before);
  });

  it("nor one that joins a region whose ids the municipality has already", () => {
    valueIn(take(file));
    const south = { owner: ofRegion(SOUTH.id), item: of(SOUTH.id, meeting("m")), basedOn: 0, today: TODAY };
    valueIn(evidenceRecords.put(everything, south));
    const before = contents(database);
    expect(pathsOf(take({ ...file, regions: [NORTH, SOUTH] }))).toEqual([["regions", 1]]);
    expect(contents(database)).toEqual(before);
  });
});

describe("an advisor", () => {
  const advisor = advisorOf(AARDE, [NORTH.id]);

  it("imports for the own municipality only", () => {
    expect(refusalOf(take({ ...file, municipality: BRON }, advisor))).toEqual({ code: "not-allowed" });
  });

  it("may bring a region's evidence along as it is, but not change it or join a region", () => {
    expect(refusalOf(take(file, advisor))).toEqual({ code: "not-allowed" });
    valueIn(take(file));
    expect(valueIn(take(file, advisor)).unchanged).toBe(7);
    const evidence = [{ ...meeting("m"), title: "Anders" }, ...file.evidence.slice(1)];
    expect(valueIn(take({ ...file, evidence }, advisor)).corrected).toBe(1);
    const regional = file.evidence.map((item) => ({ ...item, title: "Anders" }));
    expect(refusalOf(take({ ...file, evidence: regional }, advisor))).toEqual({ code: "not-allowed" });
    expect(refusalOf(take({ ...file, regions: [NORTH, SOUTH] }, advisor))).toEqual({ code: "not-allowed" });
    expect(valueIn(evidenceRecords.history(everything, ofRegion(NORTH.id), "rp"))).toHaveLength(1);
  });
});
