/** The texts, ids and lists that every record is made of, as zod schemas (DOMAIN.md, "Exchange file": what is bad). */
import { z } from "zod";
import { harmfulCharacter, isBlank } from "./characters";

/** So many characters a title has at most. */
export const TITLE_LENGTH = 200;
const TEXT_LENGTH = 10_000;

/** Characters as people count them: code points, so that a letter outside the basic plane is one. */
const characters = (text: string): number => [...text].length;

const filledText = (longest: number) =>
  z
    .string()
    .refine((value) => !isBlank(value), { error: "Vul dit veld in of laat het weg; leeg kan niet." })
    .refine((value) => characters(value) <= longest, { error: `Maak de tekst korter: hooguit ${longest} tekens.` })
    .refine((value) => harmfulCharacter(value) === undefined, {
      error: ({ input }) =>
        `Haal het teken ${harmfulCharacter(String(input))} weg. Het is niet te zien, of het keert de tekst om.`,
    })
    .meta({ maxLength: longest });

/** Any text but a title. */
export const text = filledText(TEXT_LENGTH);
export const title = filledText(TITLE_LENGTH);

/** An id of evidence, an action or a region. */
export const itemId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, { error: "Gebruik 1 tot 64 letters, cijfers, punten, streepjes of onderstrepingstekens." });

export const municipalityCode = z.string().regex(/^GM\d{4}$/, { error: "Schrijf de gemeentecode als GM en vier cijfers." });

export const webAddress = text.refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), {
  error: "Vul een webadres in dat met http:// of https:// begint.",
});

/** A list in which no value stands twice. */
export const listOf = <T extends z.ZodType>(value: T) =>
  z.array(value).superRefine(
    (values, context) => {
      for (const index of repeats(values)) {
        context.addIssue({ code: "custom", path: [index], message: "Deze waarde staat er twee keer in; haal er een weg." });
      }
    },
    { when: ({ value: values }) => Array.isArray(values) },
  );

/** The places at which a value stands that stood earlier in the list. */
export function repeats(values: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [index] : [];
  });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
