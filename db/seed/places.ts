/** Fills the register with the Dutch municipalities and the regions they belong to (`geo/`, with its sources). */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Scope } from "@/lib/access";
import { done, type Outcome } from "@/lib/refusal";
import { addMembership } from "../memberships";
import { listMunicipalities, type MunicipalityRecord, type RegionRecord } from "../places/municipalities";
import { addMunicipality, addRegion } from "../places/register";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import type { RegionKind } from "../store/words";

/** The day since which the codes in the list are what they are. */
export const SINCE = "2023-01-01";

const municipalityRow = z.object({
  code: z.string(),
  display_name: z.string(),
  province: z.string(),
  police_region: z.string(),
  safety_region: z.string(),
  court_district: z.string(),
  appeal_court: z.string(),
  youth_region: z.string(),
  riec: z.string(),
});

type MunicipalityRow = z.infer<typeof municipalityRow>;
type RegionColumn = Exclude<keyof MunicipalityRow, "code" | "display_name">;

/** The columns of the municipalities' list that name a region, which are also the types of the regions' list. */
const kinds: Record<RegionColumn, RegionKind> = {
  province: "province",
  police_region: "police",
  safety_region: "safety",
  court_district: "court",
  appeal_court: "appeal",
  youth_region: "youth",
  riec: "riec",
};

const regionColumn = z.enum(Object.keys(kinds) as [RegionColumn, ...RegionColumn[]]);

const regionRow = z.object({ type: regionColumn, code: z.string(), name: z.string() });

/** Announced mergers: the last day of a municipality, and the one that it becomes part of (`geo/SOURCES.md`). */
const ending: Record<string, { validUntil: string; successor: string }> = {
  GM1696: { validUntil: "2026-12-31", successor: "GM0402" },
};

/** Adds all places in one transaction, unless there are municipalities already. Returns how many municipalities it added. */
export function seedPlaces(scope: Scope): Outcome<number> {
  return inTransaction(scope, (tx) => {
    // Asked within the transaction: another process may be filling the same folder.
    if (listMunicipalities().length > 0) return done(0);
    const regions = addRegions(tx);
    const rows = read("municipalities.csv", municipalityRow);
    // Successors first: a municipality points at its successor.
    for (const row of rows.toSorted((a, b) => Number(a.code in ending) - Number(b.code in ending))) {
      const added = municipalityOf(row);
      addMunicipality(tx, added);
      for (const column of regionColumn.options) {
        addMembership(tx, {
          municipality: added.code,
          region: regionNamed(regions, column, row[column]).id,
          validFrom: SINCE,
        });
      }
    }
    return done(rows.length);
  });
}

const municipalityOf = ({ code, display_name, province }: MunicipalityRow): MunicipalityRecord => ({
  code,
  name: display_name,
  province,
  fictional: false,
  validFrom: SINCE,
  ...(ending[code] ?? { validUntil: null, successor: null }),
});

/** The regions by type and name, since that is how the municipalities' list names them. */
function addRegions(tx: WriteTransaction): Map<string, RegionRecord> {
  const regions = new Map<string, RegionRecord>();
  for (const { type, code, name } of read("regions.csv", regionRow)) {
    const added = { id: code || `${kinds[type]}-${slug(name)}`, kind: kinds[type], name, fictional: false };
    addRegion(tx, added);
    regions.set(`${type} ${name}`, added);
  }
  return regions;
}

function regionNamed(regions: ReadonlyMap<string, RegionRecord>, column: RegionColumn, name: string): RegionRecord {
  const found = regions.get(`${column} ${name}`);
  if (found === undefined) throw new Error(`regions.csv has no ${column} ${name}`);
  return found;
}

/** Courts of appeal and RIECs have no code of their own: they are known by their name. */
const slug = (name: string): string =>
  name
    .replace(/^RIEC /, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

const read = <T>(name: string, row: z.ZodType<T>): T[] =>
  z.array(row).parse(parse(readFileSync(new URL(`./geo/${name}`, import.meta.url)), { columns: true }));
