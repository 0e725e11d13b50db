/**
 * Trend and forecast of the region as stacked steps: for each theme how many municipalities are on plateau 1. Drawn as
 * plain SVG on the server, wide in per cent and high in px, so that it needs no script and its words keep their size.
 */
import { dayOf, type IsoDate } from "@/lib/calendar";
import { longDate, monthAndYear, monthOf, plural } from "@/lib/dutch";
import type { RegionStep } from "@/lib/region/trend";
import { colours, shades } from "@/lib/wall/colours";
import { ProgressTable } from "./progress-table";

export interface ProgressProps {
  steps: readonly RegionStep[];
  today: IsoDate;
  to: IsoDate;
  /** The number of municipalities. */
  members: number;
  /** The titles of the themes, in the framework's order. */
  themes: readonly string[];
}

const HEIGHT = 190;
const TOP = 20;

/** The first theme lies on top and is darkest; white between the bands keeps neighbours apart. */
const tintOf = (theme: number): string => shades[theme % shades.length] as string;

export function ProgressChart(props: ProgressProps) {
  const { steps, today, to, members, themes } = props;
  const now = onDay(steps, today);
  const last = steps.at(-1)?.themes ?? [];
  return (
    <>
      <p className="muted progress__unit">
        Vandaag op plateau 1 of hoger: {sum(now)} van {members * themes.length} thema’s, in{" "}
        {plural(members, "gemeente", "gemeenten")}.
      </p>
      <div className="progress" role="img" aria-label={inWords(props)}>
        <Scale {...props} />
        <Drawing {...props} />
      </div>
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
      <details>
        <summary>Toon als tabel</summary>
        <ProgressTable {...props} />
      </details>
    </>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const onDay = (steps: readonly RegionStep[], day: IsoDate): readonly number[] =>
  steps.filter(({ date }) => date <= day).at(-1)?.themes ?? [];

/** The height at which a count stands. */
const heightOf = (count: number, { members, themes }: ProgressProps): number =>
  TOP + (HEIGHT - TOP) * (1 - count / (members * themes.length || 1));

const ticksOf = ({ members, themes }: ProgressProps): number[] => [0, ...themes.map((_, index) => (index + 1) * members)];

const small = { fontSize: 14, fill: colours.muted } as const;

const Scale = (props: ProgressProps) => (
  <svg width="34" height={HEIGHT + 24} aria-hidden="true">
    {ticksOf(props).map((count) => (
      <text key={count} x="26" y={heightOf(count, props) + 5} textAnchor="end" {...small}>
        {count}
      </text>
    ))}
  </svg>
);

function Drawing(props: ProgressProps) {
  const { steps, today, to } = props;
  const from = steps[0]?.date ?? today;
  const place = (day: number): number => ((day - dayOf(from)) / (dayOf(to) - dayOf(from) || 1)) * 100;
  const now = place(dayOf(today));
  return (
    <svg width="100%" height={HEIGHT + 24} aria-hidden="true">
      {ticksOf(props).map((count) => (
        <line key={count} x1="0" x2="100%" y1={heightOf(count, props)} y2={heightOf(count, props)} stroke={colours.line} />
      ))}
      {columnsOf(props).map(({ day, end, themes }) => (
        <Column key={day} x={place(day)} width={place(end) - place(day)} counts={themes} props={props} />
      ))}
      <rect x={percent(now)} y="0" width={percent(100 - now)} height={HEIGHT} fill={colours.white} fillOpacity="0.55" />
      <text x={percent((now + 100) / 2)} y="13" textAnchor="middle" {...small}>
        zonder actie
      </text>
      <line x1={percent(now)} x2={percent(now)} y1="4" y2={HEIGHT} stroke={colours.ink} strokeWidth="1.5" />
      <text x="0" y={HEIGHT + 18} {...small}>
        {monthOf(from)}
      </text>
      <text x={percent(now)} y={HEIGHT + 18} textAnchor="middle" fontSize="14" fill={colours.ink}>
        vandaag
      </text>
      <text x="100%" y={HEIGHT + 18} textAnchor="end" {...small}>
        {monthOf(to)}
      </text>
    </svg>
  );
}

const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

interface ColumnProps {
  x: number;
  width: number;
  counts: readonly number[];
  props: ProgressProps;
}

/** One step: the themes on each other, the first on top. */
const Column = ({ x, width, counts, props }: ColumnProps) => (
  <g shapeRendering="crispEdges">
    {counts.map((count, theme) => {
      const above = heightOf(sum(counts.slice(theme)), props);
      const height = heightOf(sum(counts.slice(theme + 1)), props) - above;
      const key = `${theme}`;
      return count === 0 ? null : (
        <rect key={key} x={percent(x)} y={above + 1} width={percent(width)} height={height - 1} fill={tintOf(theme)} />
      );
    })}
  </g>
);

/** More columns than this cannot be told apart; then each week shows what holds on its first day. */
const MOST_COLUMNS = 160;

function columnsOf({ steps, to }: ProgressProps): { day: number; end: number; themes: readonly number[] }[] {
  const exact = steps.map(({ date, themes }, index) => ({
    day: dayOf(date),
    end: dayOf(steps[index + 1]?.date ?? to),
    themes,
  }));
  const first = exact[0]?.day ?? 0;
  if (exact.length <= MOST_COLUMNS) return exact;
  const weeks = Array.from({ length: Math.ceil((dayOf(to) - first) / 7) }, (_, week) => first + 7 * week);
  let at = 0;
  return weeks.map((day) => {
    while ((exact[at + 1]?.day ?? Number.POSITIVE_INFINITY) <= day) at++;
    return { day, end: Math.min(day + 7, dayOf(to)), themes: exact[at]?.themes ?? [] };
  });
}

function inWords({ steps, today, to, members, themes }: ProgressProps): string {
  const [now, last] = [sum(onDay(steps, today)), sum(steps.at(-1)?.themes ?? [])];
  const forecast = now === last ? "dat blijft zonder actie zo" : `zonder actie op ${longDate(to)} ${last}`;
  return `Aantal thema’s op plateau 1 of hoger in alle gemeenten samen: nu ${now} van ${members * themes.length}; ${forecast}. De tabel hieronder noemt elke stap.`;
}
