/**
 * `npm run bench`, or with the names of parts: `npm run bench -- engine growth page pages national pdf sheets documents reader capacity`. Every figure that has a goal is
 * a ratio measured in one run on one machine, so that it means the same elsewhere. Node has as much room for what is young as
 * the server has (scripts/steps.mjs): with less, a Word file takes half as long again.
 */
import { capacity } from "./capacity";
import { documents } from "./documents";
import { engineAgainstOthers, growth } from "./engine";
import { type Finding, machine, tableOf } from "./measure";
import { overviewPage } from "./page";
import { pages } from "./pages";
import { pdf } from "./pdf";
import { reader } from "./reader";
import { nationalPage } from "./region";
import { sheets } from "./sheets";
import { spreadsheet } from "./spreadsheet";

const parts: Record<string, (argument?: string) => Promise<Finding[]>> = {
  engine: engineAgainstOthers,
  growth,
  page: overviewPage,
  pages,
  national: nationalPage,
  pdf,
  spreadsheet,
  sheets,
  documents,
  reader,
  capacity,
};

const asked = process.argv.slice(2);
/** What takes half an hour is measured only where it is asked for by name. */
const chosen = asked.length > 0 ? asked : Object.keys(parts).filter((name) => name !== "capacity");
for (const choice of chosen) {
  const [name = "", argument] = choice.split(/:(.*)/);
  const part = parts[name];
  if (part === undefined) throw new Error(`Unknown part ${name}; choose from ${Object.keys(parts).join(", ")}.`);
  console.log(`\n${name} (${machine()})`);
  try {
    console.log(tableOf(await part(argument)));
  } catch (error) {
    console.error(`Not measured: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
