/**
 * What a region held for several municipalities at once, recorded once: each confirms its own participation. From the
 * first confirmation on it is evidence of the region that covers those who confirmed.
 */
import { z } from "zod";
import { isoDate } from "../iso-date";
import { itemId, listOf, municipalityCode } from "../text";
import { evidence } from "./evidence";

export const invitation = z.strictObject({
  /** Also the id of the evidence that it becomes. */
  id: itemId,
  /** What was held: evidence of the region, without `covers`. */
  item: evidence,
  invited: listOf(municipalityCode).min(1, { error: "Nodig ten minste een gemeente uit." }),
  /** What each municipality said: it took part, or it did not. Who has not answered is not among them. */
  answers: z.record(municipalityCode, z.boolean()).default({}),
  /** On which day each municipality was last reminded. */
  reminded: z.record(municipalityCode, isoDate).optional(),
});

export type Invitation = z.infer<typeof invitation>;
