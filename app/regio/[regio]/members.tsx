/** The municipalities of a region side by side, with their table to download. */

import { Legend } from "@/app/_wall/legend";
import type { Query } from "@/app/query";
import { one } from "@/app/query";
import type { IsoDate } from "@/lib/calendar";
import { readMemberQuery } from "@/lib/region/find-members";
import type { MemberRow, ThemeShape } from "@/lib/region/member-row";
import { bricksOfRow, packed } from "@/lib/region/wire";
import { regionHref, tableHref } from "../../links";
import { PackedMembers } from "./packed-members.client";

/** A region of more municipalities shows the others when asked. */
const ROWS_SHOWN = 25;

interface Props {
  region: string;
  rows: MemberRow[];
  shapes: readonly ThemeShape[];
  query: Query;
  /** The as-of query with its question mark, or empty. */
  onDay: string;
  /** The codes of those of which the page can be opened; absent: all. */
  linked?: string[];
  /** Where it is told when each of them last recorded something: the day of today, to say how long ago that is. */
  today?: IsoDate;
}

export function Members({ region, rows, shapes, query, onDay, linked, today }: Props) {
  const asked = readMemberQuery((key) => one(query, key), shapes);
  return (
    <section>
      <h2 id="gemeenten">Gemeenten naast elkaar</h2>
      <PackedMembers
        key={JSON.stringify(asked)}
        lines={packed(rows.map((row) => ({ ...row, bricks: bricksOfRow(row) })))}
        shapes={shapes}
        asked={asked}
        path={regionHref(region)}
        onDay={onDay}
        linked={linked}
        today={today}
        first={ROWS_SHOWN}
        whole={one(query, "alles") === "ja"}
      />
      <Legend />
      <p className="space-above">
        Download deze tabel als{" "}
        <a href={tableHref(region, "csv", onDay)} download>
          CSV
        </a>{" "}
        of{" "}
        <a href={tableHref(region, "xlsx", onDay)} download>
          Excel
        </a>
        .
      </p>
    </section>
  );
}
