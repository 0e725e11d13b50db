/** Walls and bricks on paper: the shapes of lib/wall.ts as vector drawings. */
import { Line, Path, Rect, Svg } from "@react-pdf/renderer";
import type { Status } from "@/lib/framework/vocabulary";
import { drawBrick, drawWall, type Shape, type Wall, wallHeight } from "@/lib/wall";

const WALL = { brickHeight: 17, gap: 2.5, marks: true };

/** A theme's wall, of the same height for every theme. */
export function WallDrawing({ wall, width }: { wall: Wall; width: number }) {
  const height = wallHeight({ ...WALL, width });
  const { bricks, line } = drawWall(wall, { ...WALL, width });
  return <Drawing width={width} height={height} shapes={[...bricks.flatMap(({ shapes }) => shapes), line]} />;
}

const BRICK = { width: 19, height: 10 };

/** One brick, as in a legend or beside a status in a table. */
export const BrickDrawing = ({ status }: { status: Status }) => (
  <Drawing {...BRICK} shapes={drawBrick(status, { x: 0, y: 0, ...BRICK })} />
);

/** Layout rounds sizes down; the extra point keeps the last brick's edge from being cut off. */
const Drawing = ({ width, height, shapes }: { width: number; height: number; shapes: readonly Shape[] }) => (
  <Svg width={width + 1} height={height} viewBox={`0 0 ${width + 1} ${height}`}>
    {shapes.map((shape, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing's shapes have no identity and never move
      <Drawn key={index} shape={shape} />
    ))}
  </Svg>
);

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height, radius, fill, stroke, strokeWidth, dash } = shape;
      const outline = strokeWidth ? { stroke, strokeWidth } : {};
      const dashes = dash ? { strokeDasharray: dash.join(" ") } : {};
      return <Rect x={x} y={y} width={width} height={height} rx={radius} ry={radius} fill={fill} {...outline} {...dashes} />;
    }
    case "path": {
      const { d, fill, stroke, strokeWidth } = shape;
      return <Path d={d} fill={fill ?? "none"} {...(stroke ? { stroke, strokeWidth } : {})} />;
    }
    case "line":
      return (
        <Line x1={shape.x1} x2={shape.x2} y1={shape.y} y2={shape.y} stroke={shape.stroke} strokeWidth={shape.strokeWidth} />
      );
  }
}
