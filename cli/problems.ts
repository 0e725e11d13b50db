/** Tells what is wrong with a file: every problem on a line of its own, with its JSON path. */
import { jsonPath, type Problem } from "@/lib/problem";

/** Prints `$.evidence[3].date: sentence` on standard error, a line a problem. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { path, message } of problems) console.error(`${jsonPath(path)}: ${message}`);
}
