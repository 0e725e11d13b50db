/** The address that was asked, for pages: Next tells a page its parameters, not its address. */

/** The request header in which proxy.ts puts it; what a sender puts there is overwritten. */
export const ADDRESS = "x-plateau-address";

/** Path and query, without what Next's own script adds. */
export function askedAddress({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): string {
  const query = new URLSearchParams(searchParams);
  query.delete("_rsc");
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}
