/** What the advisor writes around the judgement when it goes to the council. None of it changes the judgement. */
import { z } from "zod";

export const councilForm = z.strictObject({
  id: z.literal("council-form"),
});

export type CouncilForm = z.infer<typeof councilForm>;
