/** The wall as SVG: the same shapes as on paper, with every brick named for who points at it or does not see it. */
import { colours } from "@/lib/wall/colours";
import {
  brickInWords,
  drawWall,
  type Measures,
  type Shape,
  type Wall as WallData,
  wallHeight,
  wallInWords,
} from "@/lib/wall/wall";

const sizes = {
  card: { width: 186, brickHeight: 34, gap: 4, marks: true },
  header: { width: 232, brickHeight: 36, gap: 4, marks: true },
  tiny: { width: 72, brickHeight: 12, gap: 2, marks: false },
} satisfies Record<string, Measures>;

interface WallProps {
  wall: WallData;
  size: keyof typeof sizes;
  /** What stands in the place of a plateau 2 that the theme does not have. */
  without?: string;
}

/** A theme's wall. `tiny` is for tables: no marks, no words in the drawing. */
export function Wall({ wall, size, without = "geen plateau 2" }: WallProps) {
  const measures = sizes[size];
  const { bricks, line } = drawWall(wall, measures);
  const height = wallHeight(measures);
  return (
    <svg
      className={`wall wall--${size}`}
      viewBox={`0 0 ${measures.width} ${height}`}
      width={measures.width}
      height={height}
      role="img"
      aria-label={wallInWords(wall)}
    >
      {wall.plateau2.length === 0 && measures.marks && (
        <text x={measures.width / 2} y={measures.brickHeight * 0.65} textAnchor="middle" fontSize="13.5" fill={colours.muted}>
          {without}
        </text>
      )}
      {bricks.map(({ brick, shapes }) => (
        <g key={brick.block}>
          <title>{brickInWords(brick)}</title>
          <Shapes shapes={shapes} />
        </g>
      ))}
      <Shapes shapes={[line]} />
    </svg>
  );
}

/** Plain shapes as SVG elements. A drawing never changes its order, so the place in it is a fit key. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => {
    const key = `${shape.kind}${index}`;
    return <Drawn key={key} shape={shape} />;
  });
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "box":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill}
          stroke={shape.stroke}
          strokeWidth={shape.strokeWidth}
          strokeDasharray={shape.dash?.join(" ")}
        />
      );
    case "path":
      return <path d={shape.d} fill={shape.fill ?? "none"} stroke={shape.stroke} strokeWidth={shape.strokeWidth} />;
    case "line":
      return (
        <line x1={shape.x1} x2={shape.x2} y1={shape.y} y2={shape.y} stroke={shape.stroke} strokeWidth={shape.strokeWidth} />
      );
  }
}
