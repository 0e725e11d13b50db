/** Which statuses settle what they are about; apart, for it is asked in browsers that need nothing else of a standing. */
import type { Status } from "../framework/vocabulary";

/** Whether a status is one on which a plateau can be built: shown, or motivated to be met in another way. */
export const isSettled = (status: Status | undefined): boolean => status === "met" || status === "explained";
