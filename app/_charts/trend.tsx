/** Trend and forecast of a municipality, with the same steps as a table behind it. */
import { TableHead } from "@/app/_components/table-head";
import type { TrendStep } from "@/lib/assessment/trend";
import type { IsoDate } from "@/lib/calendar";
import { longDate, plural } from "@/lib/dutch";
import { TrendDrawing } from "./drawings.client";
import { ChartFrame } from "./frame";
import { spanOf, trendPoints } from "./points";

interface Props {
  steps: readonly TrendStep[];
  today: IsoDate;
  to: IsoDate;
  /** The number of themes that there are. */
  themes: number;
}

export function TrendChart({ steps, today, to, themes }: Props) {
  const span = spanOf(steps, today, to);
  return (
    <ChartFrame
      label={inWords(steps, today)}
      className="chart--trend"
      drawing={<TrendDrawing points={trendPoints(steps, today, span)} span={span} themes={themes} />}
      table={<StepTable steps={steps} today={today} themes={themes} />}
    />
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
      <TableHead columns={["Vanaf", { number: "Thema’s" }, "Verwachting"]} />
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
