/** A radar: two to four lines over the same axes. */
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from "recharts";
import { colours } from "@/lib/wall/colours";
import { lookOfLine } from "./lines";
import { BEFORE_MEASURED } from "./time";

export interface RadarDrawingProps {
  axes: readonly { number: number; title: string }[];
  /** Of each line a share from 0 to 1 for each axis. */
  lines: readonly (readonly number[])[];
}

interface Point {
  place: number;
}

export default function RadarDrawing({ axes, lines }: RadarDrawingProps) {
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={BEFORE_MEASURED}>
      <RadarChart data={axes.map((_, place): Point => ({ place }))} outerRadius="72%" accessibilityLayer={false}>
        <PolarGrid stroke={colours.outline} strokeWidth={0.75} />
        <PolarAngleAxis dataKey="place" tick={<AxisLabel axes={axes} />} axisLine={false} />
        <PolarRadiusAxis domain={[0, 1]} tickCount={5} tick={false} axisLine={false} />
        {lines.map((shares, place) => {
          const { colour, dash, mark } = lookOfLine(place);
          return (
            <Radar
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name here, and never change places.
              key={place}
              dataKey={({ place: axis }: Point) => shares[axis] ?? 0}
              stroke={colour}
              strokeWidth={2.5}
              {...(dash === undefined ? {} : { strokeDasharray: dash })}
              fill="none"
              dot={({ cx, cy, index }) => (
                <path key={index} d={mark} transform={`translate(${cx} ${cy})`} fill={colour} stroke={colours.white} />
              )}
              isAnimationActive={false}
            />
          );
        })}
      </RadarChart>
    </ResponsiveContainer>
  );
}

interface AxisLabelProps {
  axes: RadarDrawingProps["axes"];
  x?: number;
  y?: number;
  textAnchor?: "start" | "middle" | "end";
  payload?: { value: number };
}

/** On a narrow screen the number alone: the table says the titles. */
function AxisLabel({ axes, x = 0, y = 0, textAnchor = "middle", payload }: AxisLabelProps) {
  const axis = axes[payload?.value ?? 0];
  return (
    <text x={x} y={y + 4} textAnchor={textAnchor} fontSize={14} fill={colours.ink}>
      {axis?.number}
      <tspan className="radar__title">. {axis?.title}</tspan>
    </text>
  );
}
