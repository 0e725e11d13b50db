/** Who has to act, since when, what is new and what is late; and a proposal that became an action is answered. */
import { describe, expect, it } from "vitest";
import type { Action } from "../plan/action";
import { REMINDER, type Remark, SETTLED } from "../remarks/remark";
import {
  changedAt,
  findInInbox,
  type InboxEntry,
  isLate,
  isNews,
  isOpen,
  isUnread,
  proposedAlready,
  type Reply,
} from "./entry";
import { answeredAt, replyTo } from "./from-records";

const TODAY = "2026-11-22";
const remark: Remark = { id: "r", block: "2.1.1", criterion: "2.1.1a", region: "north", text: "Wijs iemand aan." };
const at = (item: Remark, moment: string) => ({ item, at: moment });
const action = (fields: Partial<Action>, moment: string) => ({
  item: { id: "a", title: "Aanwijzen", owner: "adviseur", due: "2027-01-01", status: "todo", ...fields } as Action,
  at: moment,
});

describe("a remark of the region", () => {
  const asked = at(remark, "2026-11-02T10:00:00.000Z");
  const reply = (...given: [answers: string[], actions: ReturnType<typeof action>[]]) =>
    replyTo(
      asked,
      given[0].map((moment) => at({ ...remark, id: moment, inReplyTo: "r", text: `Antwoord ${moment}` }, moment)),
      given[1],
    ).state;

  it("waits until it is answered, or an action on its criterion is planned since", () => {
    expect(reply([], [])).toBe("waiting");
    expect(reply(["2026-11-03T10:00:00.000Z"], [])).toBe("answered");
    expect(reply([], [action({ criterion: "2.1.1a" }, "2026-11-04T10:00:00.000Z")])).toBe("planned");
  });

  it("waits again once the region said more, until that is answered; and it is new then", () => {
    const more = { ...remark, id: "m", follows: "r", text: "Lukt het dit jaar?" };
    const answered = { ...remark, id: "x", inReplyTo: "r", text: "Ja." };
    const came = (...said: Parameters<typeof replyTo>[1]) =>
      replyTo(asked, said, [action({ criterion: "2.1.1a" }, "2026-11-04T10:00:00.000Z")]);
    const [second, third] = [at(more, "2026-11-05T10:00:00.000Z"), at(answered, "2026-11-06T10:00:00.000Z")];
    expect(came().state).toBe("planned");
    expect(came(second)).toMatchObject({ state: "waiting", at: null, again: { text: "Lukt het dit jaar?" } });
    expect(came(second, third)).toMatchObject({ state: "answered", text: "Ja." });
    expect(came(at({ ...more, text: REMINDER }, "2026-11-05T10:00:00.000Z")).again?.text).toBe("");
  });

  it("is closed by a word of the region that asks nothing, keeps the answer before it, and opens again by one that asks", () => {
    const answered = at({ ...remark, id: "x", inReplyTo: "r", text: "Ja." }, "2026-11-05T10:00:00.000Z");
    const thanks = at(
      { ...remark, id: "t", follows: "r", text: "Dank u wel.", expects: "nothing" },
      "2026-11-06T10:00:00.000Z",
    );
    const closing = at({ ...remark, id: "c", follows: "r", text: SETTLED, expects: "nothing" }, "2026-11-06T10:00:00.000Z");
    const more = at({ ...remark, id: "m", follows: "r", text: "En nu?" }, "2026-11-07T10:00:00.000Z");
    const late = at({ ...remark, id: "y", inReplyTo: "r", text: "Toch nog." }, "2026-11-08T10:00:00.000Z");
    const came = (...said: Parameters<typeof replyTo>[1]) => replyTo(asked, said, []);
    expect(came(answered, thanks)).toMatchObject({
      state: "answered",
      text: "Ja.",
      settled: true,
      again: { text: "Dank u wel." },
    });
    expect(came(closing)).toMatchObject({ state: "settled", at: null, settled: true, again: { text: "" } });
    expect(came(answered, closing, more)).toMatchObject({ state: "waiting" });
    expect(came(answered, thanks, late)).toMatchObject({ state: "answered", text: "Toch nog." });
    expect(came(answered, thanks, late).settled).toBeUndefined();
    expect(replyTo(at({ ...remark, expects: "nothing" }, asked.at), [], []).state).toBe("settled");
  });

  it("is not answered by an action of before, on something else, or that was dropped", () => {
    expect(reply([], [action({ criterion: "2.1.1a" }, "2026-11-01T10:00:00.000Z")])).toBe("waiting");
    expect(reply([], [action({ criterion: "2.1.1b" }, "2026-11-04T10:00:00.000Z")])).toBe("waiting");
    expect(reply([], [action({ criterion: "2.1.1a", status: "dropped" }, "2026-11-04T10:00:00.000Z")])).toBe("waiting");
  });
});

