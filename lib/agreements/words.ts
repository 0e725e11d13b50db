/** How the statuses of agreements are called on screens and on paper (NORMS.md, "Words on screen"). */
import type { Status } from "../framework/vocabulary";

const words: Record<Status, string> = {
  met: "nagekomen",
  explained: "met uitleg",
  lapsed: "niet meer nagekomen",
  planned: "loopt",
  partial: "deels nagekomen",
  open: "nog niet nagekomen",
};

/** The word for an agreement's status; those of criteria are in the vocabulary. */
export const agreementLabel = (status: Status): string => words[status];
