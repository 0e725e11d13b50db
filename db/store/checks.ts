/** What is checked of anything before it is stored, whatever noun it is. */
import type { z } from "zod";
import { bsnProblems } from "@/lib/bsn";
import { type Problem, problemsOf } from "@/lib/problem";

/** What is wrong with an item by itself: what its schema says, and any text with a citizen service number. */
export function schemaProblems(schema: z.ZodType, item: unknown): Problem[] {
  const { error } = schema.safeParse(item);
  return [...(error ? problemsOf(error) : []), ...bsnProblems(item)];
}
