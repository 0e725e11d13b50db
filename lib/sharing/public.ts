/**
 * What everyone may know of a record: not when a closed table met and what its papers say, no internal notes, and of an
 * appointment not the name of who holds it.
 */
import { capitalised } from "../dutch";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import { label } from "../framework/vocabulary";

/** The tables at which mayor, police and public prosecutor meet behind closed doors. */
const CLOSED_TABLES: readonly EvidenceOf<"meeting">["forum"][] = ["triangle", "mayor-police"];

/** A meeting of which the public may know no more than that it took place. */
export const isConfidential = (item: Evidence): boolean => item.type === "meeting" && CLOSED_TABLES.includes(item.forum);

/** The item without what is internal: notes, and of an appointment the name that its title or holder may give. */
export function publicItem(item: Evidence): Evidence {
  const { note: _internal, ...rest } = item;
  if (rest.type !== "appointment") return rest;
  const role = capitalised(label("role", rest.role));
  const { url: _address, claims, ...appointment } = rest;
  const unquoted = claims?.map(({ quote: _quote, ...claim }) => claim);
  return { ...appointment, title: role, holder: role, ...(unquoted ? { claims: unquoted } : {}) };
}

/** What an item is called in public. */
export function publicTitle(item: Evidence): string {
  if (item.type === "meeting" && isConfidential(item)) return capitalised(label("forum", item.forum));
  return publicItem(item).title;
}
