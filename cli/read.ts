/**
 * `npm run --silent read -- FILE`: reads a policy text and prints one line of JSON: how many passages, what each criterion of
 * the Kader may rest on, agreements and facts, with line numbers from 1. With `--text` it prints the lines themselves. A file
 * that cannot be read: exit code 1 and a sentence that says why.
 */
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { currentFramework } from "@/lib/framework/versions";
import { MAX_BYTES, refusalSentence } from "@/lib/policy/extract/extraction";
import { extract } from "@/lib/policy/extract/file";
import { type Found, readPolicy } from "@/lib/policy/reading/read";
import { fromWhereTyped, stop } from "./arguments";

const USAGE = "Gebruik: npm run --silent read -- BESTAND [--text]";

function readArguments(): { file: string; text: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { text: { type: "boolean", default: false } },
    });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? stop(USAGE) : { file, text: values.text };
  } catch {
    return stop(USAGE);
  }
}

function bytesOf(file: string): Uint8Array {
  const path = fromWhereTyped(file);
  try {
    if (statSync(path).size > MAX_BYTES) stop(`${file}: ${refusalSentence("too-long")}`);
    return readFileSync(path);
  } catch (error) {
    return stop(`${file} kan niet worden gelezen: ${(error as Error).message}`);
  }
}

const printed = ({ passage: { from, to, locator }, says, strength }: Found) => ({ from, to, locator, says, strength });

const { file, text } = readArguments();
const extraction = await extract(bytesOf(file), basename(file));
if (!extraction.ok) stop(`${file}: ${refusalSentence(extraction.refusal)}`);
else if (text) console.log(extraction.lines.join("\n"));
else {
  const { passages, criteria, promises, facts } = readPolicy(extraction, currentFramework);
  console.log(
    JSON.stringify({
      passages: passages.length,
      criteria: Object.fromEntries([...criteria].map(([id, found]) => [id, found.map(printed)])),
      agreements: promises.map(({ from, to, count, within, title }) => ({ from, to, count, within, title })),
      facts: facts.map(({ kind, from, to, ...rest }) => ({ kind, from, to, ...rest })),
    }),
  );
}
