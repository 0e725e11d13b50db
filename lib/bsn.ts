/**
 * Citizen service numbers (BSN) do not belong in Plateau. This finds what has the form of one and passes its eleven-test:
 * the sum of 9, 8, … 2 times the first eight digits, less the ninth, is a multiple of eleven.
 */
import type { Path, Problem } from "./problem";
import { isRecord } from "./text";

/** Nine digits on their own, or in groups as people write them: 123456782, 1234.56.782, 123 456 782. */
const written =
  /(?<![\p{L}\d]|\d[ .-]|\p{L}[.-]|€ ?)(?:\d{9}|\d{4}([ .-])\d{2}\1\d{3}|\d{3}([ .-])\d{3}\2\d{3})(?![\p{L}\d]|[.-]\d|-\p{L})/gu;

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

function passesElevenTest(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** Whether a text holds what must be taken for a citizen service number. Web addresses in it are passed over. */
export function holdsBsn(text: string): boolean {
  const words = text.replace(/https?:\/\/\S+/gi, " ");
  return [...words.matchAll(written)].some(([found]) => passesElevenTest(found.replace(/\D/g, "")));
}

/** Fields that hold no words of people: ids, hashes and web addresses. */
const notTyped = new Set(["id", "hash", "url", "region", "evidence"]);

/** Every text of a record that holds a citizen service number, each with its path in the record. */
export function bsnProblems(value: unknown, path: Path = []): Problem[] {
  if (typeof value === "string") return holdsBsn(value) ? [{ path, message: BSN_REFUSED }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => bsnProblems(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (notTyped.has(key) ? [] : bsnProblems(item, [...path, key])));
}

export const BSN_REFUSED =
  "Hier staat een getal dat een burgerservicenummer (BSN) kan zijn. Haal het weg: gegevens van personen horen niet in Plateau.";
