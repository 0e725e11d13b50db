/** What was learned for the Kader of 2021, read once. */
import type { Framework } from "../../framework/framework";
import { type Learned, learnedIn } from "./file";
import file from "./model-kader-2021.json";

const learned: Learned = learnedIn(file);

/** The learned part that belongs to a framework; throws where nothing was learned for it. */
export function learnedOf(framework: Framework): Learned {
  if (framework.id !== file.framework) throw new Error(`Nothing was learned for ${framework.id}.`);
  return learned;
}
