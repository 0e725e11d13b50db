/** All regions of a municipality by kind, so that two of one name are told apart, and who of each sees what. */
import { Link } from "@/app/_components/link";
import { kindNames } from "@/app/_server/load/kind-names";
import type { RegionRecord } from "@/db/places/municipalities";
import { ofRegion } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { ownerHref } from "../../links";

export function AllRegions({ regions }: { regions: readonly RegionRecord[] }) {
  if (regions.length === 0) return null;
  return (
    <details className="others">
      <summary>Hoort bij {plural(regions.length, "regio", "regio’s")}: wie ziet wat?</summary>
      <ul>
        {regions.map(({ id, kind, name }) => (
          <li key={id}>
            <Link href={ownerHref(ofRegion(id))}>{name}</Link> <span className="muted">({kindNames[kind].toLowerCase()})</span>
          </li>
        ))}
      </ul>
      <p className="muted">
        De ketenregisseur van een van deze regio’s leest wat deze gemeente vastlegt, en wijzigt niets. Andere gemeenten zien
        alleen wat u bij “Wat wij delen” kiest.
      </p>
    </details>
  );
}
