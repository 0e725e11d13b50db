/** In one line: how many motions and promises are settled, and which is due next or late. */
import { Link } from "@/app/_components/link";
import { commitmentsHref } from "@/app/links";
import type { IsoDate } from "@/lib/calendar";
import type { Commitment } from "@/lib/commitments/commitment";
import { commitmentsOn, countCommitments, isSettledState, stateInWords } from "@/lib/commitments/state";

interface Props {
  code: string;
  commitments: readonly Commitment[];
  asOf: IsoDate;
}

export function CommitmentsLine({ code, commitments, asOf }: Props) {
  const all = commitmentsOn(commitments, asOf);
  if (all.length === 0) return null;
  const { done } = countCommitments(all);
  const next = all.find(({ state }) => !isSettledState(state));
  return (
    <p>
      <Link href={commitmentsHref(code)}>
        {done} van {all.length} {all.length === 1 ? "motie of toezegging" : "moties en toezeggingen"} afgedaan
      </Link>
      {next && `; “${next.commitment.title}”: ${stateInWords(next)}`}
    </p>
  );
}
