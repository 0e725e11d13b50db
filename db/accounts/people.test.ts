/** Accounts as the administrator keeps them: made, given a role, put out of use and forgotten, each with its place in the log. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { AccountInput } from "@/lib/accounts/account";
import { grant } from "@/lib/grant";
import { AARDE, BRON, everything, freshDatabase, NORTH, pathsOf, refusalOf, SOUTH, valueIn } from "../database.testing";
import { database } from "../store/client";
import { deactivateAccount, eraseName, reactivateAccount, removeSecondFactor } from "./leaving";
import { accountOfLink, requestPasswordLink } from "./links";
import { accountEvents } from "./log";
import { findAccount, inviteAccount, listAccounts, renewLink } from "./people";
import { setRole } from "./roles";
import { accountCredential, accountSession } from "./schema";
import { forgetEndedSessions, sessionsOf, stillInUse } from "./sessions";
import { accountBehindSession } from "./sign-in";

const advisor: AccountInput = {
  email: " Anna@Aarde.Example ",
  name: "Anna Voorbeeld",
  role: "advisor",
  municipalities: [BRON.code, AARDE.code],
  regions: [],
};
const administrator: AccountInput = { ...advisor, email: "b@b.example", role: "administrator", municipalities: [] };
const invite = (input: AccountInput) => valueIn(inviteAccount(everything, input));
const log = () => valueIn(accountEvents(everything, { limit: 50 })).map(({ event, title }) => `${event}: ${title}`);

/** As if this account had chosen a password and signed in. */
function signIn(id: string, session = "s", usedAt = new Date()): void {
  const moments = { createdAt: usedAt, updatedAt: usedAt };
  const credential = { id, providerId: "credential", accountId: id, userId: id, password: "hash", ...moments };
  database().insert(accountCredential).values(credential).onConflictDoNothing().run();
  const expiresAt = new Date(Date.now() + 60_000);
  database()
    .insert(accountSession)
    .values({ id: session, token: session, userId: id, expiresAt, ...moments })
    .run();
}

beforeEach(() => {
  freshDatabase();
});

describe("inviteAccount", () => {
  it("makes an account without a password, with a link that is good for a week", () => {
    const { account, token, expiresAt } = invite(advisor);
    expect(account).toMatchObject({ email: "anna@aarde.example", state: "invited", role: "advisor", secondFactor: false });
    expect(account.municipalities).toEqual([AARDE.code, BRON.code]);
    expect(accountOfLink(token)).toMatchObject({ id: account.id });
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 24 * 60 * 60 * 1000);
    expect(log()).toEqual(["corrected: Rol: Beleidsadviseur Aarde en Bron", "added: Account gemaakt"]);
  });

  it("keeps no name and no link in the log", () => {
    const { token } = invite(advisor);
    const written = JSON.stringify(valueIn(accountEvents(everything, { limit: 50 })));
    expect(written).not.toMatch(/anna/i);
    expect(written).not.toContain(token);
  });

  it.each([
    [{ ...advisor, email: "geen adres" }, ["email"]],
    [{ ...advisor, municipalities: [] }, ["municipalities"]],
    [{ ...advisor, regions: [NORTH.id] }, ["regions"]],
    [{ ...advisor, municipalities: ["GM0001"] }, ["municipalities"]],
    [{ ...advisor, role: "chain-director" as const, municipalities: [] }, ["regions"]],
    [{ ...administrator, municipalities: [AARDE.code] }, ["municipalities"]],
  ])("refuses %o", (input, path) => {
    expect(pathsOf(inviteAccount(everything, input))).toEqual([path]);
    expect(valueIn(listAccounts(everything))).toEqual([]);
  });

  it("refuses an address that has an account, however it is written", () => {
    invite(advisor);
    expect(pathsOf(inviteAccount(everything, { ...advisor, email: "ANNA@aarde.example" }))).toEqual([["email"]]);
  });
});

describe("who may", () => {
  const outsider = grant({ role: "advisor", actor: "a", person: "1", own: { municipalities: [AARDE.code] } });

  it("is the administrator alone", () => {
    const { account } = invite(advisor);
    const all = [
      listAccounts(outsider),
      findAccount(outsider, account.id),
      inviteAccount(outsider, administrator),
      renewLink(outsider, account.id),
      setRole(outsider, account.id, { role: "administrator", municipalities: [], regions: [] }),
      deactivateAccount(outsider, account.id),
      reactivateAccount(outsider, account.id),
      removeSecondFactor(outsider, account.id),
      eraseName(outsider, account.id),
      accountEvents(outsider, { limit: 1 }),
    ];
    expect(all.map((outcome) => refusalOf(outcome).code)).toEqual(all.map(() => "not-allowed"));
  });
});

