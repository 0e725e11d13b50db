/** A region in which nobody recorded anything yet: what a chain director does first, instead of zeros. */
import { Link } from "@/app/_components/link";
import { newRequestHref, regionHref } from "@/app/links";

interface Props {
  region: string;
  /** How many municipalities there are. */
  members: number;
  /** Whether who looks may record for the region. */
  writable: boolean;
}

export function FirstDay({ region, members, writable }: Props) {
  if (members === 0) {
    return (
      <section className="panel panel--good space-above">
        <h2>Deze regio heeft nog geen gemeenten</h2>
        <p>Uw beheerder voegt ze toe, bij Beheer onder Regio’s. Daarna ziet u hier waar zij staan.</p>
      </section>
    );
  }
  return (
    <section className="panel panel--good space-above">
      <h2>Nog geen gemeente legde iets vast. Begin zo</h2>
      {writable ? (
        <ol>
          <li>
            <Link href={`${regionHref(region)}/bewijs/nieuw`}>Leg vast wat de regio al heeft</Link>: het regionaal plan, de
            ketenregisseur, de regiotafel. Dat telt voor alle gemeenten, of zodra zij het overnemen.
          </li>
          <li>
            <Link href={newRequestHref(region)}>Stel alle gemeenten één vraag</Link>: wie is uw aandachtsfunctionaris, wanneer
            was het laatste driehoeksoverleg? Hun antwoord is meteen bewijs.
          </li>
          <li>Vraag gemeenten te beginnen met hun beleidsplan: dat toont vaak al veel toetspunten aan.</li>
        </ol>
      ) : (
        <p>Zodra een gemeente of de regio iets vastlegt, ziet u hier waar zij staan.</p>
      )}
    </section>
  );
}
