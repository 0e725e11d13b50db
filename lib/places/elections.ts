/** Council elections: after them a portfolio is handed out anew, so who held it before is asked about. */
import { type IsoDate, isIsoDate } from "../calendar";

/** The day of the last ordinary council elections; an installation can set another, such as after a merger. */
export const COUNCIL_ELECTIONS: IsoDate = "2026-03-18";

/** The day that was set, or that of the last ordinary elections; null where what was set is no date. */
export const electionsSet = (set: string | undefined): IsoDate | null => {
  if (!set) return COUNCIL_ELECTIONS;
  return isIsoDate(set) ? set : null;
};
