/** The evidence that counts for a criterion, each item as a link, with whose it is and where it speaks of the criterion. */
import { Link } from "@/app/_components/link";
import { evidenceHref } from "@/app/links";
import type { Assessment } from "@/lib/assessment/assessment";
import { type Day, dayOf } from "@/lib/calendar";
import { describeEvidence, locatorFor } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import { includes } from "@/lib/intervals";
import type { OnDay } from "./on-day";

interface Props {
  ids: readonly string[];
  /** The criterion, and those of the Kader at which it points. */
  criteria: readonly string[];
  on: OnDay;
}

export function Counted({ ids, criteria, on }: Props) {
  if (ids.length === 0) return null;
  const items = on.assessment.dossier.evidence.filter(({ id }) => ids.includes(id));
  return (
    <ul className="reasons counted">
      {items.map((item) => (
        <Item key={item.id} item={item} criteria={criteria} on={on} />
      ))}
    </ul>
  );
}

function Item({ item, criteria, on: { assessment, asOf } }: { item: Evidence } & Pick<Props, "criteria" | "on">) {
  const { title, detail } = describeEvidence(item);
  const [what = ""] = detail.split("; ", 1);
  const locator = criteria.map((criterion) => locatorFor(item, criterion)).find((place) => place);
  const held = placeOf(assessment, item, dayOf(asOf));
  return (
    <li>
      <Link href={evidenceHref(assessment.dossier.municipality.code, item.id)}>{what.startsWith(title) ? what : title}</Link>
      {locator && ` – ${locator}`} {!what.startsWith(title) && <small>({what})</small>}{" "}
      {held && <span className="tag">{held}</span>}
    </li>
  );
}

/** How a region's item comes to count here; null for the municipality's own. */
function placeOf({ available }: Assessment, item: Evidence, day: Day): string | null {
  if (item.owner === "municipality") return null;
  const sources = available.find((candidate) => candidate.item.id === item.id)?.sources ?? [];
  return sources.some(({ place, days }) => place === "adopted" && includes(days, day))
    ? "overgenomen van de regio"
    : "regionaal bewijs";
}
