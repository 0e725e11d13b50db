/** The limits on trying: per account and per address, and what makes room again. */
import { beforeEach, expect, it } from "vitest";
import { freshDatabase } from "../database.testing";
import { database } from "../store/client";
import { attempt, succeeded } from "./attempts";
import { accountAttempt } from "./schema";

const anna = { account: "anna@aarde.example", address: "192.0.2.1" };
const MINUTE = 60_000;

beforeEach(() => {
  freshDatabase();
});

const tries = (count: number, of = (at: number) => ({ ...anna, address: `192.0.2.${at}` }), now?: number) =>
  Array.from({ length: count }, (_, at) => attempt("sign-in", of(at), now));

it("lets ten tries on one account pass in a quarter of an hour, wherever they come from", () => {
  expect(tries(10)).toEqual(Array(10).fill(true));
  expect(attempt("sign-in", anna)).toBe(false);
  expect(attempt("sign-in", { ...anna, account: " ANNA@aarde.example" })).toBe(false);
  expect(attempt("sign-in", { ...anna, account: "bob@aarde.example" })).toBe(true);
});

it("lets a hundred tries from one address pass, on whatever accounts", () => {
  const others = (at: number) => ({ account: `a${at}`, address: anna.address });
  expect(tries(100, others).every(Boolean)).toBe(true);
  expect(attempt("sign-in", anna)).toBe(false);
});

it("makes room again after a quarter of an hour, and not by trying on", () => {
  const start = Date.now();
  tries(20, undefined, start);
  expect(attempt("sign-in", anna, start + 14 * MINUTE)).toBe(false);
  expect(attempt("sign-in", anna, start + 16 * MINUTE)).toBe(true);
});

it("forgets the tries of an account that got in", () => {
  tries(10);
  succeeded("sign-in", anna);
  expect(attempt("sign-in", anna)).toBe(true);
});

it("counts each thing that can be tried apart", () => {
  tries(11);
  expect(attempt("password", anna)).toBe(true);
});

it("keeps no address and no account", () => {
  attempt("sign-in", anna);
  expect(JSON.stringify(database().select().from(accountAttempt).all())).not.toMatch(/anna|192/);
});
