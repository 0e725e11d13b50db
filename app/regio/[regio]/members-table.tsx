/** The municipalities of a region under each other, with a tiny wall for each theme. */
import Link from "next/link";
import { Legend } from "@/app/_components/legend";
import { TableScroll } from "@/app/_components/table-scroll";
import { Wall } from "@/app/_components/wall";
import { municipalityHref } from "@/app/gemeenten/[gemeente]/links";
import type { Assessment } from "@/lib/assessment/assess";
import type { IsoDate } from "@/lib/calendar";
import { currentFramework } from "@/lib/framework/versions";
import { wallOf } from "@/lib/wall";

export function MembersTable({ assessments, asOf }: { assessments: readonly Assessment[]; asOf: IsoDate }) {
  return (
    <>
      <TableScroll label="Gemeenten en hun muren">
        <table>
          <thead>
            <tr>
              <th scope="col">Gemeente</th>
              {currentFramework.themes.map(({ id, number, shortTitle }) => (
                <th key={id} scope="col">
                  {number}. {shortTitle}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assessments.map(({ dossier: { municipality }, themes }) => (
              <tr key={municipality.code}>
                <th scope="row">
                  <Link href={municipalityHref(municipality.code)}>{municipality.name}</Link>
                </th>
                {themes.map((theme) => (
                  <td key={theme.theme.id}>
                    <Wall wall={wallOf(theme, asOf)} size="tiny" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <Legend />
    </>
  );
}
