/** How the municipalities are spread over the number of themes on plateau 1, as bars with their counts. */
import { plural } from "@/lib/dutch";
import { colours } from "@/lib/wall/colours";

const WIDTH = 240;
const HEIGHT = 16;

interface Props {
  /** `counts[n]`: how many municipalities have n themes on plateau 1 or higher. */
  counts: readonly number[];
  /** The page whose table names all of them, with its as-of query; absent where the reader may not see who they are. */
  list?: { path: string; onDay: string };
}

export function Distribution({ counts, list }: Props) {
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
                {list && count > 0 ? (
                  <a href={listHref(list, themes)}>
                    {plural(count, "gemeente", "gemeenten")}
                    <span className="visually-hidden"> met {plural(themes, "thema", "thema’s")}: bekijk welke</span>
                  </a>
                ) : (
                  <span>{plural(count, "gemeente", "gemeenten")}</span>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function listHref({ path, onDay }: NonNullable<Props["list"]>, themes: number): string {
  const query = new URLSearchParams(onDay);
  query.set("themas", String(themes));
  return `${path}?${query}#gemeenten`;
}
