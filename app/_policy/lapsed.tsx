/** A warning where the text itself says that the document is in force no longer, or not yet. */
import { Notice } from "@/app/_components/notice";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import type { Proposals } from "@/lib/policy/reading/proposals";

export function Lapsed({ document: { validFrom, validUntil }, today }: { document: Proposals["document"]; today: IsoDate }) {
  if (validUntil !== undefined && validUntil < today) {
    return (
      <Notice tone="warning">
        <strong>Volgens de tekst liep dit document af op {longDate(validUntil)}.</strong> U kunt het vastleggen; het telt dan
        mee tot en met die dag. Is er een nieuwer document, lees dan dat.
      </Notice>
    );
  }
  if (validFrom !== undefined && validFrom > today) {
    return <Notice tone="warning">Volgens de tekst geldt dit document pas vanaf {longDate(validFrom)}.</Notice>;
  }
  return null;
}
