/** The tile map as a table, for who does not see the map or would rather read. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { UNKNOWN_LABEL } from "@/lib/map/look";
import type { OnMap } from "@/lib/map/placed";
import { plateauOf, themesOnPlateau, wallsFrom } from "@/lib/region/bricks";
import type { ThemeShape } from "@/lib/region/member-row";
import type { Wall as WallData } from "@/lib/wall/wall";
import { TableScroll } from "../_components/table-scroll";
import { Wall } from "../_wall/wall";

interface Props {
  tiles: readonly OnMap[];
  themes: readonly ThemeShape[];
  /** Whether the walls are drawn; of a whole country they are told by their plateau alone. */
  drawn: boolean;
}

/** The municipalities in the order given, each with its number of themes on plateau 1 and its walls. */
export function TileMapTable({ tiles, themes, drawn }: Props) {
  return (
    <TableScroll label="Gemeenten, aantallen en muren">
      <table>
        <TableHead
          columns={[
            "Gemeente",
            { number: "Thema’s op plateau 1" },
            ...themes.map(({ number, title }) => `${number}. ${title}`),
          ]}
        />
        <tbody>
          {tiles.map((tile) => (
            <tr key={tile.code}>
              <th scope="row">{tile.href ? <Link href={tile.href}>{tile.name}</Link> : tile.name}</th>
              <Cells
                walls={tile.bricks === null ? null : wallsFrom(tile.bricks, themes)}
                themes={themes.length}
                drawn={drawn}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Cells({ walls, themes, drawn }: { walls: readonly WallData[] | null; themes: number; drawn: boolean }) {
  if (walls === null) return <td colSpan={themes + 1}>{UNKNOWN_LABEL}</td>;
  return (
    <>
      <td className="number">{themesOnPlateau(walls)}</td>
      {walls.map((wall) => (
        <td key={wall.theme}>{drawn ? <Wall wall={wall} size="tiny" /> : plateauInWords(plateauOf(wall))}</td>
      ))}
    </>
  );
}

const plateauInWords = (plateau: 0 | 1 | 2): string => (plateau === 0 ? "nog geen plateau 1" : `plateau ${plateau}`);
