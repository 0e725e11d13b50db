/** Where a region stands, in the sentence under its name. */
import { uncapitalised } from "../dutch";
import { withBasicLevel } from "./distribution";
import type { SharedGap } from "./shared-gaps";
import type { Standing } from "./standing";

/** "3 van 12 gemeenten hebben het basisniveau. De meeste winst zit in medewerkers leren signaleren (2.1.3): die bouwsteen missen er 8." */
export function regionSentence(standings: readonly Standing[], gaps: readonly SharedGap[]): string {
  const basic = withBasicLevel(standings);
  const [largest] = gaps;
  if (standings.length === 0) return "Bij deze regio horen nog geen gemeenten.";
  const level = `${basic} van ${standings.length} gemeenten ${basic === 1 ? "heeft" : "hebben"} het basisniveau.`;
  if (largest === undefined) return `${level} Geen van hen mist een bouwsteen van plateau 1.`;
  const few = largest.missing.length;
  return `${level} De meeste winst zit in ${uncapitalised(largest.block.title)} (${largest.block.id}): ${
    few === 1 ? "één gemeente mist" : `${few} gemeenten missen`
  } die bouwsteen.`;
}
