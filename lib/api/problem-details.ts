/**
 * What the API answers where something is not as asked (RFC 9457), by the NL API Design Rules: with status, title and
 * detail, and all that is wrong with an input at once, each at its place.
 */
import { z } from "zod";
import type { Path, Problem } from "../problem";
import type { Refusal } from "../refusal";

export const problemDetails = z.strictObject({
  type: z.string().describe("Een vaste naam voor dit soort fout."),
  title: z.string().describe("De fout in het kort."),
  status: z.int().describe("De HTTP-status."),
  detail: z.string().describe("Wat er aan de hand is en wat u kunt doen."),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().optional().describe("De plek in de body, als JSON-pointer (RFC 6901)."),
        parameter: z.string().optional().describe("De parameter in het adres."),
        header: z.string().optional().describe("De kop van het verzoek."),
        detail: z.string().describe("Wat er moet veranderen."),
      }),
    )
    .optional()
    .describe("Alles wat er niet klopt, in één keer."),
});

export type ProblemDetails = z.infer<typeof problemDetails>;
export type InputError = NonNullable<ProblemDetails["errors"]>[number];

const kinds = {
  "invalid-input": [400, "De invoer klopt niet"],
  unauthorized: [401, "Wie dit vraagt is niet bekend"],
  forbidden: [403, "Dit mag niet"],
  "not-found": [404, "Dit bestaat niet"],
  "method-not-allowed": [405, "Zo kan dit adres niet worden gevraagd"],
  conflict: [409, "Er is al iets met dit id"],
  "precondition-failed": [412, "Er is intussen een nieuwere versie"],
  "unsupported-media-type": [415, "Dit soort inhoud wordt niet gelezen"],
  "precondition-required": [428, "Zeg op welke versie dit rust"],
  "too-many-requests": [429, "Te veel verzoeken"],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof kinds;

/** So many errors an answer names: a small wrong input must not ask for a large answer. */
const MAX_ERRORS = 100;

/** The first errors, and in a last one how many there are besides. */
function firstOf(errors: readonly InputError[]): InputError[] {
  const besides = errors.length - MAX_ERRORS;
  const named = errors.slice(0, MAX_ERRORS);
  return besides > 0 ? [...named, { detail: `En nog ${besides} andere fouten; verbeter eerst deze.` }] : named;
}

/** A problem of this kind. `type` is a name and not a page: a URN without a registry, as RFC 9457 allows for a relative one. */
export function problemOf(kind: ProblemKind, detail: string, errors: readonly InputError[] = []): ProblemDetails {
  const [status, title] = kinds[kind];
  return { type: `#${kind}`, title, status, detail, ...(errors.length > 0 ? { errors: firstOf(errors) } : {}) };
}

/** The place in a JSON document (RFC 6901). */
const jsonPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const errorsAt = (problems: readonly Problem[]): InputError[] =>
  problems.map(({ path, message }) => ({ pointer: jsonPointer(path), detail: message }));

export const invalidInput = (errors: readonly InputError[]): ProblemDetails =>
  problemOf("invalid-input", "Er is niets bewaard. Bij errors staat wat er moet veranderen.", errors);

export const NOT_FOUND = problemOf("not-found", "Dit bestaat niet, of hoort niet bij de rol en de plaatsen van dit token.");

/** A refusal as the API tells it. `readable`: whether who asks may know that it is there; else it is not. */
export function problemFor(refusal: Refusal, readable: boolean): ProblemDetails {
  switch (refusal.code) {
    case "invalid":
      return invalidInput(errorsAt(refusal.problems));
    case "conflict":
      return problemOf(
        "precondition-failed",
        "Er is niets bewaard. Haal de nieuwste versie op en probeer het daarmee opnieuw.",
      );
    case "not-allowed":
      return readable ? problemOf("forbidden", "De rol van dit token mag dit niet vastleggen.") : NOT_FOUND;
    case "not-found":
      return NOT_FOUND;
  }
}
