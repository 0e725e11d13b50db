/** A municipality without records: what comes here, and the first step for who may take it. */
import Link from "next/link";
import type { Loaded } from "@/app/_server/load/municipality";
import { mayWrite, ofMunicipality } from "@/lib/access";
import { longDate } from "@/lib/dutch";
import { municipalityHref } from "../../links";

export function EmptyState({ loaded: { scope, municipality, dates } }: { loaded: Loaded }) {
  if (dates.knownOn !== null) return <p>Op {longDate(dates.knownOn)} was er nog niets vastgelegd.</p>;
  if (!mayWrite(scope, ofMunicipality(municipality.code))) return <p>Deze gemeente heeft nog niets vastgelegd.</p>;
  return <FirstStep code={municipality.code} />;
}

function FirstStep({ code }: { code: string }) {
  return (
    <section className="panel panel--good space-above">
      <h2>Begin met uw beleidsplan</h2>
      <p className="reading">
        Er is nog geen bewijs vastgelegd. Eén plan toont vaak al veel toetspunten aan: leg het vast, zeg waar in het plan elk
        onderwerp staat, en de stenen hieronder kleuren mee. Daarna volgen aanstellingen, overleggen en trainingen.
      </p>
      <p>
        <Link
          className="button button--primary"
          href={`${municipalityHref(code)}/bewijs/nieuw?soort=document&kind=policy-plan`}
        >
          Beleidsplan vastleggen
        </Link>
      </p>
    </section>
  );
}
