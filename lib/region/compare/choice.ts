/** Which municipalities an address asks to compare, and what is wrong with that. */

export const MIN_COMPARED = 2;
const MAX_COMPARED = 4;

export interface ComparisonChoice {
  /** What the form shows, a code or empty for each of its {@link MAX_COMPARED} fields. */
  fields: string[];
  /** Each once, in the order given; fewer than {@link MIN_COMPARED} where there is nothing to compare yet. */
  codes: string[];
  /** What is wrong, by the number of the field (from 0); a full Dutch sentence each. */
  problems: { field: number; message: string }[];
}

/** Reads the choice. Nothing chosen is no problem: then the form has not been sent. Whether a code exists is not looked at. */
export function readComparison(given: string | string[] | undefined): ComparisonChoice {
  const typed = (given === undefined ? [] : [given].flat()).map((code) => code.trim());
  const chosen = typed.filter((code) => code !== "");
  const fields = Array.from(
    { length: MAX_COMPARED },
    (_, place) => (typed.length > MAX_COMPARED ? chosen : typed)[place] ?? "",
  );
  const codes = [...new Set(fields.filter((code) => code !== ""))];
  return { fields, codes, problems: chosen.length === 0 ? [] : problemsIn(fields, chosen.length, codes.length) };
}

function problemsIn(fields: readonly string[], chosen: number, different: number): ComparisonChoice["problems"] {
  const repeated = fields.flatMap((code, field) =>
    code !== "" && fields.indexOf(code) < field
      ? [{ field, message: "Deze gemeente koos u al. Kies een andere, of laat dit veld leeg." }]
      : [],
  );
  const tooMany =
    chosen > MAX_COMPARED
      ? [{ field: MAX_COMPARED - 1, message: `Kies hooguit ${MAX_COMPARED} gemeenten. U ziet de eerste ${MAX_COMPARED}.` }]
      : [];
  const tooFew =
    different < MIN_COMPARED && repeated.length === 0
      ? [{ field: Math.max(0, fields.indexOf("")), message: "Kies nog een gemeente om mee te vergelijken." }]
      : [];
  return [...repeated, ...tooMany, ...tooFew];
}