it("knows when each municipality last changed its answer", () => {
  const versions = [
    { at: "1", answers: {} },
    { at: "2", answers: { A: true } },
    { at: "3", answers: { A: true, B: false } },
    { at: "4", answers: { A: false, B: false } },
  ];
  expect([...answeredAt(versions)]).toEqual([
    ["A", "4"],
    ["B", "3"],
  ]);
});

const said = (code: string, state: Reply["state"], moment: string | null = null): Reply => ({
  municipality: { code, name: code },
  state,
  text: "",
  at: moment,
});
const entry = (id: string, askedAt: string, replies: Reply[], by: string | null = null): InboxEntry => ({
  ...{ kind: "request", id, region: { id: "north", name: "Noord" }, title: id, quote: null, block: null, criterion: null },
  ...{ askedAt, by, replies },
});

describe("the inbox", () => {
  const open = entry("open", "2026-11-10", [said("A", "waiting"), said("B", "answered", "2026-11-12")], "2026-11-20");
  const done = entry("done", "2026-11-01", [said("A", "none", "2026-11-21")]);
  const fresh = entry("fresh", "2026-11-20", [said("A", "waiting")], "2026-12-01");
  const find = (query: object, side: "region" | "municipality" = "region", readAt: string | null = "2026-11-15") =>
    findInInbox([done, open, fresh], { part: "", kind: "", municipality: "", ...query }, { side, readAt, today: TODAY }).map(
      ({ id }) => id,
    );

  it("puts what is new on top, then what waits, then what is done, the latest first", () => {
    expect(find({})).toEqual(["done", "fresh", "open"]);
    expect(find({}, "region", "2026-11-22")).toEqual(["fresh", "open", "done"]);
    expect(find({}, "municipality")).toEqual(["fresh", "open", "done"]);
    expect(find({ part: "afgerond" }), "a new answer is not done before it was read").toEqual([]);
    expect(find({ part: "afgerond" }, "region", "2026-11-22")).toEqual(["done"]);
    expect(find({ part: "te-laat" })).toEqual(["open"]);
    expect(find({ municipality: "B" })).toEqual(["open"]);
    expect(find({ kind: "remark" })).toEqual([]);
    expect(find({ part: "__proto__" })).toHaveLength(3);
  });

  it("is new to a region when somebody answered since, and to a municipality when it was asked since", () => {
    expect(find({ part: "nieuw" })).toEqual(["done"]);
    expect(find({ part: "nieuw" }, "municipality")).toEqual(["fresh"]);
    expect(find({ part: "nieuw" }, "region", null)).toEqual(["done", "open"]);
    expect([isUnread(fresh, "region", null), isUnread(done, "municipality", null)]).toEqual([false, false]);
    expect(changedAt(open, "region")).toBe("2026-11-12");
    const reminded = entry("reminded", "2026-11-10", [{ ...said("A", "waiting"), again: { text: "", at: "2026-11-18" } }]);
    expect(isUnread(reminded, "municipality", "2026-11-15")).toBe(true);
    expect(isUnread(reminded, "municipality", "2026-11-19")).toBe(false);
  });

  it("has a new answer on top until it is read or closed, and at the municipality a word that asks nothing until it is read", () => {
    const again = { text: "Dank u wel.", at: "2026-11-18" };
    const answered = entry("thread", "2026-11-10", [said("A", "answered", "2026-11-17")]);
    const thanked = entry("thread", "2026-11-10", [{ ...said("A", "answered", "2026-11-17"), again, settled: true }]);
    const closed = entry("thread", "2026-11-10", [{ ...said("A", "settled"), again: { ...again, text: "" }, settled: true }]);
    const news = (one: InboxEntry, side: "region" | "municipality", readAt: string | null) =>
      isNews(one, { side, readAt, today: TODAY });
    expect([news(answered, "region", null), news(answered, "region", "2026-11-17")]).toEqual([true, false]);
    expect([news(thanked, "region", null), news(closed, "region", null)]).toEqual([false, false]);
    expect([news(thanked, "municipality", null), news(thanked, "municipality", "2026-11-18")]).toEqual([true, false]);
    expect([news(closed, "municipality", null), news(answered, "municipality", null)]).toEqual([false, false]);
    expect([thanked, closed].some(isOpen)).toBe(false);
  });

  it("keeps what was taken back among what is done, with its answers, new to nobody and late for nobody", () => {
    const back = { ...open, withdrawn: "2026-11-21" };
    expect([isOpen(back), isLate(back, TODAY), isUnread(back, "region", null)]).toEqual([false, false, false]);
    expect(isUnread({ ...fresh, withdrawn: "2026-11-21" }, "municipality", null)).toBe(false);
    expect(back.replies.map(({ state }) => state)).toEqual(["waiting", "answered"]);
    expect(proposedAlready([{ ...back, criterion: "2.1.1a" }], "2.1.1a").size).toBe(0);
  });

  it("is late after its last day, and not on it", () => {
    expect([isLate(open, "2026-11-20"), isLate(open, "2026-11-21"), isLate(done, TODAY)]).toEqual([false, true, false]);
  });
});
