/**
 * The short code on an adopted report: twelve characters in groups of four, the last of which checks the others. It can be
 * read aloud and typed over: no letter or figure in it looks like another.
 */

/** No 0 and O, no 1, I and L. There are 31, a prime: so one wrong character, or two that changed places, always shows. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 12;
const GROUP = 4;

/** The code that belongs to a content's SHA-256 (64 hexadecimal characters). Throws a SyntaxError for anything else. */
export function codeOf(hash: string): string {
  let rest = BigInt(`0x${hash}`);
  const digits = Array.from({ length: LENGTH - 1 }, () => {
    const digit = Number(rest % BigInt(ALPHABET.length));
    rest /= BigInt(ALPHABET.length);
    return digit;
  });
  return grouped([...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit)).join(""));
}

/** Each place weighs differently, so that what changed places shows. */
const checkDigit = (digits: readonly number[]): number =>
  digits.reduce((sum, digit, place) => sum + (place + 1) * digit, 0) % ALPHABET.length;

const grouped = (characters: string): string =>
  Array.from({ length: LENGTH / GROUP }, (_, group) => characters.slice(group * GROUP, (group + 1) * GROUP)).join("-");

export type CodeReading = { ok: true; code: string } | { ok: false; message: string };

/** The code in what someone typed: small letters, spaces and dashes do not matter. */
export function readCode(typed: string): CodeReading {
  const characters = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  const wrong = (message: string): CodeReading => ({ ok: false, message });
  if (characters === "") return wrong("Vul de code in die op het rapport staat.");
  const strange = [...characters].find((character) => !ALPHABET.includes(character));
  if (strange !== undefined) {
    return wrong(`Het teken “${strange}” komt in geen code voor. Een code heeft nooit een 0, 1, I, L of O.`);
  }
  if (characters.length !== LENGTH) {
    return wrong(`Een code heeft ${LENGTH} letters en cijfers; u typte er ${characters.length}.`);
  }
  const digits = [...characters].map((character) => ALPHABET.indexOf(character));
  if (checkDigit(digits.slice(0, -1)) !== digits.at(-1)) {
    return wrong("Deze code klopt niet. Kijk of u een teken verkeerd hebt overgenomen.");
  }
  return { ok: true, code: grouped(characters) };
}
