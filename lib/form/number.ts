/** Whole numbers as people type them in Dutch: "1.000" is a thousand, and what could mean two things is refused. */

export type NumberReading = { number: number; message?: undefined } | { number?: undefined; message: string };

const PLAIN = /^\d+$/;
/** Groups of three after a point or a space: 1.000, 12 345 678. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/;

/**
 * The whole number of 0 or more that a filled text says, or a full Dutch sentence where it says none: a fraction, another
 * way of writing (1e3, 0x10), words, or a number too large to count with.
 */
export function readTypedNumber(text: string): NumberReading {
  if (!PLAIN.test(text) && !GROUPED.test(text)) return { message: "Vul een heel getal in, bijvoorbeeld 25 of 1.000." };
  const number = Number(text.replaceAll(/\D/g, ""));
  return Number.isSafeInteger(number) ? { number } : { message: "Dit getal is te groot." };
}

/** A whole number in digits alone, however large: what a field shows can be read back. */
export const writeNumber = (number: number): string => (Number.isInteger(number) ? BigInt(number).toString() : String(number));
