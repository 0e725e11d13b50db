/** The query of an address, one value a key. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a key; empty where there is none. */
export function one(query: Query, key: string): string {
  const value = Object.hasOwn(query, key) ? query[key] : undefined;
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}
