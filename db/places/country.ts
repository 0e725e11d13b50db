/** The municipalities of the whole country, for who may see where each of them stands. */
import { eq } from "drizzle-orm";
import type { IsoDate } from "@/lib/calendar";
import { database } from "../store/client";
import { region } from "../store/schema";
import { listMunicipalities, type MunicipalityRecord } from "./municipalities";

/** The real municipalities that exist on a day, by name. */
export const existingMunicipalities = (on: IsoDate): MunicipalityRecord[] =>
  listMunicipalities().filter(
    ({ fictional, validFrom, validUntil }) => !fictional && validFrom <= on && (validUntil === null || validUntil >= on),
  );

/** The ids of the police regions. */
export function policeRegions(): Set<string> {
  const rows = database().select({ id: region.id }).from(region).where(eq(region.kind, "police")).all();
  return new Set(rows.map(({ id }) => id));
}
