/** JSON in one form only, so that equal contents have equal text: keys in the order of their code units, no white space. */

/** The text of a value of JSON. Keys without a value are left out, as JSON.stringify does. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
