/** Scans and analyses that were made, with the month or year in which. */
import type { Term } from "../../framework/vocabulary";
import { clauseSays } from "../modality";
import { given } from "./adoptions";
import { datesIn } from "./dates";
import type { Analysis, Sentence } from "./fact";

const KINDS: readonly [RegExp, Term<"analysisKind">][] = [
  [
    /omgevingsscan|omgevingsanalyse|omgevingsbeeld|ondermijningsbeeld|veiligheidsbeeld|informatiebeeld|quickscan|\bscan\b/,
    "environmental-scan",
  ],
  [/risicoanalyse|risicoverkenning|kwetsbaarhed\p{L}*analyse|sectoranalyse|nulmeting|risico-?inventarisatie/u, "risk-analysis"],
  [/trendanalyse|trendrapport|verschuivingen/, "trend-report"],
  [/geevalueerd|evaluatie van|kwaliteitstoets|visitatie|audit/, "evaluation"],
  [/cijferoverzicht|cijferrapportage|dashboard|dadermonitor|regionale monitor/, "figures"],
];
const MADE =
  /\b(?:gemaakt|uitgevoerd|opgesteld|verricht|laten (?:uitvoeren|maken|doen)|gedaan|afgerond|verschenen|opgeleverd|uitgebracht|geanalyseerd|geevalueerd|hebben we|voerde|maakte)\b/;
const OTHERS = /\b(?:landelijke?|nationaal|nationale|comensha|wodc|europese?|rekenkamer)\b/;

/** The analysis that a sentence tells of: it was made, for this municipality or its region. */
export function analysisIn({ text, plain, place }: Sentence): Analysis | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  if (!kind || !MADE.test(plain) || OTHERS.test(plain) || clauseSays(text) !== "fact") return undefined;
  return { kind: "analysis", ...place, analysisKind: kind, ...given({ date: datesIn(text).at(-1)?.date }) };
}
