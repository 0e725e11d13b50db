/** The five walls, each on a card that leads to its theme. */
import { Link } from "@/app/_components/link";
import { Wall } from "@/app/_wall/wall";
import type { Assessment } from "@/lib/assessment/assessment";
import { themeVerdict } from "@/lib/assessment/verdict";
import type { IsoDate } from "@/lib/calendar";
import { wallOf } from "@/lib/wall/wall";
import { themeHref } from "../../links";

export function WallCards({ assessment, asOf, query }: { assessment: Assessment; asOf: IsoDate; query: string }) {
  const { code } = assessment.dossier.municipality;
  return (
    <ul className="walls">
      {assessment.themes.map((theme) => {
        const { verdict, remark } = themeVerdict(theme, asOf);
        return (
          <li key={theme.theme.id} className="wall-card">
            <h2>
              <Link href={themeHref(code, theme.theme, query)}>
                {theme.theme.number}. {theme.theme.shortTitle}
              </Link>
            </h2>
            <Wall wall={wallOf(theme, asOf)} size="card" />
            <p>
              <strong>{verdict}</strong>
              {remark}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
