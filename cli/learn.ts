/**
 * `npm run learn`: teaches the reader of policy texts anew from its examples and from the invented texts that it may be tuned
 * on, and writes what was learned beside the lexicon. Run it after a change of the examples, those texts or the lexicon.
 */
import { writeFileSync } from "node:fs";
import { currentFramework } from "@/lib/framework/versions";
import { readExamples } from "@/lib/policy/learned/examples";
import { fileOf } from "@/lib/policy/learned/file";
import { learn } from "@/lib/policy/learned/learn";
import { LEARNED_FILE, madeOf, tunedTexts } from "./learned-from";

const texts = tunedTexts();
const file = fileOf(currentFramework.id, madeOf(), learn(currentFramework, readExamples(), texts));
writeFileSync(LEARNED_FILE, `${JSON.stringify(file, undefined, 2)}\n`);
console.log(`${Object.keys(file.features).length} kenmerken geleerd van de voorbeelden en van ${texts.length} teksten.`);
