/** The municipalities of the whole country, for who may see where each of them stands. */
import type { IsoDate } from "@/lib/calendar";
import { listMunicipalities, listRegions, type MunicipalityRecord } from "./municipalities";

/** The real municipalities that exist on a day, by name. */
export const existingMunicipalities = (on: IsoDate): MunicipalityRecord[] =>
  listMunicipalities().filter(
    ({ fictional, validFrom, validUntil }) => !fictional && validFrom <= on && (validUntil === null || validUntil >= on),
  );

/** The ids of the police regions. */
export const policeRegions = (): Set<string> =>
  new Set(
    listRegions()
      .filter(({ kind }) => kind === "police")
      .map(({ id }) => id),
  );
