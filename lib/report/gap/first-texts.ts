/** The texts of the council's note as the report proposes them: what the advisor starts from, and what stands where nothing was typed. */
import type { Assessment } from "../../assessment/assessment";
import { overviewSentence } from "../../assessment/verdict";
import { type IsoDate, plus } from "../../calendar";
import type { CouncilForm, CouncilText } from "../../council/note";
import { countInWords, listed, longDate, plural } from "../../dutch";
import { includes } from "../../intervals";
import { isOpen, isOverdue } from "../../plan/action";
import { missingBasicBlocks, type ReportDay, reportDay } from "../model/day";
import { publishedOn } from "./judgement";
import { doing } from "./summary";

/** What is proposed for each text; nothing is proposed for whom to ask, and for a case number. */
export type FirstTexts = Partial<Record<CouncilText, string>> & { evaluateOn: IsoDate };

/** The proposed texts for a report on a day. They hold nothing that is not public. */
export const firstTexts = (assessment: Assessment, asOf: IsoDate, form?: CouncilForm): FirstTexts =>
  firstTextsOn(reportDay(assessment, asOf, "public"), form);

/** The same, on a day that was looked up already; `form` is what was filled in before. */
export function firstTextsOn(on: ReportDay, form?: CouncilForm): FirstTexts {
  const { assessment, asOf } = on;
  const { name } = assessment.dossier.municipality;
  const evaluateOn = nextReport(asOf, form);
  const holder = portfolioHolder(on);
  return {
    from: "College van burgemeester en wethouders",
    to: "Gemeenteraad",
    ...(holder ? { portfolioHolder: holder } : {}),
    subject: `Aanpak van mensenhandel: stand op ${longDate(asOf)}`,
    takeNoteOf: `De stand van de aanpak van mensenhandel in ${name}`,
    reason: reason(on),
    coreMessage: coreMessage(on),
    consequences: consequences(on),
    communication: communication(form),
    evaluateOn,
    followUp: followUp(on, evaluateOn),
    attachments: ATTACHMENTS,
  };
}

/** The day on which the approach is evaluated again: as filled in, or a year after the report's day. */
export const nextReport = (asOf: IsoDate, form?: CouncilForm): IsoDate =>
  form?.evaluateOn !== undefined && form.evaluateOn > asOf ? form.evaluateOn : plus(asOf, "P1Y");

/**
 * The function that holds the portfolio on the day, on the municipality's own word. What was recorded may be a name, so
 * only these words are taken over.
 */
export function portfolioHolder({ assessment, day }: ReportDay): string | undefined {
  const appointed = assessment.criteria.get("3.1.1a")?.requirements.flatMap(({ candidates }) => candidates) ?? [];
  const functions = appointed.flatMap(({ item, days }) =>
    item.type === "appointment" && item.role === "portfolio-holder" && includes(days, day)
      ? (/^(burgemeester|wethouder)\b/i.exec(item.holder)?.[1]?.toLowerCase() ?? [])
      : [],
  );
  const [first = "", ...others] = [...new Set(functions)].sort();
  return first === "" ? undefined : listed([first.charAt(0).toUpperCase() + first.slice(1), ...others]);
}

const reason = ({ assessment: { framework }, asOf }: ReportDay): string =>
  `In ${publishedOn(framework)} publiceerde de ${framework.publisher} het Kader voor de aanpak van mensenhandel. Daarin staat in ${countInWords(framework.themes.length)} thema’s wat een gemeente kan doen om mensenhandel te voorkomen, te zien en aan te pakken. Het Kader geeft richting; het is geen resultaatsverplichting.\n\nMet deze nota laten wij u weten hoe onze gemeente er op ${longDate(asOf)} voor staat.`;

function coreMessage(on: ReportDay): string {
  const missing = missingBasicBlocks(on);
  const overview = overviewSentence(on.assessment, on.asOf);
  if (missing.length === 0) return overview;
  return `${overview}\n\nHet gaat om:\n\n${missing.map(({ block }) => `- ${block.title}`).join("\n")}`;
}

function consequences(on: ReportDay): string {
  const missing = missingBasicBlocks(on).length;
  const open =
    missing === 0
      ? "Het basisniveau is bereikt. Om het vast te houden, moet bewijs op tijd worden vernieuwd."
      : "Zolang deze bouwstenen niet zijn aangetoond, heeft de gemeente het basisniveau van het Kader niet.";
  return `${open} ${doing(on)}\n\nWij vragen u hiervan kennis te nemen. Een besluit van de raad is niet nodig.`;
}

const communication = (form: CouncilForm | undefined): string =>
  form?.openness === "closed"
    ? "Deze nota is niet openbaar."
    : "Er is een openbare versie van deze nota. Daarin staat niet wanneer de gezagsdriehoek overlegde en wat daar is besproken. Ook namen van personen staan er niet in.";

function followUp({ assessment, asOf }: ReportDay, evaluateOn: IsoDate): string {
  const open = assessment.dossier.actions.filter((action) => isOpen(action) && !isOverdue(action, asOf)).length;
  const actions =
    open === 0
      ? ""
      : `Er ${open === 1 ? "loopt" : "lopen"} ${plural(open, "actie", "acties")}; wie wat doet, staat bij “Acties”. `;
  return `${actions}Uiterlijk op ${longDate(evaluateOn)} toetsen wij de aanpak opnieuw. Het college rapporteert dan weer aan de gemeenteraad.`;
}

const ATTACHMENTS = [
  "Deze nota bevat als bijlage:",
  "",
  "- de stand per thema, bouwsteen en toetspunt",
  "- wat er vervalt vóór het volgende rapport",
  "- de acties",
  "- hoe het oordeel tot stand kwam",
  "- het bewijs achter dit rapport",
].join("\n");
