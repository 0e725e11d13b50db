/** For each theme how many municipalities are on no plateau yet, on plateau 1 and on plateau 2: a bar, and its counts. */
import type { PlateauCounts } from "@/lib/region/figures";
import type { ThemeShape } from "@/lib/region/member-row";
import { colours, tints } from "@/lib/wall/colours";

const WIDTH = 240;
const HEIGHT = 16;

interface Props {
  shapes: readonly ThemeShape[];
  /** In the order of the shapes. */
  plateaus: readonly PlateauCounts[];
}

export function ThemeDistribution({ shapes, plateaus }: Props) {
  return (
    <table className="distribution">
      <caption>Plateau van elk thema</caption>
      <colgroup>
        <col className="distribution__themes" />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Thema</th>
          <th scope="col">Gemeenten</th>
        </tr>
      </thead>
      <tbody>
        {shapes.map(({ number, title, blocks }, theme) => {
          const counts = plateaus[theme] ?? [0, 0, 0];
          return (
            <tr key={number}>
              <th scope="row">
                {number}. {title}
              </th>
              <td>
                <Bar counts={counts} />
                <span>
                  {inWords(
                    counts,
                    blocks.some(({ plateau }) => plateau === 2),
                  )}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Plateau 2 solid, plateau 1 hatched by its lighter colour, none empty. */
function Bar({ counts: [none, first, second] }: { counts: PlateauCounts }) {
  const all = Math.max(1, none + first + second);
  const wide = (count: number): number => (count / all) * WIDTH;
  return (
    <svg className="distribution__whole" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} fill={colours.white} stroke={colours.outline} />
      <rect width={wide(second)} height={HEIGHT} fill={colours.brand} />
      <rect x={wide(second)} width={wide(first)} height={HEIGHT} fill={tints[3]} stroke={colours.brand} />
    </svg>
  );
}

/** "333 nog niet, 9 op plateau 1, 0 op plateau 2" */
function inWords([none, first, second]: PlateauCounts, hasSecond: boolean): string {
  return [`${none} nog niet`, `${first} op plateau 1`, ...(hasSecond ? [`${second} op plateau 2`] : [])].join(", ");
}
