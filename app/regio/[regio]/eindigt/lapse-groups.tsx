/** What lapses across the region by what it costs: the basic level first, then a building block, and the rest folded. */
import type { IsoDate } from "@/lib/calendar";
import { plural } from "@/lib/dutch";
import { byWeight, weightsInWords } from "@/lib/region/lapse-weight";
import type { RegionLapse } from "@/lib/region/lapses";
import { LapseList } from "../lapse-list";

interface Props {
  lapses: readonly RegionLapse[];
  asOf: IsoDate;
  region: string;
  query: string;
  compared: boolean;
}

/** Each municipality once, however many of them it loses. */
const municipalities = (lapses: readonly RegionLapse[]): string =>
  plural(
    new Set(lapses.flatMap(({ losingBasicLevel }) => losingBasicLevel.map(({ code }) => code))).size,
    "gemeente",
    "gemeenten",
  );

/** What weighs most is shown whole, as far as it can be read in one go. */
const ROWS_SHOWN = 12;

export function LapseGroups({ lapses, ...rest }: Props) {
  if (lapses.length === 0) return <p>Niets van wat nu in orde is.</p>;
  const { "basic-level": basic, block, part } = byWeight(lapses);
  return (
    <>
      <p>{weightsInWords(lapses)}</p>
      {basic.length > 0 && (
        <>
          <h3>
            Kost het basisniveau bij {municipalities(basic)} ({basic.length})
          </h3>
          <LapseList lapses={basic} shown={ROWS_SHOWN} {...rest} />
        </>
      )}
      {block.length > 0 && (
        <>
          <h3>Kost een gemeente een bouwsteen ({block.length})</h3>
          <LapseList lapses={block} shown={ROWS_SHOWN} {...rest} />
        </>
      )}
      {part.length > 0 && (
        <details className="attention-more">
          <summary>
            En {plural(part.length, "ding dat", "dingen die")} alleen een deel van een bouwsteen{" "}
            {part.length === 1 ? "kost" : "kosten"}
          </summary>
          <LapseList lapses={part} shown={ROWS_SHOWN} {...rest} />
        </details>
      )}
    </>
  );
}
