/** The example accounts: in an example database only, with the passphrase that everyone may know, and never in a real installation. */
import { verifyPassword } from "better-auth/crypto";
import { afterEach, expect, it, vi } from "vitest";
import { EXAMPLE_PASSWORD } from "@/lib/accounts/examples";
import { operator } from "@/lib/grant";
import { listAccounts } from "../accounts/people";
import { accountCredential } from "../accounts/schema";
import { exampleAccounts } from "../accounts/sign-in";
import { database, openDatabase, useDatabase } from "../store/client";
import { NotSafeToStart, prepareDatabase } from "./fill";

const scope = operator("Toetser");
const real = { PLATEAU_ENV: "production", PLATEAU_SECRET: "x".repeat(32), PLATEAU_ORIGIN: "https://plateau.voorbeeld.example" };
const stub = (env: Record<string, string>) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

it("has one for every role in an example database, and lets each in with the passphrase", async () => {
  useDatabase(openDatabase(":memory:"));
  vi.stubEnv("PLATEAU_SECRET", "x".repeat(32));
  expect([...prepareDatabase()]).toContain("example accounts added: 9");
  const all = listAccounts(scope);
  const roles = new Set(all.ok ? all.value.map(({ role }) => role) : []);
  expect([...roles].sort()).toEqual(["administrator", "advisor", "chain-director", "reader"]);
  for (const { password } of database().select().from(accountCredential).all()) {
    expect(await verifyPassword({ hash: password ?? "", password: EXAMPLE_PASSWORD })).toBe(true);
  }
  stub(real);
  expect(() => [...prepareDatabase()]).toThrow(NotSafeToStart);
});

it.each([real, { PLATEAU_EXAMPLES: "0", PLATEAU_SECRET: "x".repeat(32) }])("has none with %o", (env) => {
  useDatabase(openDatabase(":memory:"));
  stub(env);
  expect([...prepareDatabase()]).toContain("examples: not wanted");
  expect(exampleAccounts()).toEqual([]);
  expect([...prepareDatabase()]).toHaveLength(2);
});

it("does not start a real installation with unsafe settings", () => {
  useDatabase(openDatabase(":memory:"));
  stub({ ...real, PLATEAU_SECRET: "" });
  expect(() => [...prepareDatabase()]).toThrow(/PLATEAU_SECRET/);
});
