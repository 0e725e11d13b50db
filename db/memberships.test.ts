/** Memberships have periods, nothing of them is overwritten, and a merger keeps history readable. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { grant } from "@/lib/grant";
import { advisorOf } from "@/lib/grant.testing";
import {
  AARDE,
  BRON,
  CEDER,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  pathsOf,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "./database.testing";
import { loadDossier } from "./dossier/dossier";
import { evidenceRecords } from "./evidence/evidence";
import { addPeriod, addPeriods, membershipRecords } from "./memberships";
import { recordMerger } from "./mergers/mergers";
import { predecessorsOf, reconfirm, toReconfirm } from "./mergers/reconfirm";
import { findMunicipality } from "./places/municipalities";
import { makeRegion } from "./places/register";
import { auditLog } from "./store/audit";

const administrator = grant({ role: "administrator", actor: "Beheerder", person: "a" });
const advisor = advisorOf(BRON, [NORTH.id, SOUTH.id]);

beforeEach(() => void freshDatabase());

const regionIdsOf = (code: string) => valueIn(findMunicipality(everything, code)).regions.map(({ id }) => id);
const north = ofRegion(NORTH.id);
const period = (more: object = {}) => ({ municipality: AARDE.code, region: NORTH.id, ...more });
/** The next version of the first period of Aarde in Noord. */
const corrected = (days: object, basedOn = 1) =>
  membershipRecords.put(administrator, {
    owner: north,
    item: { id: `${AARDE.code}.1`, municipality: AARDE.code, ...days },
    basedOn,
  });
const membersOfNorth = () => valueIn(membershipRecords.list(administrator, north)).filter(({ state }) => state === "recorded");

describe("many memberships at once", () => {
  const joining = (...codes: string[]) =>
    codes.map((municipality) => ({ municipality, region: SOUTH.id, validFrom: "2026-01-01" }));

  it("are recorded together, and of none where one is refused, with a refusal for each that is", () => {
    expect(pathsOf(addPeriods(administrator, joining(AARDE.code, BRON.code, CEDER.code)))).toEqual([
      [1, "validFrom"],
      [2, "validFrom"],
    ]);
    expect(regionIdsOf(AARDE.code)).toEqual([NORTH.id]);
    expect(valueIn(addPeriods(administrator, joining(AARDE.code)))).toBe(1);
    expect(regionIdsOf(AARDE.code).sort()).toEqual([NORTH.id, SOUTH.id]);
    expect(refusalOf(addPeriods(advisor, joining(AARDE.code))).code).toBe("not-allowed");
  });
});

describe("a membership", () => {
  it("ends, begins again, and shows each period", () => {
    valueIn(corrected({ validFrom: "2023-01-01", validUntil: "2024-12-31" }));
    expect(regionIdsOf(AARDE.code)).toEqual([]);
    valueIn(addPeriod(administrator, period({ validFrom: "2026-01-01" })));
    expect(regionIdsOf(AARDE.code)).toEqual([NORTH.id]);
    const periods = membersOfNorth().filter(({ item }) => item.municipality === AARDE.code);
    expect(periods.map(({ item: { id, validFrom, validUntil } }) => [id, validFrom, validUntil])).toEqual([
      ["GM9991.1", "2023-01-01", "2024-12-31"],
      ["GM9991.2", "2026-01-01", undefined],
    ]);
  });

  it("is known from the moment it was recorded: an earlier dossier is as it was", () => {
    valueIn(
      evidenceRecords.put(everything, {
        owner: ofRegion(NORTH.id),
        item: of(NORTH.id, meeting("tafel")),
        basedOn: 0,
        today: TODAY,
      }),
    );
    const before = valueIn(auditLog(everything, ofRegion(NORTH.id), { limit: 1 }))[0]?.at;
    vi.useFakeTimers({ now: Date.now() + 60_000 });
    valueIn(corrected({ validFrom: "2023-01-01", validUntil: "2024-12-31" }));
    const ids = (knownAt?: string) => valueIn(loadDossier(everything, AARDE.code, knownAt)).evidence.map(({ id }) => id);
    expect([ids(), ids(before)]).toEqual([[], ["tafel"]]);
    vi.useRealTimers();
  });

  it("holds on the day that is set, not on the clock of the machine", () => {
    valueIn(corrected({ validFrom: "2023-01-01", validUntil: "2040-12-31" }));
    vi.stubEnv("PLATEAU_TODAY", "2041-01-01");
    expect(regionIdsOf(AARDE.code)).toEqual([]);
    vi.stubEnv("PLATEAU_TODAY", "2040-12-31");
    expect(regionIdsOf(AARDE.code)).toEqual([NORTH.id]);
    vi.unstubAllEnvs();
  });

  it("that never was so is taken back, and leaves its trace in both logs", () => {
    valueIn(membershipRecords.withdraw(administrator, { owner: north, id: `${AARDE.code}.1`, basedOn: 1 }));
    expect(regionIdsOf(AARDE.code)).toEqual([]);
    expect(membersOfNorth().map(({ item }) => item.municipality)).toEqual([BRON.code]);
    for (const owner of [ofMunicipality(AARDE.code), ofRegion(NORTH.id)]) {
      expect(valueIn(auditLog(everything, owner, { limit: 1 }))[0]).toMatchObject({
        event: "withdrawn",
        title: "Aarde hoort bij Noord",
      });
    }
  });

  it.each([
    ["a day that does not exist", { municipality: CEDER.code, validFrom: "2026-02-30" }, ["validFrom"]],
    [
      "days the wrong way round",
      { municipality: CEDER.code, validFrom: "2026-02-01", validUntil: "2026-01-01" },
      ["validUntil"],
    ],
    ["a second period on the same days", { validFrom: "2025-01-01" }, ["validFrom"]],
    ["a municipality that is not in the register", { municipality: "GM0000" }, ["municipality"]],
  ])("is refused with %s", (_, more, path) => expect(pathsOf(addPeriod(administrator, period(more)))).toEqual([path]));

  it("is refused as changed by someone else with a change on an older version, and says what stands", () => {
    expect(refusalOf(corrected({ validFrom: "2023-01-01" }, 3))).toMatchObject({
      code: "conflict",
      current: { version: 1, item: { validFrom: "2023-01-01" } },
    });
  });

  it("stays with its municipality, and is of a region", () => {
    expect(pathsOf(corrected({ municipality: BRON.code, validUntil: "2024-12-31" }))).toContainEqual(["id"]);
    const item = { id: `${AARDE.code}.9`, municipality: AARDE.code };
    const ofNoRegion = { owner: ofMunicipality(AARDE.code), item, basedOn: 0 };
    expect(refusalOf(membershipRecords.put(administrator, ofNoRegion)).code).toBe("not-found");
  });

  it("is recorded by who keeps the register only", () => {
    expect(refusalOf(addPeriod(advisor, period({ municipality: CEDER.code }))).code).toBe("not-allowed");
    expect(refusalOf(membershipRecords.list(advisorOf(CEDER, [SOUTH.id]), north)).code).toBe("not-allowed");
    expect(refusalOf(addPeriod(administrator, period({ region: "nergens" }))).code).toBe("not-found");
  });
});

