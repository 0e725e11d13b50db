/** A dossier is all that a municipality may count, as known at a moment, and always fit to be assessed and exported. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf } from "@/lib/grant.testing";
import {
  AARDE,
  action,
  BRON,
  everything,
  exceptionOn,
  freshDatabase,
  meeting,
  NORTH,
  of,
  plan,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { importDossier } from "../exchange/import";
import { actionRecords } from "../plan";
import { loadDossier } from "./dossier";

const aarde = ofMunicipality(AARDE.code);
const north = ofRegion(NORTH.id);
const own = (item: Evidence, basedOn = 0) =>
  valueIn(evidenceRecords.put(everything, { owner: aarde, item, basedOn, today: TODAY }));
const regional = (item: Evidence, basedOn = 0) =>
  valueIn(evidenceRecords.put(everything, { owner: north, item: of(NORTH.id, item), basedOn, today: TODAY }));
const load = (knownAt?: string) => valueIn(loadDossier(everything, AARDE.code, knownAt));
const ids = () => load().evidence.map(({ id }) => id);

beforeEach(() => {
  freshDatabase();
});

describe("a dossier", () => {
  it("holds own evidence and that of the municipality's regions, not that of others", () => {
    own(meeting("eigen"));
    regional(meeting("regio"));
    const elsewhere = { owner: ofRegion(SOUTH.id), item: of(SOUTH.id, meeting("elders")), basedOn: 0, today: TODAY };
    valueIn(evidenceRecords.put(everything, elsewhere));
    expect(load()).toMatchObject({ municipality: AARDE, regions: [NORTH] });
    expect(ids()).toEqual(["eigen", "regio"]);
  });

  it("shows its regions' evidence to whoever reads the municipality, and nothing to others", () => {
    regional(meeting("regio"));
    expect(valueIn(loadDossier(advisorOf(AARDE, []), AARDE.code)).evidence).toHaveLength(1);
    expect(refusalOf(loadDossier(advisorOf(BRON, []), AARDE.code))).toEqual({ code: "not-allowed" });
    expect(refusalOf(loadDossier(everything, "GM0000"))).toEqual({ code: "not-found" });
  });

  it("leaves out what was withdrawn, and the exceptions on it", () => {
    regional(meeting("regio"));
    const item = { ...exceptionOn("regio"), id: "x" };
    valueIn(exceptionRecords.put(everything, { owner: ofMunicipality(AARDE.code), item, basedOn: 0 }));
    expect(load().exceptions).toEqual([exceptionOn("regio")]);
    valueIn(evidenceRecords.withdraw(everything, { owner: north, id: "regio", basedOn: 1 }));
    expect(load()).toMatchObject({ evidence: [], exceptions: [] });
    regional(meeting("regio"), 2);
    expect(load().exceptions).toEqual([exceptionOn("regio")]);
  });

  it("drops an adoption whose document is gone or is no document any more, but what is stored keeps it", () => {
    regional(plan("rp"));
    own(plan("p", "rp"));
    expect(load().evidence).toContainEqual(plan("p", "rp"));
    valueIn(evidenceRecords.withdraw(everything, { owner: north, id: "rp", basedOn: 1 }));
    expect(load().evidence).toEqual([plan("p")]);
    regional(meeting("rp"), 2);
    expect(load().evidence).toContainEqual(plan("p"));
    expect(readExchange(new TextEncoder().encode(writeExchange(currentFramework, load()))).ok).toBe(true);
    expect(valueIn(evidenceRecords.history(everything, aarde, "p"))[0]?.item).toEqual(plan("p", "rp"));
    regional(plan("rp"), 3);
    expect(load().evidence).toContainEqual(plan("p", "rp"));
  });
});

describe("an earlier dossier", () => {
  it("comes back exactly as it was after every step, whatever came later", () => {
    const steps = [
      () => own(meeting("m")),
      () => regional(plan("rp")),
      () => own(plan("p", "rp")),
      () =>
        valueIn(
          exceptionRecords.put(everything, {
            owner: ofMunicipality(AARDE.code),
            item: { ...exceptionOn("rp"), id: "x" },
            basedOn: 0,
          }),
        ),
      () => valueIn(actionRecords.put(everything, { owner: ofMunicipality(AARDE.code), item: action("a"), basedOn: 0 })),
      () => own({ ...meeting("m"), title: "Gecorrigeerd" }, 1),
      () => valueIn(evidenceRecords.withdraw(everything, { owner: north, id: "rp", basedOn: 1 })),
      () => valueIn(actionRecords.withdraw(everything, { owner: ofMunicipality(AARDE.code), id: "a", basedOn: 1 })),
      () => regional(plan("rp"), 2),
    ];
    const states = steps.map((step) => ({ knownAt: step().recordedAt, dossier: load() }));
    for (const { knownAt, dossier } of states) expect(load(knownAt)).toEqual(dossier);
    expect(new Set(states.map(({ dossier }) => JSON.stringify(dossier))).size).toBe(steps.length);
  });

  it("can be asked for by any writing of the moment", () => {
    const { recordedAt } = own(meeting("m"));
    own({ ...meeting("m"), title: "Later" }, 1);
    const elsewhere = new Date(Date.parse(recordedAt) + 3_600_000).toISOString().replace("Z", "+01:00");
    expect(load(elsewhere).evidence).toEqual([meeting("m")]);
    expect(() => load("gisteren")).toThrow(RangeError);
  });

  it("has no region that the municipality joined later", () => {
    const { recordedAt } = own(meeting("m"));
    const dossier = { ...load(), regions: [NORTH, SOUTH] };
    valueIn(importDossier(everything, currentFramework, dossier, { today: TODAY }));
    expect(load().regions).toEqual([NORTH, SOUTH]);
    expect(load(recordedAt).regions).toEqual([NORTH]);
  });
});
