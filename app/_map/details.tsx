"use client";
/** What stands beside the tile map: the walls of the municipality that is pointed at or has the focus. */
import { capitalised } from "@/lib/dutch";
import type { ThemeShape } from "@/lib/region/member-row";
import type { Wall as WallData } from "@/lib/wall/wall";
import { Wall } from "../_wall/wall";

interface Props {
  /** What is pointed at, and what it says; null where nothing has been pointed at yet. */
  chosen: { name: string; words: string } | null;
  /** Null where the reader may not see them. */
  walls: readonly WallData[] | null;
  themes: readonly ThemeShape[];
  /** Of how many municipalities on the map the page can be opened. */
  opens: "all" | "some" | "none";
}

const whatOpens: Record<Props["opens"], string> = {
  all: "Enter of een klik opent de gemeente.",
  some: "Enter of een klik opent een gemeente die u mag bekijken.",
  none: "De tabel zegt hetzelfde.",
};

export function TileMapDetails({ chosen, walls, themes, opens }: Props) {
  if (chosen === null) {
    return (
      <div className="panel tile-map__details">
        <p>Wijs een gemeente aan, of loop er met de pijltjestoetsen naartoe: hier ziet u dan haar muren. {whatOpens[opens]}</p>
      </div>
    );
  }
  return (
    <div className="panel tile-map__details">
      <h2>{chosen.name}</h2>
      <p>{capitalised(chosen.words)}</p>
      {walls && <Walls walls={walls} themes={themes} />}
    </div>
  );
}

const Walls = ({ walls, themes }: { walls: readonly WallData[]; themes: readonly ThemeShape[] }) => (
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
);