describe("setRole", () => {
  it("changes what the account may do from the next request on", () => {
    const { account } = invite(advisor);
    valueIn(setRole(everything, account.id, { role: "chain-director", municipalities: [], regions: [SOUTH.id] }));
    expect(accountBehindSession(account.id)).toMatchObject({
      role: "chain-director",
      own: { municipalities: [], regions: [{ id: SOUTH.id }] },
      around: { municipalities: ["GM9992", "GM9993"] },
    });
    expect(log()[0]).toBe("corrected: Rol: Ketenregisseur Zuid");
  });

  it("writes nothing where it is so already", () => {
    const { account } = invite(advisor);
    const before = log();
    valueIn(setRole(everything, account.id, { role: "advisor", municipalities: [AARDE.code, BRON.code], regions: [] }));
    expect(log()).toEqual(before);
  });

  it("keeps at least one administrator", () => {
    const { account } = invite(administrator);
    const reader = { role: "reader" as const, municipalities: [AARDE.code], regions: [] };
    expect(pathsOf(setRole(everything, account.id, reader))).toEqual([["role"]]);
    expect(pathsOf(deactivateAccount(everything, account.id))).toEqual([["role"]]);
    expect(pathsOf(eraseName(everything, account.id))).toEqual([["role"]]);
    invite({ ...administrator, email: "c@c.example" });
    expect(valueIn(setRole(everything, account.id, reader)).role).toBe("reader");
  });
});

describe("deactivateAccount", () => {
  it("signs out everywhere and lets nobody in, until it is in use again", () => {
    const { account, token } = invite(advisor);
    signIn(account.id);
    expect(accountBehindSession(account.id)).not.toBeNull();
    expect(valueIn(deactivateAccount(everything, account.id)).state).toBe("deactivated");
    expect(accountBehindSession(account.id)).toBeNull();
    expect(sessionsOf(account.id)).toEqual([]);
    expect(accountOfLink(token)).toBeNull();
    expect(requestPasswordLink(advisor.email)).toBeNull();
    expect(valueIn(reactivateAccount(everything, account.id)).state).toBe("active");
    expect(accountBehindSession(account.id)).toMatchObject({ role: "advisor" });
    expect(log().slice(0, 2)).toEqual([
      "restored: Account weer in gebruik genomen",
      "withdrawn: Account buiten gebruik gesteld",
    ]);
  });
});

describe("eraseName", () => {
  it("leaves the name and the address in no file: not in the database's free space, and not in its write-ahead log", () => {
    const folder = mkdtempSync(join(tmpdir(), "plateau-"));
    onTestFinished(() => {
      freshDatabase();
      rmSync(folder, { recursive: true });
    });
    const { $client } = freshDatabase(join(folder, "plateau.db"));
    const { account } = invite({ ...advisor, name: "Zeldzame Naam", email: "zeldzaam@aarde.example" });
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("");
    expect(bytes()).toMatch(/Zeldzame Naam/);
    valueIn(eraseName(everything, account.id));
    expect(bytes()).not.toMatch(/zeldza/i);
    $client.close();
  });

  it("forgets who it was, frees the address, and keeps the log", () => {
    const { account } = invite(advisor);
    signIn(account.id);
    const before = log();
    const erased = valueIn(eraseName(everything, account.id));
    expect(erased).toMatchObject({ id: account.id, state: "erased", name: "Gewist" });
    const whole = JSON.stringify(database().$client.prepare("select * from account").all());
    expect(whole).not.toMatch(/anna/i);
    expect(database().select().from(accountCredential).all()).toEqual([]);
    expect(log()).toEqual(["erased: Naam en e-mailadres gewist", ...before]);
    expect(refusalOf(reactivateAccount(everything, account.id)).code).toBe("invalid");
    expect(invite(advisor).account.id).not.toBe(account.id);
  });
});

describe("links", () => {
  it("lapse when a newer one is made", () => {
    const first = invite(advisor);
    const second = valueIn(renewLink(everything, first.account.id));
    expect(accountOfLink(first.token)).toBeNull();
    expect(accountOfLink(second.token)).not.toBeNull();
  });

  it("are given for a forgotten password only where there was one", () => {
    const { account } = invite(advisor);
    expect(requestPasswordLink(advisor.email)).toBeNull();
    expect(requestPasswordLink("niemand@aarde.example")).toBeNull();
    signIn(account.id);
    expect(requestPasswordLink(" ANNA@aarde.example")).toMatchObject({ email: "anna@aarde.example" });
  });
});

describe("sessions", () => {
  const HOUR = 60 * 60 * 1000;

  it("end when they lie unused for two hours, and otherwise note that they are used", () => {
    const { account } = invite(advisor);
    signIn(account.id, "unused", new Date(Date.now() - 2 * HOUR - 1000));
    signIn(account.id, "used", new Date(Date.now() - HOUR));
    const sessions = database().select().from(accountSession).all();
    expect(sessions.map((session) => [session.id, stillInUse(session)])).toEqual([
      ["unused", false],
      ["used", true],
    ]);
    const [left, ...others] = sessionsOf(account.id);
    expect(others).toEqual([]);
    expect(Date.now() - Date.parse(left?.lastSeenAt ?? "")).toBeLessThan(HOUR / 2);
  });

  it("are forgotten when they can no longer be used", () => {
    const { account } = invite(advisor);
    signIn(account.id, "unused", new Date(Date.now() - 3 * HOUR));
    signIn(account.id, "used");
    forgetEndedSessions();
    expect(database().select({ id: accountSession.id }).from(accountSession).all()).toEqual([{ id: "used" }]);
    forgetEndedSessions(Date.now() + HOUR);
    expect(database().select().from(accountSession).all()).toEqual([]);
  });
});
