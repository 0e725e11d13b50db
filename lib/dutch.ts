/** How Plateau writes dates, numbers and lists in Dutch. */
import type { IsoDate, Period } from "./calendar";
import { atFirstUse } from "./first-use";

const dateFormat = (options: Intl.DateTimeFormatOptions) => {
  const format = atFirstUse(() => new Intl.DateTimeFormat("nl-NL", { ...options, timeZone: "UTC" }));
  return (date: IsoDate): string => format().format(new Date(`${date}T00:00:00Z`));
};

/** "14 december 2026" */
export const longDate = dateFormat({ day: "numeric", month: "long", year: "numeric" });

/** "14 dec 2026" */
export const shortDate = dateFormat({ day: "numeric", month: "short", year: "numeric" });

/** "14-12-2026", as people type it. */
export const numericDate = (date: IsoDate): string => date.split("-").reverse().join("-");

/** "dec 2026" */
export const monthOf = dateFormat({ month: "short", year: "numeric" });

/** "december 2026" */
export const monthAndYear = dateFormat({ month: "long", year: "numeric" });

const momentFormat = atFirstUse(
  () => new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" }),
);

/** A moment (an ISO 8601 instant) on the clock in the Netherlands: "22 november 2026 om 06:33" */
export const longMoment = (instant: string): string => momentFormat().format(new Date(instant));

const periods: Record<Period, string> = {
  P1M: "één maand",
  P3M: "drie maanden",
  P6M: "zes maanden",
  P1Y: "twaalf maanden",
  P2Y: "24 maanden",
  P3Y: "drie jaar",
  P4Y: "vier jaar",
};

/** "twaalf maanden" */
export const periodInWords = (period: Period): string => periods[period];

const small = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

/** A count in running text: words up to twelve, figures above. */
export const countInWords = (count: number): string => small[count] ?? String(count);

/** "a, b en c" */
export const listed = (parts: readonly string[], word = "en"): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;

const whole = atFirstUse(() => new Intl.NumberFormat("nl-NL"));

/** "400.000". */
export const wholeNumber = (count: number): string => whole().format(count);

/** "1 bouwsteen", "3 bouwstenen", "4.800 bouwstenen" */
export const plural = (count: number, one: string, more: string): string => `${wholeNumber(count)} ${count === 1 ? one : more}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As it stands within a sentence. Only for our own texts, none of which begins with a name. */
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const oneDecimal = atFirstUse(() => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 }));

/** The size of a file: "640 kB", "2,4 MB" */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${oneDecimal().format(bytes / 1_000_000)} MB`;

/** A text that has at most so many characters: a longer one is cut off with an ellipsis. */
export function cutOff(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join("");
  return `${kept.trimEnd()}…`;
}
