/**
 * Invented sentences as a municipality might write them, with the criteria of the Kader that each carries. A person who knows
 * the subject adds sentences to the JSON file; after that `npm run learn` teaches the reader anew.
 */
import { z } from "zod";
import data from "./examples-kader-2021.json";

const schema = z.strictObject({
  framework: z.string(),
  /** Criteria that one sentence may well carry together: an example of one is no example against the others. */
  alike: z.array(z.array(z.string()).min(2)),
  /** Without criteria: sentences that carry none. */
  examples: z.array(z.strictObject({ criteria: z.array(z.string()), sentences: z.array(z.string().min(3)).min(1) })),
});

export interface Example {
  sentence: string;
  criteria: readonly string[];
  /** Criteria that it may carry too: it counts neither for nor against them. */
  unsure: ReadonlySet<string>;
}

/** The examples of the Kader; throws where the file's shape is wrong. */
export function readExamples(file: unknown = data): Example[] {
  const { alike, examples } = schema.parse(file);
  return examples.flatMap(({ criteria, sentences }) => {
    const unsure = new Set(alike.filter((group) => group.some((id) => criteria.includes(id))).flat());
    for (const id of criteria) unsure.delete(id);
    return sentences.map((sentence) => ({ sentence, criteria, unsure }));
  });
}
