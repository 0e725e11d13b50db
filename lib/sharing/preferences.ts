/** What a municipality chooses about itself: who sees it by name, and what its report compares it with. */
import { z } from "zod";

export const preferences = z.strictObject({
  id: z.literal("preferences"),
  /** Other municipalities of its regions see its name and its walls; otherwise it is only counted, among at least five. */
  sharedByName: z.boolean(),
  /** Its report to the council compares it with the distribution in its region. */
  comparedWithRegion: z.boolean(),
});

export type Preferences = z.infer<typeof preferences>;

/** What holds for a municipality that has not chosen yet: nothing is shown of it. */
export const DEFAULT_PREFERENCES: Preferences = { id: "preferences", sharedByName: false, comparedWithRegion: false };
