/** The most that one municipality or region holds of each kind of record: what its pages, sums and reports cost has an end. */
import { wholeNumber } from "./dutch";

/**
 * Standing items of evidence. A municipality with a hundred a year for ten years has a thousand; the largest that was measured
 * with (docs/decisions/022) has a thousand and a half. Five thousand are still read and summed up in a second or two.
 */
export const MOST_EVIDENCE = 5_000;

/** What comes with evidence, or of which a region has some for each of its municipalities and for each year. */
const MOST_BESIDE_EVIDENCE = 5_000;

/** Each agreement is held beside all evidence; a plan has ten to thirty. Two hundred beside the most evidence take two seconds. */
const MOST_AGREEMENTS = 200;

/** Of every other kind, such as actions: ten years of a hundred each. */
export const MOST_OTHERS = 1_000;

const byKind: Readonly<Record<string, number>> = {
  evidence: MOST_EVIDENCE,
  agreement: MOST_AGREEMENTS,
  attachment: MOST_BESIDE_EVIDENCE,
  remark: MOST_BESIDE_EVIDENCE,
  invitation: MOST_BESIDE_EVIDENCE,
  request: MOST_BESIDE_EVIDENCE,
  region: MOST_BESIDE_EVIDENCE,
};

/** How many records of a kind (as the log calls it) one owner may have standing. */
export const mostStanding = (kind: string): number => (Object.hasOwn(byKind, kind) ? (byKind[kind] as number) : MOST_OTHERS);

/** How many there may be with those that were withdrawn or erased: pages show these as well. */
export const mostEver = (kind: string): number => 2 * mostStanding(kind);

/** What to do where no more of a kind can stand; `adding` is how many would have come. */
export const fullSentence = (kind: string, standing: number, adding: number): string =>
  `Er staan er hier al ${wholeNumber(standing)}, en ${adding === 1 ? "dit komt erbij" : `dit zijn er ${wholeNumber(adding)} meer`}: hooguit ` +
  `${wholeNumber(mostStanding(kind))} kunnen er tegelijk staan. Trek eerst in wat niet meer nodig is, of laat weg wat er niet bij hoeft.`;

/** What to do where none can come at all, whatever is withdrawn. */
export const fullForGoodSentence = (kind: string): string =>
  `Er zijn er hier, met wat is ingetrokken, al ${wholeNumber(mostEver(kind))} vastgelegd. Meer kan niet. Wijzig wat er al staat in plaats van ` +
  "iets nieuws vast te leggen, of zet iets terug dat is ingetrokken.";
