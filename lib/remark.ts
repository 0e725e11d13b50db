/** A remark of a chain director on a municipality's building block, and the municipality's answer to it. */
import { z } from "zod";
import { itemId, text } from "./text";

export const remark = z.strictObject({
  id: itemId,
  /** The building block that it is about. */
  block: itemId,
  /** The region for which the chain director speaks, or to which the municipality answers. */
  region: itemId,
  text,
  /** The remark that this answers; a remark of the region answers nothing. */
  inReplyTo: itemId.optional(),
});

export type Remark = z.infer<typeof remark>;
