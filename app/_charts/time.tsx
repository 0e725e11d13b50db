/** What charts in time share: the axis of months, the line at today, and the part that is a forecast. */
import { ReferenceArea, ReferenceLine, XAxis } from "recharts";
import { dateOf } from "@/lib/calendar";
import { monthOf } from "@/lib/dutch";
import { colours } from "@/lib/wall/colours";
import type { Span } from "./points";

export const small = { fontSize: 14, fill: colours.muted } as const;

/** The size until the room is measured; without it Recharts complains of a chart without size. */
export const BEFORE_MEASURED = { width: 520, height: 220 };

export const TimeAxis = ({ first, last }: Span) => (
  <XAxis
    dataKey="day"
    type="number"
    domain={[first, last]}
    ticks={[first, last]}
    interval={0}
    allowDataOverflow
    tick={<EdgeTick first={first} />}
    axisLine={false}
    tickLine={false}
  />
);

/** The months at both ends of the axis, each written inwards so that it stays in the drawing. */
function EdgeTick({ x = 0, y = 0, payload, first }: { x?: number; y?: number; payload?: { value: number }; first: number }) {
  const day = payload?.value ?? first;
  return (
    <text x={x} y={y + 14} textAnchor={day === first ? "start" : "end"} {...small}>
      {monthOf(dateOf(day))}
    </text>
  );
}

/** `veil`: how much of what is under it shows through, from 0 (all) to 1. */
export const Forecast = ({ now, last, fill, veil }: Span & { fill: string; veil: number }) => (
  <ReferenceArea
    x1={now}
    x2={last}
    fill={fill}
    fillOpacity={veil}
    label={{ value: "zonder actie", position: "insideTop", ...small }}
  />
);

export const Today = ({ now }: Span) => (
  <ReferenceLine
    x={now}
    stroke={colours.ink}
    label={{ value: "vandaag", position: "insideBottomRight", fontSize: 14, fill: colours.ink }}
  />
);
