/** An answer to a question of the council as the advisor wrote it, kept until it is given back; see lib/report/answers. */
import { z } from "zod";
import { itemId, text } from "../text";

export const councilAnswer = z.strictObject({
  /** The question's id. */
  id: itemId,
  text,
  /** What Plateau proposed when it was written: where it proposes something else now, the evidence has overtaken the answer. */
  proposed: text,
});

export type CouncilAnswer = z.infer<typeof councilAnswer>;
