/** A radar: two to four lines over the same axes. Each line has its own dashes and marks besides its colour. */
import { AXIS, anchorOf, ringThrough, spotOn } from "@/lib/region/compare/radar";
import { colours } from "@/lib/wall/colours";

export interface RadarLine {
  name: string;
  /** A share from 0 to 1 for each axis. */
  shares: readonly number[];
}

interface Props {
  /** What is drawn, for who does not see it. */
  label: string;
  axes: readonly { number: number; title: string }[];
  /** At most four. */
  lines: readonly RadarLine[];
}

/** Shapes around the origin. */
const looks = [
  { colour: colours.brand, dash: undefined, mark: "M-4 -4H4V4H-4Z" },
  { colour: colours.rust, dash: "9 5", mark: "M0 -5.5L5 4H-5Z" },
  { colour: colours.amber, dash: "2 4", mark: "M0 -5.5L5.5 0L0 5.5L-5.5 0Z" },
  { colour: colours.ink, dash: "12 4 2 4", mark: "M-4.5 -1.5H-1.5V-4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5Z" },
] as const;

const rings = [0.25, 0.5, 0.75, 1];

export function Radar({ label, axes, lines }: Props) {
  return (
    <div className="radar">
      <svg viewBox="-285 -130 570 260" role="img" aria-label={label}>
        <g fill="none" stroke={colours.outline} strokeWidth={0.75}>
          {rings.map((share) => (
            <path key={share} d={ringThrough(axes.map(() => share))} />
          ))}
          {axes.map(({ number }, axis) => {
            const { x, y } = spotOn(axis, axes.length, 1);
            return <line key={number} x2={x} y2={y} />;
          })}
        </g>
        {axes.map((axis, place) => (
          <AxisLabel key={axis.number} axis={axis} place={place} of={axes.length} />
        ))}
        {lines.map(({ name, shares }, place) => (
          <Line key={name} shares={shares} look={looks[place % looks.length] ?? looks[0]} />
        ))}
      </svg>
      <ul className="legend" aria-label="Welke lijn van wie is">
        {lines.map(({ name }, place) => {
          const { colour, dash, mark } = looks[place % looks.length] ?? looks[0];
          return (
            <li key={name}>
              <svg className="radar__sample" viewBox="-24 -9 48 18" aria-hidden="true">
                <line x1={-24} x2={24} stroke={colour} strokeWidth={2.5} strokeDasharray={dash} />
                <path d={mark} fill={colour} stroke={colours.white} />
              </svg>
              {name}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface AxisLabelProps {
  axis: Props["axes"][number];
  place: number;
  of: number;
}

/** On a narrow screen the number alone: the table says the titles. */
function AxisLabel({ axis: { number, title }, place, of }: AxisLabelProps) {
  const end = spotOn(place, of, (AXIS + 12) / AXIS);
  return (
    <text x={end.x} y={end.y + 4} textAnchor={anchorOf(end)} className="radar__axis" fill={colours.ink}>
      {number}
      <tspan className="radar__title">. {title}</tspan>
    </text>
  );
}

function Line({ shares, look: { colour, dash, mark } }: { shares: readonly number[]; look: (typeof looks)[number] }) {
  const spots = shares.map((share, axis) => ({ axis, ...spotOn(axis, shares.length, share) }));
  return (
    <g>
      <path
        d={ringThrough(shares)}
        fill="none"
        stroke={colour}
        strokeWidth={2.5}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      {spots.map(({ axis, x, y }) => (
        <path key={axis} d={mark} transform={`translate(${x} ${y})`} fill={colour} stroke={colours.white} />
      ))}
    </g>
  );
}
