/** Passwords and sessions as this installation has them: links are redeemed once, and who is out of use stays out. */
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { deactivateAccount } from "@/db/accounts/leaving";
import { accountOfLink } from "@/db/accounts/links";
import { inviteAccount, renewLink } from "@/db/accounts/people";
import { account } from "@/db/accounts/schema";
import { endAllSessions, sessionsOf } from "@/db/accounts/sessions";
import { AARDE, everything, freshDatabase, valueIn } from "@/db/database.testing";
import { database } from "@/db/store/client";
import { auth } from "./auth";
import { accountWith } from "./cookie";

vi.mock("server-only", () => ({}));
const events = vi.hoisted(() => [] as string[]);
vi.mock("../http/security", () => ({ markOf: () => "", noteSecurity: (event: string) => events.push(event) }));

const PASSWORD = "regenton fiets kaars oever";
const EMAIL = "anna@aarde.example";

/** The database of this process is the one that the store was made for, so it stays and is emptied of accounts. */
beforeAll(() => {
  freshDatabase();
  vi.stubEnv("PLATEAU_ENV", "production");
  vi.stubEnv("PLATEAU_ORIGIN", "https://plateau.voorbeeld.example");
  vi.stubEnv("PLATEAU_SECRET", "een geheim van ten minste tweeëndertig tekens");
});

let id = "";
let token = "";

beforeEach(() => {
  database().delete(account).run();
  const input = { email: EMAIL, name: "Anna Voorbeeld", role: "advisor" as const, municipalities: [AARDE.code], regions: [] };
  const link = valueIn(inviteAccount(everything, input));
  id = link.account.id;
  token = link.token;
});

const choose = (newPassword: string, by = token) => auth().api.resetPassword({ body: { token: by, newPassword } });
const signIn = (password = PASSWORD) => auth().api.signInEmail({ body: { email: EMAIL, password }, returnHeaders: true });

it("lets in who chose a password by the link, and nobody before", async () => {
  await expect(signIn()).rejects.toThrow();
  await choose(PASSWORD);
  const { headers } = await signIn();
  const [cookie = ""] = headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-plateau\.session_token=/);
  expect(cookie).toMatch(/; Path=\/(;|$)/);
  expect(cookie).not.toMatch(/Domain/i);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/Secure/);
  expect(cookie).toMatch(/SameSite=Lax/);
  const found = await auth().api.getSession({ headers: new Headers({ cookie: cookie.split(";")[0] ?? "" }) });
  expect(found?.user.id).toBe(id);
  const sent = `andere=1; ${cookie.split(";")[0]}`;
  expect(accountWith(sent, "https://plateau.voorbeeld.example")).toBe(id);
  expect(accountWith(sent.replace("__Host-", ""), "https://plateau.voorbeeld.example")).toBeNull();
  endAllSessions(id);
  expect(accountWith(sent, "https://plateau.voorbeeld.example")).toBeNull();
  expect(await auth().api.getSession({ headers: new Headers({ cookie: cookie.split(";")[0] ?? "" }) })).toBeNull();
});

it("redeems a link once", async () => {
  await choose(PASSWORD);
  expect(accountOfLink(token)).toBeNull();
  await expect(choose("een heel ander wachtwoord")).rejects.toThrow();
  await signIn();
});

it("signs out everywhere where a new password is chosen", async () => {
  await choose(PASSWORD);
  await signIn();
  expect(sessionsOf(id)).toHaveLength(1);
  await choose("een heel ander wachtwoord", valueIn(renewLink(everything, id)).token);
  expect(sessionsOf(id)).toEqual([]);
  await expect(signIn()).rejects.toThrow();
  await signIn("een heel ander wachtwoord");
});

it("refuses a password that is too short, also where no form asked for it", async () => {
  await expect(choose("veertien teken")).rejects.toThrow();
});

it("lets nobody in with an account that is out of use", async () => {
  await choose(PASSWORD);
  valueIn(deactivateAccount(everything, id));
  events.length = 0;
  await expect(signIn()).rejects.toThrow();
  expect(events).toEqual(["sign-in.not-in-use"]);
  expect(sessionsOf(id)).toEqual([]);
});

it("lets nobody in with an example account of a real installation", async () => {
  await choose(PASSWORD);
  database().update(account).set({ example: true }).run();
  await expect(signIn()).rejects.toThrow();
});

it("lets nobody make an account, or take a role, by better-auth itself", async () => {
  const body = { email: "bob@aarde.example", name: "Bob", password: PASSWORD };
  await expect(auth().api.signUpEmail({ body })).rejects.toThrow();
  await choose(PASSWORD);
  const { headers } = await signIn();
  const cookie = headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const role = { role: "administrator" } as object;
  await expect(auth().api.updateUser({ body: role, headers: new Headers({ cookie }) })).rejects.toThrow();
});
