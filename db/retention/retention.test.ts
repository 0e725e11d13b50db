/** What is due is told and never taken away; a term is what the administrator chose. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import type { Evidence } from "@/lib/evidence/evidence";
import { grant } from "@/lib/grant";
import { DEFAULT_TERMS } from "@/lib/retention/retention";
import { account } from "../accounts/schema";
import {
  AARDE,
  action,
  everything,
  freshDatabase,
  meeting,
  pathsOf,
  plan,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { backupMade } from "../erasing/schema";
import { evidenceRecords } from "../evidence/evidence";
import { actionRecords } from "../plan";
import { database } from "../store/client";
import { dueOn } from "./due";
import { retentionTerms, setTerms } from "./terms";

const owner = ofMunicipality(AARDE.code);
const administrator = grant({ role: "administrator", actor: "Beheerder", person: "b" });
const put = (item: Evidence) => valueIn(evidenceRecords.put(everything, { owner, item, basedOn: 0, today: TODAY }));
/** The day on which the clock's records of this test are `months` old. */
const inMonths = (months: number): string => {
  const day = new Date();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months + 1);
  return day.toISOString().slice(0, 10);
};
const idsDue = (day: string) => {
  const { withdrawn, ended } = valueIn(dueOn(administrator, day as never));
  return {
    withdrawn: withdrawn.map(({ reference }) => reference.record),
    ended: ended.map(({ reference }) => reference.record),
  };
};

beforeEach(() => void freshDatabase());

it("names what was withdrawn longer ago than the term, of any kind, and not what was put back", () => {
  put(meeting("weg", "2026-10-01"));
  put(meeting("terug", "2026-10-01"));
  valueIn(actionRecords.put(everything, { owner, item: action("a"), basedOn: 0 }));
  valueIn(evidenceRecords.withdraw(everything, { owner, id: "weg", basedOn: 1 }));
  valueIn(evidenceRecords.withdraw(everything, { owner, id: "terug", basedOn: 1 }));
  valueIn(evidenceRecords.restore(everything, { owner, id: "terug", basedOn: 2 }));
  valueIn(actionRecords.withdraw(everything, { owner, id: "a", basedOn: 1 }));
  expect(idsDue(inMonths(23)).withdrawn).toEqual([]);
  expect(idsDue(inMonths(25)).withdrawn.sort()).toEqual(["a", "weg"]);
  valueIn(setTerms(administrator, { ...DEFAULT_TERMS, withdrawn: 36 }));
  expect(idsDue(inMonths(25)).withdrawn).toEqual([]);
});

it.each<[string, Evidence, string | undefined]>([
  ["a document with a last day", { ...plan("x"), validUntil: "2026-01-31" }, "2026-01-31"],
  ["a document without one, although a review is past", { ...plan("x"), reviewBy: "2025-06-01" }, undefined],
  ["a meeting", meeting("x", "2026-03-01"), "2026-03-01"],
])("reckons from the last day of %s", (_what, item, last) => {
  put(item);
  const { ended } = valueIn(dueOn(administrator, "2036-10-01" as never));
  expect(ended.map(({ since }) => since)).toEqual(last === undefined ? [] : [last]);
  expect(valueIn(dueOn(administrator, "2036-01-31" as never)).ended).toEqual([]);
});

it("names accounts out of use of which the name is still there, and old backups", () => {
  const moment = new Date("2025-01-01T12:00:00Z");
  const of = (id: string) => ({ id, name: id, email: id, emailVerified: true, createdAt: moment, updatedAt: moment });
  database()
    .insert(account)
    .values([
      { ...of("uit"), deactivatedAt: moment },
      { ...of("gewist"), deactivatedAt: moment, erasedAt: moment },
      of("in gebruik"),
    ])
    .run();
  database().insert(backupMade).values({ at: moment.toISOString(), file: "oud.tar.gz" }).run();
  expect(valueIn(dueOn(administrator, "2025-03-15" as never))).toMatchObject({ accounts: [], backups: [] });
  expect(valueIn(dueOn(administrator, "2026-03-15" as never))).toMatchObject({
    accounts: [{ id: "uit", since: "2025-01-01" }],
    backups: [{ file: "oud.tar.gz", since: "2025-01-01" }],
  });
});

it("is for the administrator, and refuses what is no number of months", () => {
  const advisor = grant({ role: "advisor", actor: "a", person: "a", own: { municipalities: [AARDE.code] } });
  expect(refusalOf(dueOn(advisor, TODAY as never)).code).toBe("not-allowed");
  expect(refusalOf(setTerms(advisor, DEFAULT_TERMS)).code).toBe("not-allowed");
  expect(pathsOf(setTerms(administrator, { ...DEFAULT_TERMS, backup: 0, account: 1.5 }))).toEqual([["account"], ["backup"]]);
  expect(valueIn(retentionTerms(administrator))).toEqual(DEFAULT_TERMS);
});
