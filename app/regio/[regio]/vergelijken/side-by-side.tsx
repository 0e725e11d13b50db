/** The walls of the municipalities, theme by theme beside each other, each with its verdict. */
import { Link } from "@/app/_components/link";
import { Legend } from "@/app/_wall/legend";
import { Wall } from "@/app/_wall/wall";
import { municipalityHref, themeHref } from "@/app/links";
import type { Assessment } from "@/lib/assessment/assessment";
import { themeVerdict } from "@/lib/assessment/verdict";
import type { IsoDate } from "@/lib/calendar";
import { wallOf } from "@/lib/wall/wall";

interface Props {
  assessments: readonly Assessment[];
  asOf: IsoDate;
  /** An as-of query with its question mark, or empty. */
  query: string;
}

export function SideBySide({ assessments, asOf, query }: Props) {
  const themes = assessments[0]?.framework.themes ?? [];
  return (
    <>
      <table className="stacked compare-walls">
        <thead>
          <tr>
            <th scope="col">Thema</th>
            {assessments.map(({ dossier: { municipality } }) => (
              <th key={municipality.code} scope="col">
                <Link href={municipalityHref(municipality.code) + query}>{municipality.name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme, place) => (
            <tr key={theme.id}>
              <th scope="row">
                {theme.number}. {theme.shortTitle}
              </th>
              {assessments.map((assessment) => (
                <ThemeCell key={assessment.dossier.municipality.code} {...{ assessment, place, asOf, query }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </>
  );
}

interface CellProps {
  assessment: Assessment;
  place: number;
  asOf: IsoDate;
  query: string;
}

function ThemeCell({ assessment, place, asOf, query }: CellProps) {
  const { code, name } = assessment.dossier.municipality;
  const theme = assessment.themes[place];
  if (!theme) return <td data-label={name} />;
  const { verdict, remark } = themeVerdict(theme, asOf);
  return (
    <td data-label={name}>
      <Wall wall={wallOf(theme, asOf)} size="header" />
      <Link href={themeHref(code, theme.theme, query)}>{verdict}</Link> <small className="muted">{remark}</small>
    </td>
  );
}
