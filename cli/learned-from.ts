/** The files from which the reader of policy texts learns, and what tells whether they changed since. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Marked } from "@/lib/policy/learned/learn";

const POLICY = join("lib", "policy");
const TUNED = join(POLICY, "texts", "tuned");
export const LEARNED_FILE = join(POLICY, "learned", "model-kader-2021.json");

interface Marks {
  criteria: Record<string, { relevantLines?: number[] }>;
}

/** The invented texts that may be learned from, with people's marks. */
export const tunedTexts = (): Marked[] =>
  files(TUNED, ".json").map((marks) => ({
    lines: readFileSync(marks.replace(/json$/, "txt"), "utf8").split("\n"),
    carrying: new Map(
      Object.entries((JSON.parse(readFileSync(marks, "utf8")) as Marks).criteria).map(([id, { relevantLines = [] }]) => [
        id,
        relevantLines,
      ]),
    ),
  }));

/** A fingerprint of all that is learned from. */
export function madeOf(): string {
  const hash = createHash("sha256");
  const all = [
    join(POLICY, "learned", "examples-kader-2021.json"),
    join(POLICY, "lexicon-kader-2021.json"),
    ...files(TUNED, ".json"),
    ...files(TUNED, ".txt"),
  ];
  for (const file of all) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
