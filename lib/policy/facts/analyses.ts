/** Scans and analyses that were made, with the month or year in which. */
import type { Term } from "../../framework/vocabulary";
import { clauseSays } from "../modality";
import { given } from "./adoptions";
import { datesIn } from "./dates";
import type { Analysis, Sentence } from "./fact";

const KINDS: readonly [RegExp, Term<"analysisKind">][] = [
  [
    /(?:omgevings|gebieds|stads|wijk|regio|sector|quick|dreigings)\p{L}*scan\b|\bscan\b|stadsscan|omgevingsanalyse|(?:omgevings|ondermijnings|veiligheids|informatie|dreigings|criminaliteits|fenomeen)beeld|fenomeenonderzoek|gebiedsanalyse/u,
    "environmental-scan",
  ],
  [
    /risicoanalyse|risico-analyse|risico's en kwetsbare|onderzoek naar (?:kwetsbare|risico|de (?:aard|omvang))|sectoronderzoek|risicoverkenning|kwetsbaarhed\p{L}*analyse|sectoranalyse|nulmeting|risico-?inventarisatie/u,
    "risk-analysis",
  ],
  [/trendanalyse|trendrapport|signalen(?:beeld|rapport\p{L}*|analyse)|verschuivingen/u, "trend-report"],
  [/geevalueerd|evaluatie van|kwaliteitstoets|visitatie|audit/, "evaluation"],
  [
    /cijfer(?:overzicht|rapportage|beeld|analyse)|dashboard|factsheet|(?:regionale|lokale|eigen) (?:monitor|registratie)/,
    "figures",
  ],
];
const MADE =
  /\b(?:gemaakt|uitgevoerd|opgesteld|verricht|laten (?:uitvoeren|maken|doen)|gedaan|afgerond|verschenen|opgeleverd|uitgebracht|geanalyseerd|geevalueerd|hebben we|voerde|maakte|onderzocht|afgenomen|gehouden|brengt|bracht|geactualiseerd|komt? (?:naar voren|voort)|kwamen?|blijkt|gebaseerd op)\b/;
const OTHERS = /\b(?:landelijke?|nationaal|nationale|comensha|wodc|europese?|rekenkamer)\b/;

/** "Wordt jaarlijks geëvalueerd" is a promise. */
const COMING = /\b(?:wordt|worden|brengen)\b(?!.*\b(?:is|zijn|heeft|hebben|werd|was)\b)/;

/** The analysis that a sentence tells of: it was made, for this municipality or its region. */
export function analysisIn({ text, plain, place }: Sentence): Analysis | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  if (!kind || !MADE.test(plain) || OTHERS.test(plain) || COMING.test(plain) || clauseSays(text) !== "fact") return undefined;
  return { kind: "analysis", ...place, analysisKind: kind, ...given({ date: datesIn(text).at(-1)?.date }) };
}
