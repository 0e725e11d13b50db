/** A small world for tests: a database in memory with two regions, three municipalities, and some records to put in it. */

import type { Agreement } from "@/lib/agreements/agreement";
import type { Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import type { Exception } from "@/lib/evidence/exception";
import { operator } from "@/lib/grant";
import type { Action } from "@/lib/plan/action";
import { done, type Outcome, type Refusal } from "@/lib/refusal";
import { addMembership } from "./memberships";
import { addMunicipality, addRegion } from "./places/register";
import { type Database, database, openDatabase, useDatabase } from "./store/client";
import { migrate } from "./store/migrate";
import { inTransaction } from "./store/transaction";

export const TODAY = "2026-11-22";
export const AARDE = { code: "GM9991", name: "Aarde" };
export const BRON = { code: "GM9992", name: "Bron" };
export const CEDER = { code: "GM9993", name: "Ceder" };
export const NORTH = { id: "north", name: "Noord" };
export const SOUTH = { id: "south", name: "Zuid" };
export const everything = operator("Toetser");

/** A new database for the process: Aarde and Bron belong to Noord, Bron and Ceder to Zuid. */
export function freshDatabase(file = ":memory:"): Database {
  const opened = openDatabase(file);
  migrate(opened);
  // biome-ignore lint/correctness/useHookAtTopLevel: no hook of React; the process is told which database to use
  useDatabase(opened);
  const place = { fictional: true, province: null, validFrom: "2023-01-01", validUntil: null, successor: null };
  inTransaction(everything, (tx) => {
    for (const region of [NORTH, SOUTH]) addRegion(tx, { ...region, kind: "cooperation", fictional: true });
    for (const municipality of [AARDE, BRON, CEDER]) addMunicipality(tx, { ...municipality, ...place });
    const members = [
      [AARDE, NORTH],
      [BRON, NORTH],
      [BRON, SOUTH],
      [CEDER, SOUTH],
    ] as const;
    for (const [{ code }, { id }] of members) {
      addMembership(tx, { municipality: code, region: id, validFrom: "2023-01-01" });
    }
    return done(undefined);
  });
  return opened;
}

export const meeting = (id: string, date = "2026-03-01"): EvidenceOf<"meeting"> => ({
  id,
  owner: "municipality",
  type: "meeting",
  title: `Overleg ${id}`,
  forum: "triangle",
  date,
});

export const plan = (id: string, adopts?: string): EvidenceOf<"document"> => ({
  id,
  owner: "municipality",
  type: "document",
  title: `Plan ${id}`,
  kind: "policy-plan",
  adoptedBy: "executive",
  adoptedOn: "2025-01-01",
  ...(adopts === undefined ? {} : { adopts }),
});

/** Four meetings of mayor and police a year, from 2025-01-01. */
export const agreement = (id: string, fields: Partial<Agreement> = {}): Agreement => ({
  id,
  owner: "municipality",
  title: `Afspraak ${id}`,
  from: "2025-01-01",
  keeps: { type: "meeting", forums: ["mayor-police"], atLeast: 4, within: "P1Y" },
  ...fields,
});

/** The same item as a region's. */
export const of = (region: string, item: Evidence): Evidence => ({ ...item, owner: "region", region });

export const exceptionOn = (evidence: string, from = "2026-01-01"): Exception => ({
  evidence,
  from,
  motivation: "Hier werken wij anders.",
});

export const action = (id: string): Action => ({
  id,
  title: `Actie ${id}`,
  criterion: "3.1.1b",
  owner: "Beleidsadviseur",
  due: "2027-03-01",
  status: "todo",
});

/** The value of what should have succeeded. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** The refusal of what should have been refused. */
export function refusalOf(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`);
  return outcome.refusal;
}

/** The paths of the problems for which something was refused. */
export function pathsOf(outcome: Outcome<unknown>): (readonly (string | number)[])[] {
  const refusal = refusalOf(outcome);
  if (refusal.code !== "invalid") throw new Error(`Refused otherwise: ${refusal.code}`);
  return refusal.problems.map(({ path }) => path);
}

/** How many statements the database prepares while something is read. */
export function queriesOf(read: () => unknown): number {
  const { $client: client } = database();
  const { prepare } = client;
  let prepared = 0;
  client.prepare = ((text: string) => {
    prepared += 1;
    return prepare.call(client, text);
  }) as typeof prepare;
  try {
    read();
  } finally {
    client.prepare = prepare;
  }
  return prepared;
}
