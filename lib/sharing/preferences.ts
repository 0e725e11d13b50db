/** What a municipality chooses about itself: who sees it by name, what its report compares it with, and what everyone may read. */
import { z } from "zod";

export const preferences = z.strictObject({
  id: z.literal("preferences"),
  /** Other municipalities of its regions see its name and its walls; otherwise it is only counted, among at least five. */
  sharedByName: z.boolean(),
  /** Its report to the council compares it with the distribution in its region. */
  comparedWithRegion: z.boolean(),
  /** Everyone may read the public variant of its last adopted report on a page of its own. Absent in what was chosen before that existed: no. */
  publicPage: z.boolean().optional(),
});

export type Preferences = z.infer<typeof preferences>;

/** What holds for a municipality that has not chosen yet: nothing is shown of it. */
export const DEFAULT_PREFERENCES: Preferences = { id: "preferences", sharedByName: false, comparedWithRegion: false };

/**
 * Why the last report cannot be public: none was adopted; the college said that it is closed; or it was made before the
 * boundary was as it is now, and its public variant holds what would be kept back today.
 */
export type Obstacle = "none" | "closed" | "older";
