/** A small builder of motions and promises, for tests only. */
import type { Commitment } from "./commitment";

/** A promise to the council of 12 March 2026, open, without a day. */
export const aCommitment = (fields: Partial<Commitment> = {}): Commitment => ({
  id: "toezegging",
  kind: "promise",
  title: "De route voor signalen bekendmaken",
  date: "2026-03-12",
  to: "gemeenteraad",
  status: "open",
  ...fields,
});
