/** What of an address may stand in the log: which page it was, and nothing that someone typed or that opens a door. */

import { pathOf } from "./path";

/** Parts of an address that the routes themselves have: a word of lower-case letters, perhaps hyphenated, of at most 24. */
const WORD = /^(?=.{1,24}$)[a-z]+(?:-[a-z]+)*$/;
const MUNICIPALITY = /^GM\d{4}$/;
const NUMBER = /^[0-9]{1,3}$|^v[0-9]$/;
const BUILD = "/_next/";
const MAX_PARTS = 8;

/**
 * The path without its query, with a `*` for each part that could be an id, a name or a token of an invitation:
 * `/gemeenten/GM9902/bewijs/*`. Files of the build are one path.
 */
export function logPath(address: string): string {
  const path = pathOf(address);
  if (path.startsWith(BUILD)) return `${BUILD}*`;
  const parts = path.split("/").slice(1);
  const shown = parts.slice(0, MAX_PARTS).map((part) => (part === "" || isPlain(part) ? part : "*"));
  return `/${shown.join("/")}${parts.length > MAX_PARTS ? "/…" : ""}`;
}

const isPlain = (part: string): boolean => [WORD, MUNICIPALITY, NUMBER].some((pattern) => pattern.test(part));
