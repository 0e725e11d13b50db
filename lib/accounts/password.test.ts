/** Which passwords are good enough: the borders of the length, and what is refused although it is long. */
import { describe, expect, it } from "vitest";
import { MAX_PASSWORD_LENGTH, passwordProblem, SHORTEST_PASSWORD } from "./password";

describe("passwordProblem", () => {
  it("asks for a password where there is none", () => {
    expect(passwordProblem("")).toMatch(/Vul/);
  });

  it.each([
    [SHORTEST_PASSWORD - 1, /ten minste 15 tekens.*Dit zijn er 14/],
    [MAX_PASSWORD_LENGTH + 1, /hooguit 256 tekens/],
  ])("refuses %i characters", (length, message) => {
    expect(passwordProblem("xq3 ".repeat(100).slice(0, length))).toMatch(message);
  });

  it.each([
    "regenton fiets kaars oever",
    "zonder hoofdletter of cijfer",
    "Kh7#pQ2$vN9!xW4",
    "жёлтый-поезд-у-реки",
    "🚲🚲 twaalf lantaarns 🚲",
  ])("takes %o, without rules about which signs are in it", (password) => {
    expect(passwordProblem(password)).toBeNull();
  });

  it("counts a sign outside the basic plane once", () => {
    expect(passwordProblem("🚲".repeat(SHORTEST_PASSWORD - 1))).toMatch(/Dit zijn er 14/);
  });

  it.each([
    "passwordpassword",
    "Password2026!!!!!",
    "123456789012345",
    "aaaaaaaaaaaaaaaa",
    "qwertyuiop123456",
    "welkomwelkom2026",
    "dragon-monkey-12345",
    "!!!!!!!!!!!!!!!!",
  ])("refuses %o: long, but the first thing that is tried", (password) => {
    expect(passwordProblem(password)).toMatch(/snel te raden/);
  });

  it("refuses what is made of one's own name or address", () => {
    expect(passwordProblem("beekrijkbeekrijk1", ["jansen@beekrijk.example"])).toMatch(/snel te raden/);
    expect(passwordProblem("beekrijkbeekrijk1")).toBeNull();
  });

  it.each([
    "Plateau2026Plateau",
    "mensenhandel2026",
    "beleidsadviseur1",
    "Pl4teau-Pl4teau-1",
    "M3nsenh@ndel2026",
    "Ketenregisseur!!2026",
    "GemeentePlateau2026",
    "Zorgcoördinator-1",
    "mensenhandelx2026abc",
  ])("refuses %o: words of the product and the field, with digits and signs around", (password) => {
    expect(passwordProblem(password)).toMatch(/snel te raden/);
  });

  it.each([
    ["gemeente Súdwest-Fryslân 1", "Súdwest-Fryslân"],
    ["SudwestFryslan2026", "Súdwest-Fryslân"],
    ["sgravenhage2026!!", "'s-Gravenhage"],
    ["Beekrijk-2026-2026", "Beekrijk"],
    ["B33krijk2026Plateau", "Beekrijk"],
  ])("refuses %o: the municipality's own name", (password, municipality) => {
    expect(passwordProblem(password, [municipality])).toMatch(/snel te raden/);
  });

  it("takes a word of the field among others that have nothing to do with it", () => {
    expect(passwordProblem("regenton plateau fiets kaars", ["Beekrijk"])).toBeNull();
  });
});
