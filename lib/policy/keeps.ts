/** What kind of evidence would show that a promise is kept: an event of the vocabulary, recognised by its words. */
import type { Term } from "../framework/vocabulary";
import type { Within } from "./frequency";

/** As a requirement of an agreement (NORMS: "keeps"); how often follows from the promise. */
export type Keeps = { atLeast: number; within: Within } & (
  | { type: "meeting"; forums: Term<"forum">[] }
  | { type: "activity"; kinds: Term<"activityKind">[] }
  | { type: "analysis"; kinds: Term<"analysisKind">[] }
);

const MEETINGS: readonly [RegExp, Term<"forum">][] = [
  [/driehoek|officier van justitie/, "triangle"],
  [/burgemeester.{0,60}politie|politiechef|teamchef/, "mayor-police"],
  [/\b(?:gemeente)?raad\b|raadscommissie|\bcommissie\b|raadsinformatie|voortgangsbrief/, "council"],
  [
    /stuurgroep|regionaal college|bestuurlijke? (?:regio)?(?:tafel|overleg|netwerk)|burgemeesters|districtelijk|veiligheidsoverleg|regionaal bestuur|portefeuillehoudersoverleg regio/,
    "regional-executive",
  ],
  [/\b(?:het )?college\b|portefeuillehouder|wethouder|collegevergadering/, "college"],
  [/regio\w* (?:overleg|tafel|werkgroep|netwerk)|tafel|regionaal/, "regional-official"],
  [/keten|convenantpartner|casusoverleg|casustafel|netwerkpartner|partners|zorgcoordinator/, "chain"],
  [/overleg|bijeen|bespre|bespro|afstemming|agenda|praat .{0,60} bij|lopen .{0,80} door/, "official"],
];

const ACTIVITIES: readonly [RegExp, Term<"activityKind">][] = [
  [/e-?learning|e-?module|digitale cursus/, "e-learning"],
  [/webinar/, "webinar"],
  [/casusoefening|oefen/, "exercise"],
  [/training|cursus|scholing|opfris|leergang|opgeleid|getraind|lessen|workshop|fris\w* .{0,60} op/, "training"],
  [/campagne|week tegen mensenhandel/, "campaign"],
  [/controle|inspectie|op pad|toezicht/, "inspection"],
  [/informatieavond|informatiebijeenkomst|voorlichting|themabijeenkomst|kennisbijeenkomst|netwerkdag/, "information-evening"],
  [/personeelsblad|nieuwsbrief|brochure|folder|flyer/, "brochure"],
  [/intranet/, "intranet"],
  [/lunchlezing|teamoverleg|toelichting/, "briefing"],
];

const ANALYSES: readonly [RegExp, Term<"analysisKind">][] = [
  [/omgevingsscan|omgevingsbeeld|omgevingsanalyse|\bscan\b/, "environmental-scan"],
  [/risicoanalyse|risicoverkenning|kwetsbaarhedenanalyse/, "risk-analysis"],
  [/trend|verschuiving|ontwikkelingen in|naast elkaar/, "trend-report"],
  [/evalu|herijk|geactualiseerd|actualis|herzien|getoetst|toets|audit|tegen het licht|bijgesteld/, "evaluation"],
  [/cijfer|monitor|overzicht|aantallen/, "figures"],
];

const first = <T>(rules: readonly [RegExp, T][], text: string): T | undefined =>
  rules.find(([pattern]) => pattern.test(text))?.[1];

/** The evidence that fits, or null where nothing is recognised. The text is in small letters without accents. */
export function keepsOf(text: string, count: number | null, within: Within): Keeps | null {
  const often = { atLeast: Math.min(60, Math.max(1, count ?? 1)), within };
  const activity = first(ACTIVITIES, text);
  const analysis = first(ANALYSES, text);
  const forum = first(MEETINGS, text);
  const report = forum === "council" && /rapport|brief|verantwoord|ontvangt|informe|voorleggen|jaarverslag/.test(text);
  if (forum === "triangle" || report) return { type: "meeting", forums: [forum], ...often };
  if (activity) return { type: "activity", kinds: [activity], ...often };
  if (analysis) return { type: "analysis", kinds: [analysis], ...often };
  return forum ? { type: "meeting", forums: [forum], ...often } : null;
}
