/** The short code: it follows from the hash, forgives how it is typed, and shows every slip of one hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, readCode } from "./code";

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

describe("a code", () => {
  it("is twelve characters in three groups, the same for the same hash", () => {
    expect(codeOf("0".repeat(64))).toBe("2222-2222-2222");
    expect(codeOf(`${"0".repeat(63)}1`)).toBe("3222-2222-2223");
    expect(() => codeOf("geen hash")).toThrow(SyntaxError);
  });

  it("is read however it is typed", () => {
    fc.assert(
      fc.property(hash, (given) => {
        const code = codeOf(given);
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
        for (const typed of [code, code.toLowerCase(), code.replaceAll("-", ""), ` ${code.replaceAll("-", " – ")} `]) {
          expect(readCode(typed)).toEqual({ ok: true, code });
        }
      }),
    );
  });

  it("shows one wrong character, and two that changed places", () => {
    fc.assert(
      fc.property(hash, fc.nat(11), fc.nat(11), fc.nat(30), (given, place, other, letter) => {
        const characters = [...codeOf(given).replaceAll("-", "")];
        const wrong = characters.with(place, LETTERS.charAt(letter));
        if (wrong.join("") !== characters.join("")) expect(readCode(wrong.join("")).ok).toBe(false);
        const [a, b] = [characters[place]!, characters[other]!];
        const swapped = characters.with(place, b).with(other, a);
        if (swapped.join("") !== characters.join("") && place < 11 && other < 11) {
          expect(readCode(swapped.join("")).ok).toBe(false);
        }
      }),
    );
  });

  it.each([
    ["", "Vul de code in die op het rapport staat."],
    ["2222-2222", "Een code heeft 12 letters en cijfers; u typte er 8."],
    ["O222-2222-2222", "Het teken “O” komt in geen code voor. Een code heeft nooit een 0, 1, I, L of O."],
    ["2222-2222-2223", "Deze code klopt niet. Kijk of u een teken verkeerd hebt overgenomen."],
  ])("says what is wrong with %j", (typed, message) => {
    expect(readCode(typed)).toEqual({ ok: false, message });
  });
});
