/** Who belongs to a region on which day, who may look back on them, and that a municipality that is no more is only read. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mayRead, mayWrite, ofMunicipality } from "@/lib/access";
import { grant } from "@/lib/grant";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { lastMomentOf } from "@/lib/moment";
import { AARDE, BRON, everything, freshDatabase, meeting, NORTH, refusalOf, TODAY, valueIn } from "../database.testing";
import { dossierStamps, loadDossiers } from "../dossier/dossiers";
import { evidenceRecords } from "../evidence/evidence";
import { recordMerger } from "../mergers/mergers";
import { findRegionInSight } from "../sharing/sight";
import { database } from "../store/client";
import { endedAmong, findMunicipality, findRegion, membersOn } from "./municipalities";

const north = chainDirectorOf(NORTH, [AARDE.code]);
const LAST = "2026-06-30";

const names = (day?: string) =>
  valueIn(findRegion(everything, NORTH.id, day ? { day } : undefined)).members.map(({ name }) => name);

beforeEach(() => {
  vi.stubEnv("PLATEAU_TODAY", TODAY);
  freshDatabase();
  valueIn(recordMerger(everything, { code: BRON.code, successor: AARDE.code, lastDay: LAST }));
});
afterEach(() => void vi.unstubAllEnvs());

describe("a membership", () => {
  it("ends with the municipality, and is there on each day before", () => {
    expect(names()).toEqual(["Aarde"]);
    expect([names(LAST), names("2026-07-01"), names("2022-12-31")]).toEqual([["Aarde", "Bron"], ["Aarde"], []]);
    expect(membersOn(database(), NORTH.id, { day: LAST }).map(({ lastDay }) => lastDay)).toEqual([null, LAST]);
    expect(valueIn(findMunicipality(everything, BRON.code)).regions).toEqual([]);
  });

  it("is the one that was known at the moment asked for", () => {
    const known = { day: LAST, knownAt: "2022-01-01T00:00:00.000Z" };
    expect(membersOn(database(), NORTH.id, known)).toEqual([]);
  });
});

describe("looking back on who left", () => {
  const then = lastMomentOf(LAST);

  it("is for the chain director, with nothing that was recorded after the last day", () => {
    expect(valueIn(loadDossiers(north, [BRON.code], then))).toHaveLength(1);
    expect(refusalOf(loadDossiers(north, [BRON.code])).code).toBe("not-allowed");
    expect(refusalOf(loadDossiers(north, [BRON.code], lastMomentOf("2026-07-01"))).code).toBe("not-allowed");
  });

  it("shows a member walls of who still shares, and no records", () => {
    const aarde = advisorOf(AARDE, [NORTH.id]);
    const { members } = valueIn(findRegionInSight(aarde, NORTH.id, { day: LAST }));
    expect(members.map(({ name, sight }) => [name, sight])).toEqual([
      ["Aarde", "by-name"],
      ["Bron", "not-here"],
    ]);
    expect(valueIn(dossierStamps(aarde, [BRON.code], "standing.read", then))).toHaveLength(1);
    expect(refusalOf(loadDossiers(aarde, [BRON.code], then)).code).toBe("not-allowed");
  });
});

it("lets who worked for it read what it recorded, and add nothing", () => {
  const bron = valueIn(findMunicipality(everything, BRON.code));
  const scope = grant({
    ...{ role: "advisor", actor: "Beleidsadviseur Bron", person: "x" },
    own: { municipalities: [BRON.code] },
    closed: endedAmong([bron]),
  });
  const owner = ofMunicipality(BRON.code);
  expect([mayRead(scope, owner), mayWrite(scope, owner)]).toEqual([true, false]);
  expect(refusalOf(evidenceRecords.put(scope, { owner, item: meeting("m"), basedOn: 0, today: TODAY })).code).toBe(
    "not-allowed",
  );
});
