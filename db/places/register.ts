/** Additions to the register of municipalities and regions, each with its audit event. */
import { ofMunicipality, ofRegion } from "@/lib/access";
import { recordEvent } from "../store/audit";
import { membership, municipality, region } from "../store/schema";
import type { Writing } from "../store/transaction";
import type { MunicipalityRecord, RegionRecord } from "./municipalities";

/** Adds a municipality. A successor must be there already, so add that one first. */
export function addMunicipality(writing: Writing, record: MunicipalityRecord): void {
  writing.db.insert(municipality).values(record).run();
  recordEvent(writing, {
    owner: ofMunicipality(record.code),
    kind: "municipality",
    record: record.code,
    version: 1,
    event: "added",
    title: record.name,
  });
}

export function addRegion(writing: Writing, record: RegionRecord): void {
  writing.db.insert(region).values(record).run();
  recordEvent(writing, {
    owner: ofRegion(record.id),
    kind: "region",
    record: record.id,
    version: 1,
    event: "added",
    title: record.name,
  });
}

/** What is known of a membership; `validFrom` is its first day, null where nobody knows it. */
export interface NewMembership {
  municipality: { code: string; name: string };
  region: { id: string; name: string };
  validFrom: string | null;
}

/** Makes a municipality a member of a region. Only what is added later than the two themselves is an event of its own. */
export function addMembership(writing: Writing, { municipality: member, region: of, validFrom }: NewMembership): void {
  writing.db.insert(membership).values({ municipality: member.code, region: of.id, validFrom, recordedAt: writing.at }).run();
}

/** Adds a membership to municipalities and regions that stood in the register already, and says so in the region's log. */
export function joinRegion(writing: Writing, joining: NewMembership): void {
  addMembership(writing, joining);
  const { municipality: member, region: of } = joining;
  recordEvent(writing, {
    owner: ofRegion(of.id),
    kind: "municipality",
    record: member.code,
    version: 1,
    event: "added",
    title: `${member.name} hoort bij ${of.name}`,
  });
}