describe("a region made by hand", () => {
  it("takes members as any other", () => {
    const { id, kind } = valueIn(makeRegion(administrator, { name: "Basisteam De Beek", fictional: true }));
    expect(kind).toBe("cooperation");
    valueIn(addPeriod(administrator, period({ region: id })));
    expect(regionIdsOf(AARDE.code)).toContain(id);
  });

  it("needs a name, and someone who keeps the register", () => {
    expect(pathsOf(makeRegion(administrator, { name: " ", fictional: true }))).toEqual([["name"]]);
    expect(refusalOf(makeRegion(advisor, { name: "Eigen", fictional: true })).code).toBe("not-allowed");
  });
});

describe("a merger", () => {
  const merger = { code: AARDE.code, successor: BRON.code, lastDay: "2026-12-31" };
  const after = "2027-01-01";
  const kept = () =>
    valueIn(evidenceRecords.list(everything, ofMunicipality(BRON.code))).map(({ state, item }) => [state, item.id]);

  beforeEach(() => {
    for (const id of ["een", "twee"]) {
      valueIn(
        evidenceRecords.put(everything, { owner: ofMunicipality(AARDE.code), item: meeting(id), basedOn: 0, today: TODAY }),
      );
    }
    valueIn(recordMerger(administrator, merger));
  });

  it("offers the predecessor's evidence from the day after its last, and counts only what is confirmed", () => {
    expect(valueIn(toReconfirm(advisor, BRON.code, "2026-12-31"))).toEqual([]);
    expect(predecessorsOf(BRON.code, after)).toEqual([AARDE]);
    expect(valueIn(toReconfirm(advisor, BRON.code, after)).map(({ item }) => item.id)).toEqual(["een", "twee"]);
    expect(kept()).toEqual([]);
    valueIn(reconfirm(advisor, { municipality: BRON.code, predecessor: AARDE.code, id: "een", holds: true, today: after }));
    valueIn(reconfirm(advisor, { municipality: BRON.code, predecessor: AARDE.code, id: "twee", holds: false, today: after }));
    expect(kept()).toEqual([
      ["recorded", "een"],
      ["withdrawn", "twee"],
    ]);
    expect(valueIn(toReconfirm(advisor, BRON.code, after))).toEqual([]);
    expect(valueIn(loadDossier(everything, AARDE.code)).evidence.map(({ id }) => id)).toEqual(["een", "twee"]);
  });

  it("cannot be answered twice, before its time, or by another", () => {
    const answer = { municipality: BRON.code, predecessor: AARDE.code, id: "een", holds: true, today: after };
    expect(refusalOf(reconfirm(advisor, { ...answer, today: "2026-12-31" })).code).toBe("not-found");
    expect(refusalOf(reconfirm(advisorOf(CEDER, []), answer)).code).toBe("not-allowed");
    expect(refusalOf(toReconfirm(advisorOf(CEDER, []), BRON.code, after)).code).toBe("not-allowed");
    valueIn(reconfirm(advisor, answer));
    expect(refusalOf(reconfirm(advisor, answer)).code).toBe("not-found");
  });

  it.each([
    ["into itself", { ...merger, successor: AARDE.code }, ["successor"]],
    ["into its own predecessor", { ...merger, code: BRON.code, successor: AARDE.code, lastDay: "2026-06-30" }, ["successor"]],
    ["on no day", { ...merger, lastDay: "2026-13-01" }, ["lastDay"]],
    ["before it began", { ...merger, lastDay: "2020-01-01" }, ["lastDay"]],
  ])("is refused %s", (_, wrong, path) => expect(pathsOf(recordMerger(administrator, wrong))).toEqual([path]));

  it("is recorded by who keeps the register only", () => {
    expect(refusalOf(recordMerger(advisor, merger)).code).toBe("not-allowed");
  });
});
