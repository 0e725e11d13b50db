/** A municipality without records: what comes here, and the first step for who may take it. */
import { Link } from "@/app/_components/link";
import type { Loaded } from "@/app/_server/load/municipality";
import { mayWrite, ofMunicipality } from "@/lib/access";
import { longDate } from "@/lib/dutch";
import { municipalityHref } from "../../links";

export function EmptyState({ loaded: { scope, municipality, dates } }: { loaded: Loaded }) {
  if (dates.knownOn !== null) return <p>Op {longDate(dates.knownOn)} was er nog niets vastgelegd.</p>;
  if (!mayWrite(scope, ofMunicipality(municipality.code))) return <NotYet name={municipality.name} />;
  return <FirstStep code={municipality.code} />;
}

const FirstStep = ({ code }: { code: string }) => (
  <section className="panel panel--good space-above">
    <h2>Begin met uw beleidsplan</h2>
    <p className="reading">
      Er is nog geen bewijs vastgelegd. Eén plan toont vaak al veel toetspunten aan. Plateau leest het plan en stelt voor wat u
      vastlegt; u kruist aan wat klopt. Zonder plan beantwoordt u tien vragen.
    </p>
    <p className="row">
      <Link className="button button--primary" href={`${municipalityHref(code)}/beginnen`}>
        Beginnen
      </Link>
      <Link href={`${municipalityHref(code)}/bewijs/nieuw`}>Zelf een stuk vastleggen</Link>
    </p>
  </section>
);

/** For who reads: what will stand here, and who begins. */
const NotYet = ({ name }: { name: string }) => (
  <section className="panel space-above">
    <h2>{name} legde nog niets vast</h2>
    <p className="reading">
      De beleidsadviseur begint met het beleidsplan of met tien vragen. Daarna leest u hier waar {name} staat, waarom, tot
      wanneer, en wat er nog moet gebeuren.
    </p>
  </section>
);
