/** A radar with the legend of its lines. The table of what it shows stands beside it. */
import { colours } from "@/lib/wall/colours";
import { RadarDrawing } from "./drawings.client";
import { ChartFrame } from "./frame";
import { lookOfLine } from "./lines";

interface Props {
  /** What is drawn, for screen readers. */
  label: string;
  axes: readonly { number: number; title: string }[];
  /** At most four; of each a share from 0 to 1 for each axis. */
  lines: readonly { name: string; shares: readonly number[] }[];
}

export const RadarChart = ({ label, axes, lines }: Props) => (
  <div className="radar">
    <ChartFrame
      label={label}
      className="chart--radar"
      drawing={<RadarDrawing axes={axes} lines={lines.map(({ shares }) => shares)} />}
    >
      <ul className="legend" aria-label="Welke lijn van wie is">
        {lines.map(({ name }, place) => {
          const { colour, dash, mark } = lookOfLine(place);
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
    </ChartFrame>
  </div>
);
