/** What the form answers with which one gets an address for one's own calendar. */
import type { FormState } from "../form/state";
import type { AccountRole } from "./account";

/** `address` is there once it was made: it is shown now and never again. */
export interface FeedState extends FormState {
  address?: string;
}

/** Whether a role has a calendar: an administrator reads no content, and who has no role reads nothing. */
export const mayHaveFeed = (role: AccountRole | null): boolean => role !== null && role !== "administrator";
