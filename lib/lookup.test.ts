/** A word from outside finds what a table has, and nothing that every object has. */
import { expect, it } from "vitest";
import { meeting } from "@/db/database.testing";
import { filterRegister, type RegisterRow } from "./assessment/register";
import { readTypedDate } from "./form/typed-date";
import { lookUp } from "./lookup";

const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

it("finds what the table has", () => {
  expect(lookUp({ a: 1 }, "a")).toBe(1);
});

it.each(INHERITED)("finds nothing under %s", (word) => {
  expect(lookUp({ a: 1 }, word)).toBeUndefined();
});

it.each(INHERITED)("asked for the order or the kind %s, the register keeps its own order", (word) => {
  const nothing = { type: "", about: "", owner: "", state: "", search: "", order: word };
  const rows = ["b", "a"].map((id) => ({ item: meeting(id), criteria: [] }) as unknown as RegisterRow);
  expect(filterRegister(rows, nothing).map(({ item }) => item.id)).toEqual(["a", "b"]);
  expect(filterRegister(rows, { ...nothing, type: word })).toEqual([]);
});

it.each(INHERITED)("reads no month in %s", (word) => {
  expect(readTypedDate(`1 ${word} 2026`)).toEqual(readTypedDate("1 vrijedag 2026"));
});
