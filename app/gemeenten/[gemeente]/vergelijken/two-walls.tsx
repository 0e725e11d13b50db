/** Each theme's wall on the first day and on the second. */
import { TableHead } from "@/app/_components/table-head";
import { Wall } from "@/app/_wall/wall";
import { themeVerdict } from "@/lib/assessment/verdict";
import { longDate } from "@/lib/dutch";
import type { OnDay } from "@/lib/region/compare/causes";
import { wallOf } from "@/lib/wall/wall";

export function TwoWalls({ before, after }: { before: OnDay; after: OnDay }) {
  return (
    <table className="stacked compare-walls">
      <TableHead columns={["Thema", longDate(before.asOf), longDate(after.asOf)]} />
      <tbody>
        {after.assessment.framework.themes.map((theme, place) => (
          <tr key={theme.id}>
            <th scope="row">
              {theme.number}. {theme.shortTitle}
            </th>
            <WallCell on={before} place={place} />
            <WallCell on={after} place={place} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WallCell({ on: { assessment, asOf }, place }: { on: OnDay; place: number }) {
  const theme = assessment.themes[place];
  if (!theme) return <td data-label={longDate(asOf)} />;
  const { verdict, remark } = themeVerdict(theme, asOf);
  return (
    <td data-label={longDate(asOf)}>
      <Wall wall={wallOf(theme, asOf)} size="header" />
      <strong>{verdict}</strong> <small className="muted">{remark}</small>
    </td>
  );
}
