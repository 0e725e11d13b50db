/** Many dossiers at once are the same as each by itself, in a number of queries that does not grow. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { advisorOf } from "@/lib/grant.testing";
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
  plan,
  queriesOf,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { listMunicipalities } from "../places/municipalities";
import { actionRecords } from "../plan";
import { prepareDatabase } from "../seed/fill";
import { voorbeeldregio } from "../seed/voorbeeldregio";
import { openDatabase, useDatabase } from "../store/client";
import { loadDossier } from "./dossier";
import { dossierStamps, loadDossiers } from "./dossiers";

const ALL = [AARDE, BRON, CEDER].map(({ code }) => code);
const own = (code: string, item: ReturnType<typeof meeting> | ReturnType<typeof plan>, basedOn = 0) =>
  valueIn(evidenceRecords.put(everything, { owner: ofMunicipality(code), item, basedOn, today: TODAY }));
const regional = (region: string, id: string) =>
  valueIn(evidenceRecords.put(everything, { owner: ofRegion(region), item: of(region, plan(id)), basedOn: 0, today: TODAY }));
const oneByOne = (codes: readonly string[], knownAt?: string) =>
  codes.map((code) => valueIn(loadDossier(everything, code, knownAt)));

beforeEach(() => {
  freshDatabase();
});

describe("many dossiers", () => {
  it("are those of the examples, each as it is by itself", () => {
    useDatabase(openDatabase(":memory:"));
    expect([...prepareDatabase()].join()).toContain("examples added: 16");
    const codes = [...voorbeeldregio().dossiers.map(({ municipality }) => municipality.code), "GM1724", "GM0014"];
    expect(valueIn(loadDossiers(everything, codes))).toEqual(oneByOne(codes));
  });

  it("are none left out where they are more than are read at once", () => {
    useDatabase(openDatabase(":memory:"));
    expect([...prepareDatabase()].join()).toContain("examples added: 16");
    const codes = listMunicipalities().map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(340);
    const read = valueIn(loadDossiers(everything, codes));
    expect(read.map(({ municipality }) => municipality.code)).toEqual(codes);
    expect(read.filter(({ evidence }) => evidence.some(({ owner }) => owner === "municipality"))).toHaveLength(15);
  });

  it("come in the order asked, also at an earlier moment", () => {
    regional(NORTH.id, "rp");
    own(AARDE.code, meeting("m"));
    own(BRON.code, plan("p", "rp"));
    valueIn(
      exceptionRecords.put(everything, {
        owner: ofMunicipality(AARDE.code),
        item: { ...exceptionOn("rp"), id: "x" },
        basedOn: 0,
      }),
    );
    const { recordedAt } = valueIn(
      actionRecords.put(everything, { owner: ofMunicipality(CEDER.code), item: action("a"), basedOn: 0 }),
    );
    valueIn(evidenceRecords.withdraw(everything, { owner: ofRegion(NORTH.id), id: "rp", basedOn: 1 }));
    own(AARDE.code, { ...meeting("m"), title: "Later" }, 1);
    const codes = [...ALL].reverse();
    const earlier = valueIn(loadDossiers(everything, codes, recordedAt));
    expect(earlier).toEqual(oneByOne(codes, recordedAt));
    expect(valueIn(loadDossiers(everything, codes))).toEqual(oneByOne(codes));
    expect(earlier).not.toEqual(oneByOne(codes));
  });

  it("share what a region holds, and take as many queries for three as for one", () => {
    regional(NORTH.id, "rp");
    regional(SOUTH.id, "zp");
    for (const code of ALL) own(code, meeting(`m-${code}`));
    const [aarde, bron] = valueIn(loadDossiers(everything, ALL));
    const shared = aarde?.evidence.find(({ id }) => id === "rp");
    expect(shared).toBeDefined();
    expect(bron?.evidence.find(({ id }) => id === "rp")).toBe(shared);
    expect(queriesOf(() => loadDossiers(everything, ALL))).toBe(queriesOf(() => loadDossiers(everything, [AARDE.code])));
  });

  it("are refused together where one is unknown or not to be read", () => {
    expect(refusalOf(loadDossiers(everything, [AARDE.code, "GM0000"]))).toEqual({ code: "not-found" });
    expect(refusalOf(loadDossiers(advisorOf(AARDE, []), [AARDE.code, BRON.code]))).toEqual({ code: "not-allowed" });
    expect(refusalOf(dossierStamps(advisorOf(AARDE, []), [AARDE.code, BRON.code], "records.read"))).toEqual({
      code: "not-allowed",
    });
    expect(valueIn(loadDossiers(everything, []))).toEqual([]);
  });
});

describe("the stamp of a dossier", () => {
  const stamps = () => new Map(valueIn(dossierStamps(everything, ALL, "records.read")).map(({ code, stamp }) => [code, stamp]));

  it("changes with the municipality's own records and with those of its regions, and not with those of others", () => {
    const before = stamps();
    own(AARDE.code, meeting("m"));
    const after = stamps();
    expect(after.get(AARDE.code)).not.toBe(before.get(AARDE.code));
    expect(after.get(BRON.code)).toBe(before.get(BRON.code));
    regional(SOUTH.id, "zp");
    const last = stamps();
    expect(last.get(AARDE.code)).toBe(after.get(AARDE.code));
    expect(last.get(BRON.code)).not.toBe(after.get(BRON.code));
    expect(last.get(CEDER.code)).not.toBe(after.get(CEDER.code));
  });

  it("says on which day a municipality's own records last changed, and nothing where it has none", () => {
    vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z"), toFake: ["Date"] });
    freshDatabase();
    vi.setSystemTime(new Date("2026-05-20T22:30:00Z"));
    own(AARDE.code, meeting("m"));
    const changed = valueIn(dossierStamps(everything, ALL, "records.read")).map(({ changedOn }) => changedOn);
    vi.useRealTimers();
    expect(changed).toEqual(["2026-05-21", null, null]);
  });
});
