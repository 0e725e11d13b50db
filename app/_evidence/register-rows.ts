/** The rows of the register that the address asks for, the same on the screen and in a file. */
import { orNotFound } from "@/app/_server/load/or-not-found";
import { evidenceRecords } from "@/db/evidence/evidence";
import { filterRegister, type RegisterFilter, type RegisterRow, registerRows } from "@/lib/assessment/register";
import { one, type Query } from "../query";
import type { Place } from "./place";

/** What each part of the filter is called in an address. */
const KEYS: Readonly<Record<keyof RegisterFilter, string>> = {
  type: "soort",
  about: "over",
  owner: "eigenaar",
  state: "stand",
  search: "zoek",
  order: "sorteer",
};

/** What is asked, all rows there are, and those that fit. */
export function askedRows({ scope, owner, assessment, today }: Place, query: Query) {
  const asked = Object.entries(KEYS).map(([part, key]) => [part, one(query, key)]);
  const filter: RegisterFilter = Object.fromEntries(asked);
  const rows: RegisterRow[] = registerRows(assessment, orNotFound(evidenceRecords.list(scope, owner)), today);
  return { filter, rows, shown: filterRegister(rows, filter) };
}

/** The address of the register of a place (its `base`), narrowed and sorted so. */
export const registerHref = (base: string, filter: RegisterFilter): string =>
  `${base}/bewijs?${new URLSearchParams(Object.entries(KEYS).map(([part, key]) => [key, filter[part as keyof RegisterFilter]]))}`;
