/** The calendar as a program asks for it, with a real database behind it: what the account may, and no longer than that. */
import ICAL from "ical.js";
import { NextRequest } from "next/server";
import { beforeEach, expect, it, vi } from "vitest";
import { makeFeed } from "@/db/accounts/feed";
import { activated } from "@/db/accounts/people.testing";
import { setRole } from "@/db/accounts/roles";
import { AARDE, action, BRON, everything, freshDatabase, NORTH, of, plan, TODAY, valueIn } from "@/db/database.testing";
import { evidenceRecords } from "@/db/evidence/evidence";
import { actionRecords } from "@/db/plan";
import { ofMunicipality, ofRegion } from "@/lib/access";

vi.mock("server-only", () => ({}));
const { GET } = await import("./route");

const ask = (token: string, headers: Record<string, string> = {}) =>
  GET(new NextRequest("http://localhost/agenda/x.ics", { headers }), { params: Promise.resolve({ token: `${token}.ics` }) });
const titles = async (answer: Response) =>
  new ICAL.Component(ICAL.parse(await answer.text()))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event).summary);

let account: string;
beforeEach(() => {
  vi.stubEnv("PLATEAU_TODAY", TODAY);
  freshDatabase();
  const who = { email: "a@a.example", name: "Anna", municipalities: [AARDE.code], regions: [] };
  account = activated({ ...who, role: "advisor" });
  for (const { code } of [AARDE, BRON]) {
    const item = { ...action(`van-${code}`), title: `Actie van ${code}` };
    valueIn(actionRecords.put(everything, { owner: ofMunicipality(code), item, basedOn: 0 }));
  }
  const item = of(NORTH.id, { ...plan("rp"), reviewBy: "2027-05-01" });
  valueIn(evidenceRecords.put(everything, { owner: ofRegion(NORTH.id), item, basedOn: 0, today: TODAY }));
});

it("holds what its account works for, and follows the role that it has now", async () => {
  const token = makeFeed(account);
  const answer = await ask(token);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(await titles(answer)).toEqual([
    `Aarde: actie “Actie van ${AARDE.code}” moet klaar zijn`,
    "Aarde: “Plan rp” is aan evaluatie toe",
  ]);
  valueIn(setRole(everything, account, { role: "advisor", municipalities: [BRON.code], regions: [] }));
  expect((await titles(await ask(token)))[0]).toContain(BRON.code);
  valueIn(setRole(everything, account, { role: "chain-director", municipalities: [], regions: [NORTH.id] }));
  expect(await titles(await ask(token))).toEqual(["Noord: “Plan rp” is aan evaluatie toe"]);
});

it("is the same to the byte until something changes, and then says so", async () => {
  const token = makeFeed(account);
  const mark = (await ask(token)).headers.get("etag") ?? "";
  expect((await ask(token, { "if-none-match": mark })).status).toBe(304);
  const moved = { ...action(`van-${AARDE.code}`), due: "2027-04-01" };
  valueIn(actionRecords.put(everything, { owner: ofMunicipality(AARDE.code), item: moved, basedOn: 1 }));
  const answer = await ask(token, { "if-none-match": mark });
  expect([answer.status, (await answer.text()).match(/SEQUENCE:\d/g)?.sort()]).toEqual([200, ["SEQUENCE:0", "SEQUENCE:1"]]);
});

it("is not there for who knows no address, and slows down who asks without end", async () => {
  expect((await ask("geen")).status).toBe(404);
  const token = makeFeed(account);
  const statuses: number[] = [];
  for (let time = 0; time < 40; time++) statuses.push((await ask(token)).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});
