/** Pasted lines invite whom they name, and each that cannot be read says why. */
import { expect, it } from "vitest";
import { readInviteLines } from "./many";

const register = {
  municipalities: [
    { id: "GM1724", name: "Bergeijk" },
    { id: "GM0014", name: "Groningen" },
  ],
  regions: [{ id: "RE08", name: "Oost-Brabant" }],
};
const read = (text: string, taken: string[] = []) => readInviteLines(text, register, new Set(taken));

it("reads tabs, semicolons and commas, with or without a role, and passes over the heading", () => {
  const lines = read(
    "Naam\tE-mail\tGemeente\tRol\nA. Een\ta@een.nl\tBergeijk\tLezer\n\nB; B@twee.nl; GM0014\nC, c@drie.nl, Oost-Brabant, ketenregisseur\nD; d@vier.nl;; beheerder",
  );
  expect(lines.map(({ problems }) => problems)).toEqual([[], [], [], []]);
  expect(lines.map(({ input }) => input && [input.name, input.email, input.role, input.municipalities, input.regions])).toEqual(
    [
      ["A. Een", "a@een.nl", "reader", ["GM1724"], []],
      ["B", "b@twee.nl", "advisor", ["GM0014"], []],
      ["C", "c@drie.nl", "chain-director", [], ["RE08"]],
      ["D", "d@vier.nl", "administrator", [], []],
    ],
  );
});

it.each([
  ["A; geen adres; Bergeijk", /Vul een e-mailadres in/],
  ["A; a@een.nl; Bergijk", /“Bergijk” staat niet in het register\. Bedoelt u Bergeijk\?/],
  ["A; a@een.nl", /Kies ten minste één gemeente/],
  ["A; a@een.nl; Bergeijk; burgemeester", /“burgemeester” is geen rol/],
  ["A; bezet@een.nl; Bergeijk", /heeft al een account/],
])("%s says what is wrong", (line, message) => {
  const [only] = read(line, ["bezet@een.nl"]);
  expect(only?.input).toBeNull();
  expect(only?.problems.join(" ")).toMatch(message);
});

it("invites nobody twice", () => {
  expect(read("A; a@een.nl; Bergeijk\nB; A@een.nl; Groningen").map(({ input }) => input?.name ?? null)).toEqual(["A", null]);
});
