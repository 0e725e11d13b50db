/** The region's distribution: only where the municipality chose it, and never among fewer than five. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { plus } from "@/lib/calendar";
import { advisorOf } from "@/lib/grant.testing";
import { done } from "@/lib/refusal";
import { groupOf } from "@/lib/region/shared-view";
import { AARDE, everything, freshDatabase, meeting, NORTH, of, TODAY, valueIn } from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { addMembership } from "../memberships";
import { addMunicipality } from "../places/register";
import { loadReportSource } from "../report/source";
import { preferencesRecords } from "../sharing/preferences";
import { findRegionInSight } from "../sharing/sight";
import { inTransaction } from "../store/transaction";

const source = (asked: { asOf?: string; current?: boolean; knownAt?: string } = {}) =>
  valueIn(loadReportSource(everything, AARDE.code, { adoptedBy: TODAY, asOf: TODAY, current: true, ...asked })).region;

const choose = (comparedWithRegion: boolean, basedOn: number) =>
  valueIn(
    preferencesRecords.put(everything, {
      owner: ofMunicipality(AARDE.code),
      item: { id: "preferences", sharedByName: false, comparedWithRegion },
      basedOn,
    }),
  );

/** Others in Noord besides Aarde and Bron, each with a record of its own. */
function addOthers(codes: readonly string[]): void {
  const place = { fictional: true, province: null, validFrom: "2023-01-01", validUntil: null, successor: null };
  inTransaction(everything, (tx) => {
    for (const code of codes) {
      addMunicipality(tx, { code, name: code, ...place });
      addMembership(tx, { municipality: code, region: NORTH.id, validFrom: "2023-01-01" });
    }
    return done(undefined);
  });
  for (const code of codes) {
    const write = { owner: ofMunicipality(code), item: meeting(`m-${code}`), basedOn: 0, today: TODAY };
    valueIn(evidenceRecords.put(everything, write));
  }
}

beforeEach(() => {
  freshDatabase();
});

it("is there only where the municipality chose it, and at least five others can be summed", () => {
  addOthers(["GM9801", "GM9802", "GM9803"]);
  choose(true, 0);
  expect(source()).toBeNull();
  addOthers(["GM9804"]);
  expect(source()).toMatchObject({ region: "Noord", municipalities: 6 });
  choose(false, 1);
  expect(source()).toBeNull();
});

it("counts each municipality once for each theme, and those that recorded nothing too, as the page does", () => {
  addOthers(["GM9801", "GM9802", "GM9803", "GM9804"]);
  valueIn(
    evidenceRecords.put(everything, { owner: ofRegion(NORTH.id), item: of(NORTH.id, meeting("r")), basedOn: 0, today: TODAY }),
  );
  choose(true, 0);
  const found = source();
  expect(found?.municipalities).toBe(6);
  for (const counts of Object.values(found?.themes ?? {})) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
  const { members } = valueIn(findRegionInSight(advisorOf(AARDE, [NORTH.id]), NORTH.id));
  const { named, counted } = groupOf(members, true);
  expect(named.length + counted.length).toBe(found?.municipalities);
});

const share = (code: string, sharedByName: boolean, basedOn: number) =>
  valueIn(
    preferencesRecords.put(everything, {
      owner: ofMunicipality(code),
      item: { id: "preferences", sharedByName, comparedWithRegion: false },
      basedOn,
    }),
  );

it("never counts fewer than five who do not share, so that nobody follows by subtraction", () => {
  addOthers(["GM9801", "GM9802", "GM9803", "GM9804"]);
  choose(true, 0);
  expect(source()?.municipalities).toBe(6);
  share("GM9801", true, 0);
  expect(source()).toBeNull();
  for (const code of ["GM9802", "GM9803", "GM9804"]) share(code, true, 0);
  expect(source()?.municipalities).toBe(5);
});

it("sums those who do not share for today and all that is recorded only, so that nobody can walk through days", () => {
  addOthers(["GM9801", "GM9802", "GM9803", "GM9804"]);
  choose(true, 0);
  const { knownAt: earlier } = valueIn(
    loadReportSource(everything, AARDE.code, { adoptedBy: TODAY, asOf: TODAY, current: true }),
  );
  choose(true, 1);
  expect(source({ current: false })).toBeNull();
  expect(source({ knownAt: earlier })).toBeNull();
  expect(source()?.municipalities).toBe(6);
});

it("brings no choice back that was taken back, whatever the day of knowledge", () => {
  const others = ["GM9801", "GM9802", "GM9803", "GM9804", "GM9805"];
  addOthers(others);
  choose(true, 0);
  for (const code of others) share(code, true, 0);
  const asked = { adoptedBy: TODAY, asOf: TODAY, current: true };
  const { knownAt: then } = valueIn(loadReportSource(everything, AARDE.code, asked));
  expect(source({ knownAt: then })?.municipalities).toBe(6);
  for (const code of others) share(code, false, 1);
  expect(source({ knownAt: then })).toBeNull();
  choose(false, 1);
  for (const code of others) share(code, true, 2);
  expect(source({ knownAt: then })).toBeNull();
});

it("counts the members of now, whatever day is judged", () => {
  const others = ["GM9801", "GM9802", "GM9803", "GM9804", "GM9805"];
  addOthers(others.slice(0, 4));
  inTransaction(everything, (tx) => {
    addMunicipality(tx, {
      code: "GM9805",
      name: "GM9805",
      fictional: true,
      province: null,
      validFrom: "2023-01-01",
      validUntil: null,
      successor: null,
    });
    addMembership(tx, { municipality: "GM9805", region: NORTH.id, validFrom: "2023-01-01", validUntil: plus(TODAY, "-P1M") });
    return done(undefined);
  });
  for (const code of others) share(code, true, 0);
  choose(true, 0);
  const then = plus(TODAY, "-P2M");
  expect(source({ asOf: then, current: false })?.municipalities).toBe(source()?.municipalities);
});

it("counts the members of now, whatever was known on the day of knowledge", () => {
  const { knownAt: then } = valueIn(loadReportSource(everything, AARDE.code, { adoptedBy: TODAY, asOf: TODAY, current: true }));
  const others = ["GM9801", "GM9802", "GM9803", "GM9804"];
  addOthers(others);
  for (const code of others) share(code, true, 0);
  choose(true, 0);
  expect(source({ knownAt: then, current: false })?.municipalities).toBe(source()?.municipalities);
  expect(source()?.municipalities).toBeGreaterThanOrEqual(5);
});
