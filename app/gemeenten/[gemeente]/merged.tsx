/** Says of a municipality that is no more into which it merged: what it recorded can be read, and nothing is added to it. */
import { municipalityName } from "@/app/_server/load/municipality-name";
import type { MunicipalityRecord } from "@/db/places/municipalities";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";

export function Merged({ municipality, today }: { municipality: MunicipalityRecord; today: IsoDate }) {
  const { name, validUntil, successor } = municipality;
  if (validUntil === null || validUntil >= today) return null;
  return (
    <p className="notice">
      <strong>
        {name} bestaat sinds {longDate(validUntil)} niet meer
        {successor === null ? "." : ` en ging op in ${municipalityName(successor)}.`}
      </strong>{" "}
      U kunt hier nog lezen wat is vastgelegd, maar niets meer toevoegen of wijzigen.
    </p>
  );
}
