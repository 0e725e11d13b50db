/** Where to begin: the blocks of plateau 1 at which the least is missing, each a click from its form. */
import { Link } from "@/app/_components/link";
import type { Assessment } from "@/lib/assessment/assessment";
import { nearestBlocks } from "@/lib/assessment/nearest";
import type { IsoDate } from "@/lib/calendar";
import { plural } from "@/lib/dutch";
import { blockHref } from "../../block-href";

const ROWS_SHOWN = 3;

export function NearestBlocks({ assessment, asOf, query }: { assessment: Assessment; asOf: IsoDate; query: string }) {
  const { framework, dossier } = assessment;
  const nearest = nearestBlocks(assessment, asOf, ROWS_SHOWN);
  if (nearest.length === 0) return null;
  return (
    <section>
      <h2>Het dichtst bij plateau 1</h2>
      <ul className="plain-list nearest">
        {nearest.map(({ block: { id, title }, missing }) => (
          <li key={id}>
            <Link href={blockHref(dossier.municipality.code, framework, id, query)}>
              {id} {title}
            </Link>
            <span className="muted nowrap">nog {plural(missing, "toetspunt", "toetspunten")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
