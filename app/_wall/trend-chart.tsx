"use client";
/** Trend and forecast as a step line, with the same steps as a table behind it, which works without JavaScript too. */
import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { TrendStep } from "@/lib/assessment/trend";
import { dateOf, dayOf, type IsoDate } from "@/lib/calendar";
import { longDate, monthOf, plural } from "@/lib/dutch";
import { colours } from "@/lib/wall/colours";
import { useHydrated } from "../_components/hydrated";

interface Props {
  steps: readonly TrendStep[];
  today: IsoDate;
  to: IsoDate;
  /** The number of themes that there are. */
  themes: number;
}

export function TrendChart({ steps, today, to, themes }: Props) {
  // The library writes the attribute `style` into HTML, which the Content-Security-Policy refuses; a script may set it.
  const drawn = useHydrated();
  return (
    <>
      <div role="img" aria-label={inWords(steps, today)} className="trend-chart">
        {drawn && <Chart steps={steps} today={today} to={to} themes={themes} />}
      </div>
      <details>
        <summary>Toon als tabel</summary>
        <StepTable steps={steps} today={today} themes={themes} />
      </details>
    </>
  );
}

interface Point {
  day: number;
  past?: number;
  forecast?: number;
}

/** Today stands in both lines, so that they meet. */
function pointsOf(steps: readonly TrendStep[], today: IsoDate, to: IsoDate): Point[] {
  const now = steps.filter(({ date }) => date <= today).at(-1)?.themes;
  const last = steps.at(-1)?.themes;
  return [
    ...steps.filter(({ date }) => date <= today).map(({ date, themes }) => ({ day: dayOf(date), past: themes })),
    { day: dayOf(today), past: now, forecast: now },
    ...steps.filter(({ date }) => date > today).map(({ date, themes }) => ({ day: dayOf(date), forecast: themes })),
    { day: dayOf(to), forecast: last },
  ];
}

const line = { type: "stepAfter", stroke: colours.brand, strokeWidth: 3, dot: false, isAnimationActive: false } as const;
const small = { fontSize: 14, fill: colours.muted } as const;

function Chart({ steps, today, to, themes }: Props) {
  const first = dayOf(steps[0]?.date ?? today);
  const [now, last] = [dayOf(today), dayOf(to)];
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 520, height: 220 }}>
      <LineChart data={pointsOf(steps, today, to)} margin={{ top: 8, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <ReferenceArea
          x1={now}
          x2={last}
          fill={colours.soft}
          fillOpacity={1}
          label={{ value: "zonder actie", position: "insideTop", ...small }}
        />
        <CartesianGrid vertical={false} stroke={colours.line} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[first, last]}
          ticks={[first, last]}
          interval={0}
          tickFormatter={(day: number) => monthOf(dateOf(day))}
          tick={<EdgeTick first={first} />}
          axisLine={false}
          tickLine={false}
        />
        <YAxis
          domain={[0, themes]}
          ticks={Array.from({ length: themes + 1 }, (_, count) => count)}
          width={28}
          tick={small}
          axisLine={false}
          tickLine={false}
        />
        <ReferenceLine
          x={now}
          stroke={colours.ink}
          label={{ value: "vandaag", position: "insideBottomRight", fontSize: 14, fill: colours.ink }}
        />
        <Line dataKey="past" {...line} />
        <Line dataKey="forecast" {...line} strokeDasharray="6 5" />
      </LineChart>
    </ResponsiveContainer>
  );
}

/** The months at both ends of the axis, each written inwards so that it stays in the drawing. */
function EdgeTick({ x = 0, y = 0, payload, first }: { x?: number; y?: number; payload?: { value: number }; first: number }) {
  const day = payload?.value ?? first;
  return (
    <text x={x} y={y + 14} textAnchor={day === first ? "start" : "end"} {...small}>
      {monthOf(dateOf(day))}
    </text>
  );
}

function inWords(steps: readonly TrendStep[], today: IsoDate): string {
  const now = steps.filter(({ date }) => date <= today).at(-1)?.themes ?? 0;
  const next = steps.find(({ date }) => date > today);
  const forecast = next ? `; zonder actie vanaf ${longDate(next.date)} ${next.themes}` : "; dat blijft het komende jaar zo";
  return `Aantal thema’s op plateau 1 of hoger in de tijd: nu ${now}${forecast}. De tabel hieronder noemt elke stap.`;
}

function StepTable({ steps, today, themes }: Omit<Props, "to">) {
  return (
    <table>
      <caption>Thema’s op plateau 1 of hoger, van {plural(themes, "thema", "thema’s")}</caption>
      <thead>
        <tr>
          <th scope="col">Vanaf</th>
          <th scope="col" className="number">
            Thema’s
          </th>
          <th scope="col">Verwachting</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ date, themes: count }) => (
          <tr key={date}>
            <th scope="row">{longDate(date)}</th>
            <td className="number">{count}</td>
            <td>{date > today ? "zonder actie" : "nee"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
