/** Trend and forecast of a region, with the figures of today as a legend and the same steps as a table behind it. */
import type { IsoDate } from "@/lib/calendar";
import { longDate, monthAndYear, plural } from "@/lib/dutch";
import type { RegionStep } from "@/lib/region/trend";
import { ProgressDrawing } from "./drawings.client";
import { ChartFrame } from "./frame";
import { progressPoints, spanOf } from "./points";
import { type ProgressProps, ProgressTable } from "./progress-table";
import { tintOf } from "./tints";

export function ProgressChart(props: ProgressProps) {
  const { steps, today, to, members, themes } = props;
  const now = onDay(steps, today);
  const last = steps.at(-1)?.themes ?? [];
  const span = spanOf(steps, today, to);
  return (
    <>
      <p className="muted progress__unit">
        Vandaag op plateau 1 of hoger: {sum(now)} van {members * themes.length} thema’s, in{" "}
        {plural(members, "gemeente", "gemeenten")}.
      </p>
      <ChartFrame
        label={inWords(props)}
        className="chart--progress"
        drawing={<ProgressDrawing points={progressPoints(steps, span)} span={span} members={members} themes={themes.length} />}
        table={<ProgressTable {...props} />}
      >
        <ul className="progress__legend">
          {themes.map((title, theme) => (
            <li key={title}>
              <svg className="progress__swatch" viewBox="0 0 18 18" aria-hidden="true">
                <rect width="18" height="18" rx="2" fill={tintOf(theme)} />
              </svg>
              <span>{title}</span>
              <span className="progress__count">
                {now[theme]} van {members}
                {last[theme] !== now[theme] && (
                  <span className="muted">
                    {" "}
                    <span aria-hidden="true">→</span>
                    <span className="visually-hidden">, zonder actie straks</span> {last[theme]}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
        {sum(last) !== sum(now) && (
          <p className="muted progress__unit">Achter de pijl: de stand in {monthAndYear(to)} als er niets bij komt.</p>
        )}
      </ChartFrame>
    </>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const onDay = (steps: readonly RegionStep[], day: IsoDate): readonly number[] =>
  steps.filter(({ date }) => date <= day).at(-1)?.themes ?? [];

function inWords({ steps, today, to, members, themes }: ProgressProps): string {
  const [now, last] = [sum(onDay(steps, today)), sum(steps.at(-1)?.themes ?? [])];
  const forecast = now === last ? "dat blijft zonder actie zo" : `zonder actie op ${longDate(to)} ${last}`;
  return `Aantal thema’s op plateau 1 of hoger in alle gemeenten samen: nu ${now} van ${members * themes.length}; ${forecast}. De tabel hieronder noemt elke stap.`;
}
