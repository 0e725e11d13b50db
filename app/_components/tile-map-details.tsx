"use client";
/** What stands beside the tile map: the walls of the municipality that is pointed at or has the focus. */
import type { ThemeShape } from "@/lib/region/member-row";
import { lookInWords, type MapSubject } from "@/lib/region/tiles-look";
import type { Wall as WallData } from "@/lib/wall";
import { Wall } from "./wall";

interface Props {
  /** Null where nothing has been pointed at yet. */
  name: string | null;
  walls: readonly WallData[] | null;
  subject: MapSubject;
  themes: readonly ThemeShape[];
  /** Whether any municipality on the map can be opened, and whether one can walk over it. */
  opens: boolean;
  walks: boolean;
}

export function TileMapDetails({ name, walls, subject, themes, opens, walks }: Props) {
  if (name === null || walls === null) {
    return (
      <div className="panel tile-map__details">
        <p>
          Wijs een gemeente aan{walks && ", of loop er met de pijltjestoetsen naartoe"}: hier ziet u dan haar muren.{" "}
          {opens ? "Enter of een klik opent de gemeente." : "De tabel zegt hetzelfde."}
        </p>
      </div>
    );
  }
  return (
    <div className="panel tile-map__details">
      <h2>{name}</h2>
      <p>{lookInWords(walls, subject)}</p>
      <ul className="plain-list">
        {walls.map((wall, index) => (
          <li key={wall.theme}>
            <span>
              {themes[index]?.number}. {wall.title}
            </span>
            <Wall wall={wall} size="tiny" />
          </li>
        ))}
      </ul>
    </div>
  );
}
