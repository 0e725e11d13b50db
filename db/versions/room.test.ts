/** The most that an owner holds: refused on every road that adds, with nothing stored; what stands is never touched. */
import { sql } from "drizzle-orm";
import { beforeEach, expect, it, vi } from "vitest";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import type { Dossier } from "@/lib/dossier/dossier";
import { currentFramework } from "@/lib/framework/versions";
import {
  AARDE,
  action,
  BRON,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { answerInvitation, invite } from "../evidence/invitations";
import { importDossier, previewImport } from "../exchange/import";
import { recordMerger } from "../mergers/mergers";
import { reconfirm } from "../mergers/reconfirm";
import { actionRecords } from "../plan";
import { answerRequest, askRound } from "../requests/requests";
import type { Database } from "../store/client";
import { storeTogether } from "./together";

vi.mock("@/lib/most-records", async (original) => ({
  ...(await original<typeof import("@/lib/most-records")>()),
  mostStanding: () => 3,
  mostEver: () => 6,
}));

const owner = ofMunicipality(AARDE.code);
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

const add = (id: string, basedOn = 0) => evidenceRecords.put(everything, { owner, item: meeting(id), basedOn, today: TODAY });
const withdraw = (id: string) => evidenceRecords.withdraw(everything, { owner, id, basedOn: 1 });
const fill = () => ["a", "b", "c"].map((id) => valueIn(add(id)));
const versions = () => database.get<{ n: number }>(sql`select count(*) as n from evidence_version`)?.n;
const full = {
  code: "invalid",
  problems: [{ message: expect.stringMatching(/al 3, .*Trek eerst in wat niet meer nodig is/) }],
};

const dossier = (given: Partial<Dossier>): Dossier => ({
  municipality: AARDE,
  regions: [],
  evidence: [],
  exceptions: [],
  actions: [],
  agreements: [],
  ...given,
});
const take = (given: Partial<Dossier>) => importDossier(everything, currentFramework, dossier(given), { today: TODAY });

it("refuses one more, and lets what stands be corrected", () => {
  fill();
  expect(refusalOf(add("d"))).toMatchObject(full);
  expect(versions()).toBe(3);
  expect(valueIn(add("a", 1)).version).toBe(2);
});

it("has room again once something is withdrawn, and then no more to put that back", () => {
  fill();
  valueIn(withdraw("a"));
  valueIn(add("d"));
  expect(refusalOf(evidenceRecords.restore(everything, { owner, id: "a", basedOn: 2 }))).toMatchObject(full);
  expect(refusalOf(add("a", 2))).toMatchObject(full);
});

it("has an end to what was ever recorded, withdrawn or not", () => {
  for (const id of ["a", "b", "c", "d", "e", "f"]) {
    valueIn(add(id));
    valueIn(withdraw(id));
  }
  expect(refusalOf(add("g"))).toMatchObject({ problems: [{ message: expect.stringContaining("met wat is ingetrokken") }] });
  expect(valueIn(add("a", 2)).state).toBe("recorded");
});

it("refuses a file that brings too much of one kind as a whole, before it is approved and when it is taken in", () => {
  valueIn(add("a"));
  const evidence = ["b", "c", "d"].map((id) => meeting(id));
  const refused = {
    problems: [{ path: ["evidence"], message: expect.stringContaining("Er staan er hier al 1, en dit zijn er 3 meer") }],
  };
  expect(refusalOf(take({ evidence }))).toMatchObject(refused);
  expect(refusalOf(previewImport(everything, currentFramework, dossier({ evidence }), { today: TODAY }))).toMatchObject(
    refused,
  );
  expect(versions()).toBe(1);
  expect(refusalOf(take({ actions: ["a", "b", "c", "d"].map(action) }))).toMatchObject({ problems: [{ path: ["actions"] }] });
  expect(valueIn(take({ evidence: [meeting("a"), ...evidence.slice(1)] }))).toMatchObject({ added: 2, unchanged: 1 });
});

it("counts what a file brings for a region apart", () => {
  fill();
  const regional = ["x", "y", "z"].map((id) => of(NORTH.id, meeting(id)));
  expect(valueIn(take({ regions: [NORTH], evidence: regional })).added).toBe(3);
  expect(refusalOf(take({ regions: [NORTH], evidence: [of(NORTH.id, meeting("u"))] })).code).toBe("invalid");
});

it("refuses all of what is recorded together where the last has no room", () => {
  const steps = ["a", "b", "c", "d"].map(
    (id) => () => actionRecords.put(everything, { owner: owner as Owner, item: action(id), basedOn: 0 }),
  );
  expect(refusalOf(storeTogether(everything, steps))).toMatchObject({ problems: [{ path: [3] }] });
  expect(valueIn(actionRecords.list(everything, owner))).toEqual([]);
});

it("refuses an answer to the region that would become a record of one's own", () => {
  fill();
  const training = of(NORTH.id, {
    ...{ id: "training", owner: "municipality", type: "activity", kind: "training", title: "Training" },
    ...{ date: "2026-10-01", audiences: ["new-staff"] },
  });
  valueIn(invite(everything, { owner: ofRegion(NORTH.id), item: training, basedOn: 0, today: TODAY }));
  const confirm = { region: NORTH.id, id: "training", municipality: AARDE.code };
  expect(refusalOf(answerInvitation(everything, { ...confirm, tookPart: true }))).toMatchObject(full);
  expect(versions()).toBe(3);
  expect(valueIn(answerInvitation(everything, { ...confirm, tookPart: false })).item.answers).toEqual({ [AARDE.code]: false });

  const item = {
    id: "r",
    about: { type: "meeting", forum: "triangle" } as const,
    by: "2026-12-07",
    asked: [AARDE.code],
    answers: {},
  };
  valueIn(askRound(everything, { region: NORTH.id, item, today: TODAY }));
  const said = { region: NORTH.id, id: "r", municipality: AARDE.code, holder: "", today: TODAY };
  expect(refusalOf(answerRequest(everything, { ...said, said: "new", date: "2026-11-17" }))).toMatchObject(full);
  expect(versions()).toBe(3);
});

it("refuses to take over a predecessor's record, and lets it be left", () => {
  valueIn(
    evidenceRecords.put(everything, { owner: ofMunicipality(BRON.code), item: meeting("oud"), basedOn: 0, today: TODAY }),
  );
  fill();
  valueIn(recordMerger(everything, { code: BRON.code, successor: AARDE.code, lastDay: "2026-12-31" }));
  const answer = { municipality: AARDE.code, predecessor: BRON.code, id: "oud", today: "2027-01-02" };
  expect(refusalOf(reconfirm(everything, { ...answer, holds: true }))).toMatchObject(full);
  expect(valueIn(reconfirm(everything, { ...answer, holds: false })).state).toBe("withdrawn");
});
