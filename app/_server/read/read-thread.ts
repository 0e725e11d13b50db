/** A thread that opens files and reads policy texts. Turbopack bundles it as a program of its own, since read-policy.ts starts it. */
import { currentFramework } from "@/lib/framework/versions";
import { extract } from "@/lib/policy/extract/file";
import { readPolicy } from "@/lib/policy/reading/read";
import { answerWith } from "../threads/answering";
import type { ReadAnswer, ReadQuestion } from "./read-policy";

answerWith(async (question: ReadQuestion): Promise<ReadAnswer> => {
  if ("lines" in question) return { reading: readPolicy(question, currentFramework) };
  return { extraction: await extract(question.bytes, question.name) };
});
