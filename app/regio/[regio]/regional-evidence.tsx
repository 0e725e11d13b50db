/** The evidence that a region holds for its municipalities. */
import Link from "next/link";
import { ownerHref } from "@/app/gemeenten/[gemeente]/links";
import { ofRegion } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { detailUnderTitle } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";

export function RegionalEvidence({ region, items }: { region: string; items: readonly Evidence[] }) {
  const base = `${ownerHref(ofRegion(region))}/bewijs`;
  if (items.length === 0) {
    return <p>De regio heeft nog geen bewijs. Wat zij vastlegt, telt mee voor alle gemeenten in de regio.</p>;
  }
  return (
    <ul className="attention">
      {items.map((item) => (
        <li key={item.id} className="attention__wide">
          <Link href={`${base}/${encodeURIComponent(item.id)}`}>{item.title}</Link>
          <br />
          <small className="muted">
            {detailUnderTitle(item)}
            {item.covers && `; voor ${plural(item.covers.length, "gemeente", "gemeenten")}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
