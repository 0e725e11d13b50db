/**
 * `npm run demo:national`: fills a database of its own (the folder `data-landelijk`, or the one that PLATEAU_DATA names)
 * with generated evidence for every municipality. `-- --years 10 --items 300` makes more of it.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { years: { type: "string", default: "3" }, items: { type: "string", default: "100" } },
});

process.env.PLATEAU_DATA ||= "data-landelijk";
const folder = process.env.PLATEAU_DATA;
const existed = existsSync(join(folder, "plateau.db"));

const { prepareDatabase } = await import("@/db/seed/fill");
const { generateCountry, MOST_ITEMS } = await import("@/db/seed/generated/national");
const { today } = await import("@/db/store/clock");
const { isGenerated } = await import("@/db/store/generated");
const { operator } = await import("@/lib/grant");
const { stop } = await import("./arguments");

Array.from(prepareDatabase());
if (existed && !isGenerated()) {
  stop(`In ${folder} staat al een database met andere gegevens. Kies een andere map met PLATEAU_DATA.`);
}
const [years, items] = [Number(values.years), Number(values.items)];
if (!(Number.isInteger(years) && Number.isInteger(items) && years > 0 && items > 0)) stop("Geef hele getallen boven nul.");
if (items > MOST_ITEMS) stop(`Geef hooguit ${MOST_ITEMS} per gemeente: meer kan een gemeente niet hebben.`);
const outcome = generateCountry(operator("Gegenereerd"), { today: today(), years, items });
if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
console.log(outcome.value === 0 ? "Stond er al." : `${outcome.value} bewijsstukken vastgelegd in ${folder}.`);
console.log(`Bekijk het met: PLATEAU_DATA=${folder} npm start`);
