/** Who tries passwords is slowed down, a browser that signed in before goes by, and the log tells of it without a name or address. */
import { beforeEach, expect, it, vi } from "vitest";
import { freshDatabase } from "@/db/database.testing";
import { rememberBrowser, turnToTry } from "./trying";

const EMAIL = "anna@aarde.example";
const HERE = "192.0.2.7";
const lines: { event?: string; msg: string; text: string }[] = [];
const jar = new Map<string, string>();

vi.mock("server-only", () => ({}));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-forwarded-for": HERE }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}));
vi.mock("../http/log", () => ({
  log: { warn: (fields: { event: string }, msg: string) => lines.push({ ...fields, msg, text: JSON.stringify(fields) }) },
}));
// What waits, waits in the log of this test alone.
const waits: number[] = [];
vi.mock("node:timers/promises", () => ({ setTimeout: async (time: number) => void waits.push(time) }));

beforeEach(() => {
  freshDatabase();
  vi.stubEnv("PLATEAU_ORIGIN", "https://plateau.voorbeeld.example");
  vi.stubEnv("PLATEAU_SECRET", "een geheim van ten minste tweeëndertig tekens");
  jar.clear();
  lines.length = 0;
  waits.length = 0;
});

async function fail(times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    const turn = await turnToTry("sign-in", EMAIL);
    if (turn.ok) turn.failed();
  }
}

it("lets a browser that signed in before try at once, although others tried too often from the same address", async () => {
  await rememberBrowser(EMAIL);
  const known = new Map(jar);
  jar.clear();
  await fail(14);
  waits.length = 0;
  for (const [name, value] of known) jar.set(name, value);
  expect((await turnToTry("sign-in", EMAIL)).ok).toBe(true);
  expect(waits).toEqual([]);
});

it("believes no such cookie that another account has, or that was made up", async () => {
  await rememberBrowser("bob@aarde.example");
  await fail(14);
  expect(waits.some((time) => time > 0)).toBe(true);
  const [name = ""] = jar.keys();
  expect(name).toMatch(/^__Host-plateau\.known$/);
  jar.set(name, "verzonnen.verzonnen");
  waits.length = 0;
  const turn = await turnToTry("sign-in", EMAIL);
  expect(turn.ok && waits[0] === 0).toBe(false);
});

it.each([
  ["sign-in", "sign-in.failed"],
  ["password", "password.failed"],
] as const)("tells of a wrong %s as %s, with marks that are the same for the same and tell nothing", async (tried, event) => {
  for (const account of [EMAIL, ` ${EMAIL.toUpperCase()}`, "bob@aarde.example"]) {
    const turn = await turnToTry(tried, account);
    if (turn.ok) turn.failed();
  }
  expect(lines.map((line) => [line.msg, line.event])).toEqual(Array(3).fill(["security", event]));
  const [first, same, other] = lines.map(({ text }) => JSON.parse(text) as { by: string; from: string });
  expect(same).toEqual(first);
  expect(other?.by).not.toBe(first?.by);
  expect(other?.from).toBe(first?.from);
  for (const { text } of lines) expect(text.toLowerCase()).not.toMatch(/anna|aarde|192\.0\.2/);
});

it("tells that somebody is slowed down, and says nothing where nothing went wrong", async () => {
  const turn = await turnToTry("sign-in", EMAIL);
  if (turn.ok) turn.succeeded();
  expect(lines).toEqual([]);
  await fail(40);
  expect(lines.map(({ event }) => event)).toContain("sign-in.slowed-down");
});
