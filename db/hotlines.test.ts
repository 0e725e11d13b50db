/** The numbers on the public pages: what ships, until an administrator says otherwise; every version is kept and logged. */
import { beforeEach, expect, it } from "vitest";
import { advisorOf } from "@/lib/grant.testing";
import { firstHotlines } from "@/lib/hotlines/hotlines";
import { AARDE, everything, freshDatabase, refusalOf, valueIn } from "./database.testing";
import { currentHotlines, keptHotlines, putHotlines } from "./hotlines";
import { auditEvent } from "./store/schema";

let database: ReturnType<typeof freshDatabase>;
beforeEach(() => {
  database = freshDatabase();
});

const other = { ...firstHotlines, numbers: "Politie; 112; spoed" };

it("are what ships until an administrator records others, who alone may", () => {
  expect(currentHotlines()).toEqual({ item: firstHotlines, version: 0, recordedAt: null });
  const advisor = advisorOf(AARDE, []);
  expect(refusalOf(putHotlines(advisor, { item: other, basedOn: 0 })).code).toBe("not-allowed");
  expect(refusalOf(keptHotlines(advisor)).code).toBe("not-allowed");
  expect(refusalOf(putHotlines(everything, { item: { ...other, numbers: "niets" }, basedOn: 0 })).code).toBe("invalid");
  valueIn(putHotlines(everything, { item: other, basedOn: 0 }));
  expect(currentHotlines()).toMatchObject({ item: other, version: 1 });
});

it("keep every version, refuse one that was made on an older one, and stand in the log", () => {
  valueIn(putHotlines(everything, { item: other, basedOn: 0 }));
  expect(refusalOf(putHotlines(everything, { item: firstHotlines, basedOn: 0 }))).toMatchObject({
    code: "conflict",
    current: { version: 1, item: other },
  });
  valueIn(putHotlines(everything, { item: firstHotlines, basedOn: 1 }));
  expect(database.$client.prepare("select version from hotlines_version").pluck().all()).toEqual([1, 2]);
  expect(() => database.$client.exec("delete from hotlines_version")).toThrow("append-only");
  expect(() => database.$client.exec("update hotlines_version set body = '{}'")).toThrow("append-only");
  const events = database.select().from(auditEvent).all();
  expect(events.filter(({ kind }) => kind === "hotlines").map(({ event }) => event)).toEqual(["added", "corrected"]);
});
