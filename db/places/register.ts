/** Additions to the register of municipalities and regions, each with its audit event. */
import { randomUUID } from "node:crypto";
import { mayEverywhere, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { title } from "@/lib/text";
import { recordEvent } from "../store/audit";
import { schemaProblems } from "../store/checks";
import { municipality, region } from "../store/schema";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import type { MunicipalityRecord, RegionRecord } from "./municipalities";

/** Adds a municipality. A successor must be there already, so add that one first. */
export function addMunicipality(tx: WriteTransaction, record: MunicipalityRecord): void {
  tx.db.insert(municipality).values(record).run();
  recordEvent(tx, {
    owner: ofMunicipality(record.code),
    kind: "municipality",
    record: record.code,
    version: 1,
    event: "added",
    title: record.name,
  });
}

export function addRegion(tx: WriteTransaction, record: RegionRecord): void {
  tx.db.insert(region).values(record).run();
  recordEvent(tx, {
    owner: ofRegion(record.id),
    kind: "region",
    record: record.id,
    version: 1,
    event: "added",
    title: record.name,
  });
}

/** Makes a region by hand, such as a district of municipalities that work together. Refuses: not-allowed, invalid. */
export function makeRegion(scope: Scope, { name, fictional }: { name: string; fictional: boolean }): Outcome<RegionRecord> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  const problems = schemaProblems(title, name).map(({ message }) => ({ path: ["name"], message }));
  if (problems.length > 0) return invalid(problems);
  return inTransaction(scope, (tx) => {
    const made: RegionRecord = { id: `verband-${randomUUID().slice(0, 8)}`, name: name.trim(), kind: "cooperation", fictional };
    addRegion(tx, made);
    return done(made);
  });
}
