/** Walls and bricks on paper: the shapes of lib/wall/wall.ts as vector drawings. */
import { Line, Path, Rect, type Styles, Svg } from "@react-pdf/renderer";
import type { Status } from "@/lib/framework/vocabulary";
import { drawBrick, drawWall, type Shape, type Wall, wallHeight } from "@/lib/wall/wall";
import { ROW_WALL } from "../model/row-wall";
import { BRICK } from "./styles";
import { type Meaning, means } from "./tagged/meaning";

const WALL = { brickHeight: 17, gap: 2.5, marks: true };

/** A wall in a row of a table. */
export const RowWall = ({ wall, alternative, style }: { wall: Wall; alternative: string; style: Styles[string] }) => {
  const { bricks, line } = drawWall(wall, ROW_WALL);
  const shapes = [...bricks.flatMap(({ shapes }) => shapes), line];
  const meaning: Meaning = { tag: "Figure", alt: alternative };
  return <Drawing width={ROW_WALL.width} height={wallHeight(ROW_WALL)} shapes={shapes} meaning={meaning} style={style} />;
};

/** A theme's wall, of the same height for every theme. */
export function WallDrawing({ wall, width, meaning }: { wall: Wall; width: number; meaning: Meaning }) {
  const height = wallHeight({ ...WALL, width });
  const { bricks, line } = drawWall(wall, { ...WALL, width });
  const shapes = [...bricks.flatMap(({ shapes }) => shapes), line];
  return <Drawing width={width} height={height} shapes={shapes} meaning={meaning} />;
}

/** One brick, as in a legend or beside a status in a table: decoration, for the status stands beside it in words. */
export const BrickDrawing = ({ status, style }: { status: Status; style?: Styles[string] }) => (
  <Drawing {...BRICK} width={BRICK.width - EDGE} shapes={brickShapes(status)} {...(style && { style })} />
);

const brickShapes = (status: Status) => drawBrick(status, { x: 0, y: 0, ...BRICK, width: BRICK.width - EDGE });

interface DrawingProps {
  width: number;
  height: number;
  shapes: readonly Shape[];
  meaning?: Meaning;
  style?: Styles[string];
}

/** Layout rounds sizes down; the extra point keeps the last brick's edge from being cut off. */
const EDGE = 1;

const Drawing = ({ width, height, shapes, meaning, style }: DrawingProps) => (
  <Svg
    width={width + EDGE}
    height={height}
    viewBox={`0 0 ${width + EDGE} ${height}`}
    {...(style && { style })}
    {...(meaning && means(meaning))}
  >
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
