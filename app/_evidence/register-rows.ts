/** The rows of the register that the address asks for, the same on the screen and in a file. */
import { orNotFound } from "@/app/_server/load/or-not-found";
import { evidenceRecords } from "@/db/evidence/evidence";
import { filterRegister, type RegisterFilter, type RegisterRow, registerRows } from "@/lib/assessment/register";
import { one, type Query } from "../query";
import type { Place } from "./place";

const keys = ["soort", "over", "eigenaar", "stand", "zoek", "sorteer"] as const;

/** What is asked, all rows there are, and those that fit. */
export function askedRows({ scope, owner, assessment, today }: Place, query: Query) {
  const filter = Object.fromEntries(keys.map((key) => [key, one(query, key)])) as unknown as RegisterFilter;
  const rows: RegisterRow[] = registerRows(assessment, orNotFound(evidenceRecords.list(scope, owner)), today);
  return { filter, rows, shown: filterRegister(rows, filter) };
}
