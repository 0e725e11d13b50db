/** Trend and forecast as a step line. */
import { CartesianGrid, Line, LineChart, ResponsiveContainer, YAxis } from "recharts";
import { colours } from "@/lib/wall/colours";
import { countTicks, type Span, type TrendPoint } from "./points";
import { BEFORE_MEASURED, Forecast, small, TimeAxis, Today } from "./time";

export interface TrendDrawingProps {
  points: TrendPoint[];
  span: Span;
  /** The number of themes that there are. */
  themes: number;
}

const line = { type: "stepAfter", stroke: colours.brand, strokeWidth: 3, dot: false, isAnimationActive: false } as const;

export default function TrendDrawing({ points, span, themes }: TrendDrawingProps) {
  const ticks = countTicks(1, themes);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={BEFORE_MEASURED}>
      <LineChart data={points} margin={{ top: 8, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <Forecast {...span} fill={colours.soft} veil={1} />
        <CartesianGrid vertical={false} stroke={colours.line} />
        <TimeAxis {...span} />
        <YAxis domain={[0, ticks.length - 1]} ticks={ticks} width={28} tick={small} axisLine={false} tickLine={false} />
        <Today {...span} />
        <Line dataKey="past" {...line} />
        <Line dataKey="forecast" {...line} strokeDasharray="6 5" />
      </LineChart>
    </ResponsiveContainer>
  );
}
