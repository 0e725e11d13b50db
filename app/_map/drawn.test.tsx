/** A map without links is as few shapes for a country as for a handful of tiles, and as it comes from the server a picture. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import { borderPath, frameOf } from "@/lib/map/geometry";
import { lookLegend } from "@/lib/map/look";
import type { MapTile } from "@/lib/map/placed";
import { realTiles } from "@/lib/map/tiles";
import { wallsFrom, writeBricks } from "@/lib/region/bricks";
import { themeShapes } from "@/lib/region/member-row";
import { DrawnMap } from "./drawn";

const themes = themeShapes(currentFramework);
const nothing = writeBricks(themes.flatMap(({ blocks }) => blocks.map(() => "open" as const)));
const everything = nothing.replaceAll(/./g, writeBricks(["met"]));

/** The tiles with everything or nothing by turns. */
function drawing(count: number): string {
  const tiles: MapTile[] = realTiles.slice(0, count).map((tile, at) => ({
    ...tile,
    name: `Gemeente ${at}`,
    bricks: at % 2 === 0 ? everything : nothing,
    href: null,
    group: "landelijk",
  }));
  return renderToStaticMarkup(
    <DrawnMap
      label="Tegelkaart"
      tiles={tiles}
      walls={new Map(tiles.map(({ code, bricks }) => [code, wallsFrom(bricks ?? "", themes)]))}
      subject="aantal"
      looks={lookLegend("aantal", themes.length).map(({ look }) => look)}
      prefix="kaart"
      frame={frameOf(tiles)}
      border={borderPath(tiles)}
      chosen={undefined}
      onShow={() => {}}
    />,
  );
}

const elements = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;

it("has as many shapes for the whole country as for four municipalities", () => {
  expect(elements(drawing(342))).toBe(elements(drawing(4)));
});

it("has a mark for every municipality, and a plate under it where the look has a pattern", () => {
  const markup = drawing(342);
  expect(markup).toContain(`>${"5".repeat(171)}</text>`);
  expect(markup).toContain(`>${"0".repeat(171)}</text>`);
  const plates = markup.match(/class="tile-map__plates" d="([^"]+)"/g) ?? [];
  expect(plates).toHaveLength(1);
  expect(plates[0]?.match(/h\.01/g)).toHaveLength(171);
});

it("is a picture with a name where no script runs: it promises no keys and takes no focus", () => {
  const markup = drawing(4);
  expect(markup).toMatch(/<svg[^>]* aria-label="Tegelkaart" role="img">/);
  expect(markup).not.toContain("tabindex");
  expect(markup).not.toContain("pijltjestoetsen");
});
