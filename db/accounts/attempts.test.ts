/** The limits on trying: who tries too often waits, whoever else tries does not, and nobody is shut out. */
import { beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "../database.testing";
import { database } from "../store/client";
import { attempt, succeeded, type Trier } from "./attempts";
import { accountAttempt } from "./schema";

const anna = { account: "anna@aarde.example", address: "192.0.2.1" };
const elsewhere = { ...anna, address: "192.0.2.99" };
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const START = 1_800_000_000_000;
const AT_ONCE = { go: true, after: 0 };

beforeEach(() => {
  freshDatabase();
});

const tries = (count: number, of: (at: number) => Trier = () => anna, now = START) =>
  Array.from({ length: count }, (_, at) => attempt("sign-in", of(at), now));

describe("ten wrong tries", () => {
  it("go by at once, and after that each waits longer", () => {
    expect(tries(10)).toEqual(Array(10).fill(AT_ONCE));
    expect(tries(3)).toEqual([
      { go: true, after: SECOND },
      { go: true, after: 3 * SECOND },
      { go: false, in: 7 * SECOND },
    ]);
  });

  it("do not shut out whoever comes from elsewhere", () => {
    tries(13);
    expect(attempt("sign-in", elsewhere, START)).toEqual(AT_ONCE);
  });

  it("do not shut out who made them: after some seconds the right password is judged", () => {
    tries(13);
    expect(attempt("sign-in", anna, START + 7 * SECOND)).toEqual(AT_ONCE);
  });

  it("do not shut out a browser that signed in before, from the same address either", () => {
    tries(200);
    expect(attempt("sign-in", { ...anna, browser: "b" }, START)).toEqual(AT_ONCE);
  });
});

it("judges few of a hundred and thirty tries on one account that come at once", () => {
  expect(tries(130).filter(({ go }) => go)).toHaveLength(12);
});

it("slows down tries on one account from many addresses, and never for longer than seconds", () => {
  const turns = tries(500, (at) => ({ ...anna, address: `192.0.2.${at}` }));
  expect(turns.filter(({ go }) => go).length).toBeLessThan(70);
  expect(attempt("sign-in", elsewhere, START + 7 * SECOND).go).toBe(true);
});

it("slows down tries from one address on many accounts", () => {
  const turns = tries(500, (at) => ({ account: `a${at}`, address: anna.address }));
  expect(turns.filter(({ go }) => go).length).toBeLessThan(110);
});

it("slows down a browser that signed in before as well", () => {
  expect(tries(20, () => ({ ...anna, browser: "b" })).filter(({ go }) => go)).toHaveLength(12);
});

it("begins anew after a quarter of an hour", () => {
  tries(20);
  expect(tries(10, undefined, START + 16 * MINUTE)).toEqual(Array(10).fill(AT_ONCE));
});

it("forgets the tries of an account that got in", () => {
  tries(10);
  succeeded("sign-in", anna);
  expect(attempt("sign-in", anna, START)).toEqual(AT_ONCE);
});

it("counts each thing that can be tried apart, and an address in whatever letters as one", () => {
  tries(13);
  expect(attempt("password", anna, START)).toEqual(AT_ONCE);
  expect(attempt("sign-in", { ...anna, account: " ANNA@aarde.example" }, START).go).toBe(false);
});

it("keeps no address and no account", () => {
  attempt("sign-in", { ...anna, browser: "b" });
  attempt("sign-in", anna);
  expect(JSON.stringify(database().select().from(accountAttempt).all())).not.toMatch(/anna|192/);
});
