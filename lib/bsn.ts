/**
 * Citizen service numbers (BSN) do not belong in Plateau. This finds what has the form of one and passes its eleven-test:
 * the sum of 9, 8, … 2 times the first eight digits, less the ninth, is a multiple of eleven.
 */
import type { Path, Problem } from "./problem";
import { isRecord } from "./text";

/** Digits, perhaps in groups with one and the same sign between them: 123456782, 1234.56.782, 123 456 782, 12-34-56-782. */
const numbers = /\d+(?:([ ./_-])\d+(?:\1\d+)*)?/gu;
/** Signs that set two numbers apart; a full stop or a hyphen makes them one. */
const SETS_APART = new Set([" ", "/", "_"]);
const SHORTEST_GROUP = 2;

const euroBefore = /(?:€|\beuro?) ?$/iu;
const euroAfter = /^(?:,(?:\d\d|-))? ?(?:euro\b|eur\b|€)/iu;
const digitsBefore = /\d[ .,-]$/u;
const digitsAfter = /^[.,-]\d/u;

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

function passesElevenTest(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return digits.length === WEIGHTS.length && sum !== 0 && sum % 11 === 0;
}

/**
 * Whether a text holds what must be taken for a citizen service number, whatever letters touch it. Web addresses in it are
 * passed over, and so are amounts: after € or before euro.
 */
export function holdsBsn(text: string): boolean {
  const words = plainSigns(text).replace(/https?:\/\/\S+/gi, " ");
  return [...words.matchAll(numbers)].some((match) => {
    const [found, sign] = match;
    const [before, after] = [words.slice(0, match.index), words.slice(match.index + found.length)];
    if (euroBefore.test(before.slice(-6)) || euroAfter.test(after.slice(0, 12))) return false;
    const groups = sign === undefined ? [found] : found.split(sign);
    if (groups.some(passesElevenTest)) return standsAlone(sign, groups) && !digitsAfter.test(after);
    const together = groups.every(({ length }) => length >= SHORTEST_GROUP) && passesElevenTest(groups.join(""));
    return together && !digitsBefore.test(before.slice(-2)) && !digitsAfter.test(after);
  });
}

const standsAlone = (sign: string | undefined, groups: readonly string[]): boolean =>
  sign === undefined || groups.length === 1 || SETS_APART.has(sign);

/** Every digit, space and dash as the plain one of its kind, and nothing that cannot be seen. */
const plainSigns = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Zs}\s]/gu, " ")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/(?![0-9])\p{Nd}/gu, digitOf);

/** The plain digit of any script's: those of a script follow each other, from its nought on. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String((code - nought) % 10);
}

/** Fields that hold no words of people: ids, hashes and web addresses. */
const notTyped = new Set(["id", "hash", "url", "region", "evidence"]);

/** An id that screens make has letters; one of digits alone was chosen, and an id is never erased. */
const isPassedOver = (key: string, item: unknown): boolean =>
  notTyped.has(key) && !(key === "id" && typeof item === "string" && !/\p{L}/u.test(item));

/** Every text of a record that holds a citizen service number, each with its path in the record. */
export function bsnProblems(value: unknown, path: Path = []): Problem[] {
  if (typeof value === "string") return holdsBsn(value) ? [{ path, message: BSN_REFUSED }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => bsnProblems(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (isPassedOver(key, item) ? [] : bsnProblems(item, [...path, key])));
}

export const BSN_REFUSED =
  "Hier staat een getal dat een burgerservicenummer (BSN) kan zijn. Haal het weg: gegevens van personen horen niet in Plateau.";
