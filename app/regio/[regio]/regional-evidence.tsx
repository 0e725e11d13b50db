/** The evidence that a region holds for its municipalities. */
import Link from "next/link";
import { ownerHref } from "@/app/gemeenten/[gemeente]/links";
import { ofRegion } from "@/lib/access";
import { describeEvidence } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";

export function RegionalEvidence({ region, items }: { region: string; items: readonly Evidence[] }) {
  const base = `${ownerHref(ofRegion(region))}/bewijs`;
  if (items.length === 0) {
    return <p>De regio heeft nog geen bewijs. Wat zij vastlegt, telt mee voor alle gemeenten in de regio.</p>;
  }
  return (
    <ul className="attention">
      {items.map((item) => {
        const { title, detail } = describeEvidence(item);
        return (
          <li key={item.id} className="attention__wide">
            <span>
              <Link href={`${base}/${encodeURIComponent(item.id)}`}>{title}</Link>, {detail}
              {item.covers && `; voor ${item.covers.length} gemeenten`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
