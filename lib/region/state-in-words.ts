/** What is said under the name of a region or of the whole country: counts and what lies before most, in two sentences. */
import { plural, uncapitalised } from "../dutch";
import { type Figures, gapsIn, withBasic } from "./figures";
import type { ThemeShape } from "./member-row";
import type { SharedView } from "./shared-view";

/**
 * "3 van 12 gemeenten hebben het basisniveau. De meeste winst zit in …: 8 gemeenten missen die bouwsteen." `ahead` is what
 * becomes of the basic level, said after it where that is known.
 */
export function stateInWords(figures: Figures, shapes: readonly ThemeShape[], ahead = ""): string {
  if (figures.of === 0) return "Er zijn nog geen gemeenten om te tellen.";
  const basic = withBasic(figures);
  const now = `${basic} van ${plural(figures.of, "gemeente", "gemeenten")} ${basic === 1 || figures.of === 1 ? "heeft" : "hebben"} het basisniveau.`;
  const level = ahead === "" ? now : `${now} ${ahead}`;
  const [largest] = gapsIn(figures, shapes);
  if (largest === undefined) return `${level} Geen van hen mist een bouwsteen van plateau 1.`;
  const few = largest.missing === 1 ? "één gemeente mist" : `${largest.missing} gemeenten missen`;
  return `${level} De meeste winst zit in ${uncapitalised(largest.block.title)} (${largest.block.id}): ${few} die bouwsteen.`;
}

/** Who is not seen by name, and whether they are counted; empty where all are. */
export function hiddenInWords({ hidden, counted, named }: SharedView, summing: boolean): string {
  if (hidden === 0) return "";
  const who = `${plural(hidden, "gemeente deelt haar stand", "gemeenten delen hun stand")} niet met naam`;
  if (counted === hidden) return `${who}; in de aantallen tellen zij mee.`;
  if (counted > 0) return `${who}; ${counted} daarvan tellen mee in de aantallen, de andere in een andere regio.`;
  const told = `Alle aantallen gaan over ${plural(named.length, "gemeente", "gemeenten")} die u bij naam ziet.`;
  return `${who} en ${hidden === 1 ? "telt" : "tellen"} ${summing ? "hier niet mee, zodat niemand te herleiden is" : "alleen vandaag mee"}. ${told}`;
}
