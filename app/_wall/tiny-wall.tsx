/**
 * The wall as small as it can be, for tables with hundreds of them: bricks that look alike are one path, and walls that are
 * alike are drawn once. It looks like the wall of size "tiny", and says the same in one title.
 */
import { listed } from "@/lib/dutch";
import { label, type Status, terms } from "@/lib/framework/vocabulary";
import { groupBy } from "@/lib/group";
import type { ThemeShape } from "@/lib/region/member-row";
import { type Brick, drawWall, type Measures, type Shape, wallHeight } from "@/lib/wall/wall";

const measures: Measures = { width: 72, brickHeight: 12, gap: 2, marks: false };
const height = wallHeight(measures);

/** A theme's wall; the statuses are those of the theme's blocks, in the framework's order. */
export function TinyWall({ shape, statuses }: { shape: ThemeShape; statuses: readonly Status[] }) {
  const { paths, words } = drawn(shape, statuses);
  return (
    <svg
      className="wall wall--tiny"
      viewBox={`0 0 ${measures.width} ${height}`}
      width={measures.width}
      height={height}
      role="img"
    >
      <title>{words}</title>
      {paths.map(({ d, ...look }) => (
        <path key={d} d={d} strokeLinejoin="round" {...look} />
      ))}
    </svg>
  );
}

interface Look {
  fill: string;
  stroke?: string | undefined;
  strokeWidth?: number | undefined;
  strokeDasharray?: string | undefined;
}

interface Drawing {
  paths: (Look & { d: string })[];
  words: string;
}

/** Far more walls than differ in any country; past that the memory begins anew. */
const MAX_CACHED = 5000;
const kept = new Map<string, Drawing>();

function drawn(shape: ThemeShape, statuses: readonly Status[]): Drawing {
  const key = `${shape.number} ${statuses.join(" ")}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MAX_CACHED) kept.clear();
  const drawing = { paths: pathsOf(shape, statuses), words: inWords(shape, statuses) };
  kept.set(key, drawing);
  return drawing;
}

/** The wall's shapes in the order in which they lie on each other, those that look alike joined. */
function pathsOf({ title, blocks }: ThemeShape, statuses: readonly Status[]): Drawing["paths"] {
  const bricks = (plateau: 1 | 2): Brick[] =>
    blocks.flatMap((block, index) =>
      block.plateau === plateau ? [{ block: block.id, title: block.title, status: statuses[index] as Status }] : [],
    );
  const wall = drawWall({ theme: title, title, plateau1: bricks(1), plateau2: bricks(2) }, measures);
  const shapes = [...wall.bricks.flatMap((brick) => brick.shapes), wall.line].map((one) => ({
    look: lookOf(one),
    d: pathOf(one),
  }));
  return [...groupBy(shapes, ({ look }) => JSON.stringify(look)).values()].map((alike) => ({
    ...(alike[0] as { look: Look }).look,
    d: alike.map(({ d }) => d).join(""),
  }));
}

function lookOf(shape: Shape): Look {
  if (shape.kind === "line") return { fill: "none", stroke: shape.stroke, strokeWidth: shape.strokeWidth };
  const dashes = shape.kind === "box" ? shape.dash?.map(rounded).join(" ") : undefined;
  return {
    fill: shape.fill ?? "none",
    stroke: shape.stroke,
    strokeWidth: shape.strokeWidth && rounded(shape.strokeWidth),
    strokeDasharray: dashes,
  };
}

function pathOf(shape: Shape): string {
  switch (shape.kind) {
    case "path":
      return shape.d;
    case "line":
      return `M${shape.x1} ${rounded(shape.y)}H${shape.x2}`;
    case "box": {
      const [x, y, width, tall] = [shape.x, shape.y, shape.width, shape.height].map(rounded);
      return `M${x} ${y}h${width}v${tall}h-${width}z`;
    }
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** "Signalerend vermogen: 2.1.1 aangetoond, 2.1.2 en 2.1.3 deels aangetoond", in the order of the statuses. */
export function inWords({ title, blocks }: ThemeShape, statuses: readonly Status[]): string {
  const parts = terms("status").flatMap((status) => {
    const ids = blocks.filter((_, index) => statuses[index] === status).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${listed(ids)} ${label("status", status)}`];
  });
  return `${title}: ${parts.join(", ")}`;
}
