/** How a motion or promise stands, in the colours that statuses have everywhere. */
import type { CommitmentState } from "@/lib/commitments/state";
import { label } from "@/lib/framework/vocabulary";

const tags: Record<CommitmentState, string> = {
  late: "tag--lapsed",
  open: "tag--open",
  doing: "tag--partial",
  done: "tag--met",
  dropped: "",
};

export const CommitmentTag = ({ state }: { state: CommitmentState }) => (
  <span className={`tag ${tags[state]}`}>{state === "late" ? "te laat" : label("commitmentStatus", state)}</span>
);
