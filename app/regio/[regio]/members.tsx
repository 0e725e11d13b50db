/** The municipalities of the region side by side, with their table to download. */
import { Legend } from "@/app/_components/legend";
import { one } from "@/app/_evidence/query";
import type { Query } from "@/app/_server/as-of";
import type { LoadedRegion } from "@/app/_server/load-region";
import { currentFramework } from "@/lib/framework/versions";
import { readMemberQuery } from "@/lib/region/find-members";
import { memberRow, themeShapes } from "@/lib/region/member-row";
import { regionHref, tableHref } from "./links";
import { MembersTable } from "./members-table.client";

interface Props {
  loaded: LoadedRegion;
  query: Query;
  /** The as-of query with its question mark, or empty. */
  onDay: string;
}

export function Members({ loaded: { region, standings }, query, onDay }: Props) {
  const shapes = themeShapes(currentFramework);
  const asked = readMemberQuery((key) => one(query, key), shapes);
  return (
    <section>
      <h2 id="gemeenten">Gemeenten naast elkaar</h2>
      <MembersTable
        key={JSON.stringify(asked)}
        rows={standings.map(memberRow)}
        shapes={shapes}
        asked={asked}
        whole={one(query, "alles") === "ja"}
        path={regionHref(region.id)}
        onDay={onDay}
      />
      <Legend />
      <p className="space-above">
        Download deze tabel als{" "}
        <a href={tableHref(region.id, "csv", onDay)} download>
          CSV
        </a>{" "}
        of{" "}
        <a href={tableHref(region.id, "xlsx", onDay)} download>
          Excel
        </a>
        .
      </p>
    </section>
  );
}
