/** How the municipalities are spread over the number of themes on plateau 1, as bars with their counts. */
import { plural } from "@/lib/dutch";
import { colours } from "@/lib/wall/colours";

const WIDTH = 240;
const HEIGHT = 16;

/** `counts[n]`: how many municipalities have n themes on plateau 1 or higher. */
export function Distribution({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    <table className="distribution">
      <caption>Aantal thema’s op plateau 1 of hoger</caption>
      <colgroup>
        <col className="distribution__themes" />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Thema’s</th>
          <th scope="col">Gemeenten</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, themes) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the number of themes itself
          <tr key={themes}>
            <th scope="row">
              {plural(themes, "thema", "thema’s")}
              {themes === counts.length - 1 && " (basisniveau)"}
            </th>
            <td>
              <span className="distribution__bar">
                <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(count / most) * WIDTH} height={HEIGHT} fill={colours.brand} />
                </svg>
                <span>{plural(count, "gemeente", "gemeenten")}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
