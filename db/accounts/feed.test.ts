/** The address of a calendar: kept as a hash, ended by its owner or with the account; and what it was told of each entry. */
import { beforeEach, expect, it, vi } from "vitest";
import type { FeedEntry } from "@/lib/feed/entry";
import { AARDE, everything, freshDatabase, valueIn } from "../database.testing";
import { database } from "../store/client";
import { accountOfFeed, feedOf, makeFeed, stamped, takeBackFeed } from "./feed";
import { deactivateAccount, eraseName } from "./leaving";
import { accountEvents } from "./log";
import { activated } from "./people.testing";

let account: string;
beforeEach(() => {
  freshDatabase();
  const who = { email: "a@a.example", name: "Anna", municipalities: [AARDE.code], regions: [] };
  account = activated({ ...who, role: "advisor" });
});

it("is known by its hash alone, and says when a calendar last came by", () => {
  const token = makeFeed(account);
  const kept = JSON.stringify(database().$client.prepare("select * from account_feed").all());
  expect(kept).not.toContain(token);
  expect(feedOf(account)?.readAt).toBeNull();
  expect(accountOfFeed(token)).toBe(account);
  expect(feedOf(account)?.readAt).not.toBeNull();
  expect([accountOfFeed(`${token}x`), accountOfFeed("")]).toEqual([null, null]);
});

it.each<[string, () => unknown]>([
  ["another is made", () => makeFeed(account)],
  ["its owner takes it back", () => takeBackFeed(account)],
  ["the account goes out of use", () => valueIn(deactivateAccount(everything, account))],
  ["the name is erased", () => valueIn(eraseName(everything, account))],
])("no longer works once %s", (_what, end) => {
  const token = makeFeed(account);
  stamped(account, [entry]);
  end();
  expect(accountOfFeed(token)).toBeNull();
  expect(database().$client.prepare("select count(*) as n from account_feed_entry").get()).toEqual({ n: 0 });
});

it("stands in the log without what it is", () => {
  const token = makeFeed(account);
  takeBackFeed(account);
  takeBackFeed(account);
  const log = valueIn(accountEvents(everything, { limit: 9 })).map(({ title }) => title);
  expect(log.filter((title) => title.startsWith("Agenda"))).toEqual(["Agenda-adres ingetrokken", "Agenda-adres gemaakt"]);
  expect(JSON.stringify(log)).not.toContain(token);
});

const entry: FeedEntry = { id: "e", day: "2027-01-01", title: "Eén", text: "Twee.", path: "/" };

it("counts how often the day of an entry moved, and since when it says what it says", () => {
  makeFeed(account);
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const told = (at: string, fields: Partial<FeedEntry> = {}) => {
      vi.setSystemTime(new Date(at));
      return stamped(account, [{ ...entry, ...fields }])[0];
    };
    const first = { sequence: 0, modifiedAt: "2026-11-01T00:00:00.000Z" };
    expect(told("2026-11-01")).toMatchObject(first);
    expect(told("2026-11-02")).toMatchObject(first);
    expect(told("2026-11-03", { title: "Anders" })).toMatchObject({ sequence: 0, modifiedAt: "2026-11-03T00:00:00.000Z" });
    expect(told("2026-11-04", { day: "2027-02-01" })).toMatchObject({ sequence: 1, modifiedAt: "2026-11-04T00:00:00.000Z" });
  } finally {
    vi.useRealTimers();
  }
});
