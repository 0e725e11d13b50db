/** The gaps that most municipalities share: who is an example for each, and what the region can do about it. */
import { plural } from "@/lib/dutch";
import type { SharedGap } from "@/lib/region/shared-gaps";
import type { Standing } from "@/lib/region/standing";
import { GapEntry } from "./gap-entry";

const ROWS_SHOWN = 4;

interface Props {
  gaps: readonly SharedGap[];
  standings: readonly Standing[];
  region: string;
  /** Whether who looks may record the region's evidence. */
  writable: boolean;
  /** Whether who looks may propose an action to the municipalities. */
  proposing: boolean;
  query: string;
}

export function GapList({ gaps, ...rest }: Props) {
  if (gaps.length === 0) return <p>Geen: alle gemeenten hebben elke bouwsteen van plateau 1.</p>;
  const more = gaps.slice(ROWS_SHOWN);
  return (
    <>
      <Entries gaps={gaps.slice(0, ROWS_SHOWN)} {...rest} />
      {more.length > 0 && (
        <details className="attention-more">
          <summary>Toon nog {plural(more.length, "gat", "gaten")}</summary>
          <Entries gaps={more} {...rest} />
        </details>
      )}
    </>
  );
}

const Entries = ({ gaps, ...rest }: Props) => (
  <ol className="attention gaps">
    {gaps.map((gap) => (
      <GapEntry key={gap.block.id} gap={gap} {...rest} />
    ))}
  </ol>
);
