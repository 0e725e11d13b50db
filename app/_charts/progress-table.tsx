/** The steps of the region's trend as a table: for each theme how many municipalities are on plateau 1. */
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import type { RegionStep } from "@/lib/region/trend";

export interface ProgressProps {
  steps: readonly RegionStep[];
  today: IsoDate;
  to: IsoDate;
  /** The number of municipalities. */
  members: number;
  /** The titles of the themes, in the framework's order. */
  themes: readonly string[];
}

export const ProgressTable = ({ steps, today, members, themes }: ProgressProps) => (
  <TableScroll label="Voortgang als tabel">
    <table>
      <caption>Gemeenten met het thema op plateau 1 of hoger, van {members}</caption>
      <TableHead columns={["Vanaf", ...themes.map((title) => ({ number: title })), "Verwachting"]} />
      <tbody>
        {steps.map(({ date, themes: counts }) => (
          <tr key={date}>
            <th scope="row">{longDate(date)}</th>
            {counts.map((count, theme) => (
              <td key={themes[theme]} className="number">
                {count}
              </td>
            ))}
            <td>{date > today ? "zonder actie" : "nee"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);
