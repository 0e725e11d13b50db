/** What must be known before one reads on: the data are invented, or read by others from public documents. */
import type { Assessment } from "@/lib/assessment/assessment";
import { fromPublicSource } from "@/lib/report/model/day";

export function Notices({ fictional, assessment }: { fictional: boolean; assessment: Assessment }) {
  return (
    <>
      {fictional && (
        <p className="notice">
          <strong>Verzonnen gegevens.</strong> Deze gemeente bestaat niet; alles wat u hier ziet, is een voorbeeld.
        </p>
      )}
      {fromPublicSource(assessment) && (
        <p className="notice">
          <strong>Op basis van openbare documenten; geen oordeel van de gemeente.</strong> Bewijs met die aantekening is niet
          door de gemeente zelf vastgelegd.
        </p>
      )}
    </>
  );
}
