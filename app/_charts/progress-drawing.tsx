/** Trend and forecast of a region as stacked steps: for each theme how many municipalities are on plateau 1. */
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, YAxis } from "recharts";
import { colours } from "@/lib/wall/colours";
import { countTicks, type ProgressPoint, type Span } from "./points";
import { BEFORE_MEASURED, Forecast, small, TimeAxis, Today } from "./time";
import { tintOf } from "./tints";

export interface ProgressDrawingProps {
  points: ProgressPoint[];
  span: Span;
  members: number;
  /** The number of themes that there are. */
  themes: number;
}

export default function ProgressDrawing({ points, span, members, themes }: ProgressDrawingProps) {
  const ticks = countTicks(members, themes);
  // What is drawn first lies at the bottom: the first theme comes on top.
  const fromBottom = Array.from({ length: themes }, (_, index) => themes - 1 - index);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={BEFORE_MEASURED}>
      <AreaChart data={points} margin={{ top: 8, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke={colours.line} />
        <TimeAxis {...span} />
        <YAxis domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} width={36} tick={small} axisLine={false} tickLine={false} />
        {fromBottom.map((theme) => (
          <Area
            key={theme}
            type="stepAfter"
            stackId="themes"
            dataKey={({ themes: counts }: ProgressPoint) => counts[theme] ?? 0}
            fill={tintOf(theme)}
            fillOpacity={1}
            stroke={colours.white}
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        <Forecast {...span} fill={colours.white} veil={0.55} />
        <Today {...span} />
      </AreaChart>
    </ResponsiveContainer>
  );
}
