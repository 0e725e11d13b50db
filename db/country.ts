/** The municipalities of the whole country, for who may see where each of them stands. */
import type { IsoDate } from "@/lib/calendar";
import { listMunicipalities, type MunicipalityRecord, regionsOfEach } from "./municipalities";
import { reading } from "./transaction";

/** The real municipalities that exist on a day, by name. */
export const existingMunicipalities = (on: IsoDate): MunicipalityRecord[] =>
  listMunicipalities().filter(
    ({ fictional, validFrom, validUntil }) => !fictional && validFrom <= on && (validUntil === null || validUntil >= on),
  );

/** The id of the police region of each of these municipalities now, by code. */
export const policeRegionOfEach = (codes: readonly string[]): Map<string, string> =>
  reading(
    (db) =>
      new Map(
        [...regionsOfEach(db, codes)].flatMap(([code, regions]) => {
          const police = regions.find(({ kind }) => kind === "police");
          return police ? [[code, police.id] as const] : [];
        }),
      ),
  );
