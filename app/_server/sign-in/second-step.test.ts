/** The second step: a code of the app lets someone in once, whoever types it the second time. */
import { beforeAll, expect, it, vi } from "vitest";
import { inviteAccount } from "@/db/accounts/people";
import { sessionsOf } from "@/db/accounts/sessions";
import { AARDE, everything, freshDatabase, valueIn } from "@/db/database.testing";
import { auth } from "./auth";
import { codeAt, stepOf } from "./one-time-step";

vi.mock("server-only", () => ({}));
const events = vi.hoisted(() => [] as string[]);
vi.mock("../http/security", () => ({ markOf: () => "", noteSecurity: (event: string) => events.push(event) }));

const PASSWORD = "regenton fiets kaars oever";
const EMAIL = "anna@aarde.example";

let id = "";
/** The secret of the app, as its bytes. */
let secret = "";

const cookieOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const giveCode = (code: string, cookie: string) =>
  auth().api.verifyTOTP({ body: { code }, headers: new Headers({ cookie }), returnHeaders: true });

/** Begins to sign in: gives the cookies that stand for the right password. */
const withPassword = async (): Promise<string> =>
  cookieOf((await auth().api.signInEmail({ body: { email: EMAIL, password: PASSWORD }, returnHeaders: true })).headers);

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const fromBase32 = (text: string): string => {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
};

beforeAll(async () => {
  freshDatabase();
  const input = { email: EMAIL, name: "Anna Voorbeeld", role: "advisor" as const, municipalities: [AARDE.code], regions: [] };
  const link = valueIn(inviteAccount(everything, input));
  id = link.account.id;
  await auth().api.resetPassword({ body: { token: link.token, newPassword: PASSWORD } });
  const cookie = await withPassword();
  const enabled = await auth().api.enableTwoFactor({
    body: { password: PASSWORD, method: "totp" },
    headers: new Headers({ cookie }),
  });
  if (enabled.method !== "totp") throw new Error("Asked for an app, got something else");
  secret = fromBase32(new URL(enabled.totpURI).searchParams.get("secret") ?? "");
  const earlier = codeAt(secret, Math.floor(Date.now() / 30_000) - 1);
  await giveCode(earlier, cookie);
});

const now = () => Math.floor(Date.now() / 30_000);

it("knows the half minute of a code, and of no other", () => {
  expect(stepOf(secret, codeAt(secret, now()), Date.now())).toBe(now());
  expect(stepOf(secret, codeAt(secret, now() + 5), Date.now())).toBeNull();
});

it("lets a code in once: not three times, and not twice at once", async () => {
  const before = sessionsOf(id).length;
  const code = codeAt(secret, now());
  const cookies = [await withPassword(), await withPassword(), await withPassword()];
  const outcomes = await Promise.allSettled(cookies.map((cookie) => giveCode(code, cookie)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  events.length = 0;
  await expect(giveCode(code, await withPassword())).rejects.toMatchObject({ body: { code: "INVALID_CODE" } });
  expect(events).toEqual(["second-step.used-again"]);
  expect(sessionsOf(id)).toHaveLength(before + 1);
});

it("lets no code in that came before the one that was used", async () => {
  await expect(giveCode(codeAt(secret, now() - 1), await withPassword())).rejects.toThrow();
});

it("lets the next code in", async () => {
  await expect(giveCode(codeAt(secret, now() + 1), await withPassword())).resolves.toBeDefined();
});
