/** One municipality in the region's table. Remembered, so that a search draws only the lines that come. */
import { memo } from "react";
import { Link } from "@/app/_components/link";
import { TinyWall } from "@/app/_wall/tiny-wall";
import { municipalityHref } from "@/app/links";
import { shortDate } from "@/lib/dutch";
import { type MemberRow, missingIn, reachedIn, type ThemeShape } from "@/lib/region/member-row";

interface Props {
  row: MemberRow;
  shapes: readonly ThemeShape[];
  onDay: string;
  /** Whether its page can be opened. */
  linked: boolean;
}

export const MemberLine = memo(function MemberLine({ row, shapes, onDay, linked }: Props) {
  // When others last recorded something is not told to who sees their walls alone.
  const missing = missingIn(row, shapes);
  const nothing = linked ? "nog niets" : "–";
  return (
    <tr>
      <th scope="row">{linked ? <Link href={`${municipalityHref(row.code)}${onDay}`}>{row.name}</Link> : row.name}</th>
      {shapes.map((shape, index) => (
        <td key={shape.number} data-label={`${shape.number}. ${shape.title}`}>
          <TinyWall shape={shape} statuses={row.statuses[index] ?? []} />
        </td>
      ))}
      <td className="members__count" data-label="Plateau 1">
        <span>
          <strong>{reachedIn(row)}</strong> / {shapes.length}
        </span>
        {missing > 0 && (
          <small className="muted nowrap">
            {" "}
            mist {missing}
            <span className="visually-hidden"> {missing === 1 ? "bouwsteen" : "bouwstenen"}</span>
          </small>
        )}
      </td>
      <td data-label="Bijgewerkt">{row.changedOn === null ? nothing : shortDate(row.changedOn)}</td>
    </tr>
  );
});
