"use client";
/**
 * The country's walls as a map and as a table. They come to the browser once, packed; searching, filtering, ordering and
 * colouring happen there.
 */
import type { ReactNode } from "react";
import { latest } from "@/app/_components/latest";
import { TileMap } from "@/app/_map/map";
import { MembersTable } from "@/app/regio/[regio]/members-table.client";
import type { MapSubject } from "@/lib/map/look";
import { placedTiles } from "@/lib/map/placed";
import type { MemberQuery } from "@/lib/region/find-members";
import type { ThemeShape } from "@/lib/region/member-row";
import { asFirstMet, rowFromBricks, unpacked } from "@/lib/region/wire";

interface Props {
  /** The municipalities by name, as `packed` writes them. */
  lines: string;
  /** The police region of each, in the same order, with a space between; "-" where it has none. */
  groups: string;
  shapes: readonly ThemeShape[];
  subject: MapSubject;
  asked: MemberQuery;
  whole: boolean;
  path: string;
  onDay: string;
  /** The date field of the map's own form. */
  children: ReactNode;
}

/** The rows of the table and the tiles of the map. */
const countryOf = latest((lines: string, groups: string, shapes: readonly ThemeShape[]) => {
  const walls = unpacked(lines);
  const regions = groups.split(" ");
  return {
    rows: walls.map((line) => rowFromBricks(line, shapes)),
    tiles: placedTiles(
      walls.map(({ code, name, bricks }, at) => ({ code, name, bricks, href: null, group: regions[at] ?? null })),
    ),
  };
});

export function Country({ lines, groups, shapes: sent, subject, asked, whole, path, onDay, children }: Props) {
  const shapes = asFirstMet(sent);
  const { rows, tiles } = countryOf(lines, groups, shapes);
  return (
    <>
      <section>
        <h2>Op de kaart</h2>
        <TileMap label="Tegelkaart van Nederland" tiles={tiles} themes={shapes} subject={subject} action={path}>
          {children}
        </TileMap>
      </section>
      <section>
        <h2 id="gemeenten">Alle gemeenten</h2>
        <MembersTable
          rows={rows}
          shapes={shapes}
          asked={asked}
          path={path}
          onDay={onDay}
          linked={[]}
          first={25}
          whole={whole}
        />
      </section>
    </>
  );
}
