/** The rows of the register that the address asks for, the same on the screen and in a file. */
import { assessments } from "@/app/_server/load/assessments";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { evidenceRecords } from "@/db/evidence/evidence";
import { askedIn, listInvitations } from "@/db/evidence/invitations";
import { may, mayRead, ofMunicipality } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assessment";
import { filterRegister, type RegisterFilter, type RegisterRow, registerRows } from "@/lib/assessment/register";
import { regionRegister } from "@/lib/region/register";
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
export async function askedRows(place: Place, query: Query) {
  const asked = Object.entries(KEYS).map(([part, key]) => [part, one(query, key)]);
  const filter: RegisterFilter = Object.fromEntries(asked);
  const rows: RegisterRow[] = await allRows(place);
  return { filter, rows, shown: filterRegister(rows, filter) };
}

async function allRows(place: Place): Promise<RegisterRow[]> {
  const { scope, owner, assessment, today } = place;
  const stored = orNotFound(evidenceRecords.list(scope, owner));
  if (owner.kind === "municipality") return registerRows(assessment, stored, today);
  const members = await membersSeen(place);
  const held = may(scope, "invitation.write", owner) ? orNotFound(listInvitations(scope, owner.id)) : [];
  const asked = askedIn(scope, owner.id);
  return regionRegister(stored, { members, alone: assessment, asked, asOf: today, held: held.map(({ item }) => item.item) });
}

/** A chain director sees all members; who works for one of them sees that one. */
export async function membersSeen({ scope, members }: Place): Promise<Assessment[]> {
  const codes = members.map(({ code }) => code).filter((code) => mayRead(scope, ofMunicipality(code)));
  return orNotFound(await assessments(scope, codes)).map(({ judged }) => judged.kader);
}

/** The filter as an address says it: for the register itself, and for the same rows in a file. */
export const registerQuery = (filter: RegisterFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(KEYS).map(([part, key]) => [key, filter[part as keyof RegisterFilter]]));
