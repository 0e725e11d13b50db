/** What comes out of a file: its lines, or why it cannot be read. The Dutch sentences stand here once. */
import { wholeNumber } from "../../dutch";

/** Lines that say what they are: "## " before a heading, "• " before an item, " | " between the cells of a row. */
export interface ExtractedText {
  ok: true;
  lines: string[];
  /** The page of each line, from 1, where the format knows pages. */
  pages?: number[];
}

export type RefusalCode =
  | "empty"
  | "encrypted"
  | "broken"
  | "scanned"
  | "picture"
  | "too-long"
  | "too-much-text"
  | "too-hard"
  | "busy"
  | "not-supported";

export type Extraction = ExtractedText | { ok: false; refusal: RefusalCode };

/**
 * A file of more bytes is not opened, a longer text is not read, and a packed file is not unpacked any further. A policy plan
 * has 60,000 to 150,000 characters; four hundred thousand are read in some five seconds.
 */
export const MAX_BYTES = 20 * 1024 * 1024;
export const MAX_CHARACTERS = 400_000;
export const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
export const MAX_PAGES = 400;

const SENTENCES: Readonly<Record<RefusalCode, string>> = {
  empty: "In dit bestand staat geen tekst. Kies een ander bestand, of plak de tekst.",
  encrypted: "Dit bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en kies het opnieuw.",
  broken: "Dit bestand is beschadigd of niet compleet. Sla het opnieuw op, of plak de tekst.",
  scanned: "Dit is een scan: er staan plaatjes in, en geen tekst. Vraag het oorspronkelijke bestand op, of plak de tekst.",
  picture: "Dit is een plaatje, hoe het bestand ook heet. Vraag het oorspronkelijke document op, of plak de tekst.",
  "too-long": `Dit bestand is te groot om te lezen: hooguit ${MAX_BYTES / 1024 / 1024} MB en ${MAX_PAGES} bladzijden. Sla met Afdrukken alleen de bladzijden over mensenhandel op als PDF, of plak dat deel.`,
  "too-much-text": `Deze tekst is te lang om te lezen: hooguit ${wholeNumber(MAX_CHARACTERS)} tekens, ongeveer 150 bladzijden. Sla met Afdrukken alleen de bladzijden over mensenhandel op als PDF, of plak dat deel.`,
  "too-hard": "Deze tekst kost te veel werk om te lezen. Kies of plak alleen het deel dat over mensenhandel gaat.",
  busy: "Plateau leest nu een ander bestand. Er is niets bewaard; probeer het over een minuut opnieuw.",
  "not-supported":
    "Dit soort bestand kan Plateau niet lezen. Kies een PDF, Word (docx), OpenDocument (odt), webpagina (html) of tekst (txt).",
};

/** Why a file cannot be read and what to do about it, in Dutch. */
export const refusalSentence = (code: RefusalCode): string => SENTENCES[code];

export const refused = (refusal: RefusalCode): Extraction => ({ ok: false, refusal });

/** Whether a text is longer than one that is read. */
export const isTooMuchText = (lines: readonly string[]): boolean =>
  lines.reduce((sum, line) => sum + line.length + 1, 0) > MAX_CHARACTERS;

/** Lines as a result: refused where they hold no letters or too many. */
export function extracted(lines: string[], pages?: number[]): Extraction {
  if (isTooMuchText(lines)) return refused("too-much-text");
  if (!lines.some((line) => /\p{L}{2}/u.test(line))) return refused("empty");
  return pages ? { ok: true, lines, pages } : { ok: true, lines };
}
