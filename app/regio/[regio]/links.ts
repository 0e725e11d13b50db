/** The addresses of a region's screens. */
import { ownerHref } from "@/app/gemeenten/[gemeente]/links";
import { ofRegion } from "@/lib/access";
import type { WayQuery } from "@/lib/assessment/way-forward";

export const regionHref = (id: string): string => ownerHref(ofRegion(id));

/** The form for new evidence of the region, filled in as far as the query goes. */
export const newRegionalEvidenceHref = (id: string, query: WayQuery): string =>
  `${regionHref(id)}/bewijs/nieuw?${new URLSearchParams(query)}`;

/** The form that proposes an action on a criterion to the region's municipalities. */
export const proposalHref = (id: string, criterion: string): string =>
  `${regionHref(id)}/voorstel?${new URLSearchParams({ toetspunt: criterion })}`;

/** The table of the region's municipalities as a file; `query` is an as-of query with its question mark, or empty. */
export const tableHref = (id: string, format: "csv" | "xlsx", query: string): string =>
  `${regionHref(id)}/gemeenten.${format}${query}`;
