/** The gap report: one municipality on one day, from a page that says it all to the evidence and how it was judged. */
import type { Assessment } from "../assessment/assess";
import type { IsoDate } from "../calendar";
import { longDate } from "../dutch";
import { actionsSection } from "./actions-section";
import { details, inShort, missingForBasicLevel } from "./cover";
import { evidenceSection } from "./evidence-section";
import { fitsFirstPage } from "./first-page";
import { judgementSection, publishedOn } from "./judgement-section";
import { lapseSection } from "./lapses";
import type { GapReport } from "./model";
import { fromPublicSource, isInvented, reportDay } from "./report-day";
import { themeSection } from "./theme-section";

export interface ReportOptions {
  /** The day that is judged (peildatum). */
  asOf: IsoDate;
  /** The moment up to which records were taken into account (kennisdatum), as an ISO 8601 instant. */
  knownAt: string;
}

/** Tells an assessment as it stands on a day. The same assessment and options always give the same report. */
export function gapReport(assessment: Assessment, { asOf, knownAt }: ReportOptions): GapReport {
  const on = reportDay(assessment, asOf);
  const publicSource = fromPublicSource(assessment);
  const senders = details(on, publicSource);
  const front = [inShort(on), missingForBasicLevel(on)];
  const [first, ...others] = assessment.themes.map((theme) => themeSection(on, theme));
  return {
    asOf,
    knownAt,
    language: "nl",
    title: "Aanpak van mensenhandel: waar staan we?",
    subtitle: `Toets aan het VNG-Kader, stand op ${longDate(asOf)}`,
    sender: `Gemeente ${assessment.dossier.municipality.name}`,
    kind: publicSource ? "Voorbeeld uit openbare documenten" : "Rapport aan de gemeenteraad",
    notices: notices(assessment),
    details: senders,
    sections: [
      ...front,
      ...(first ? [{ ...first, newPage: fitsFirstPage(senders, front) }, ...others] : []),
      lapseSection(on),
      actionsSection(on),
      judgementSection(on, knownAt),
      evidenceSection(on),
    ],
    footer: {
      text: `VNG-Kader aanpak mensenhandel, ${publishedOn(assessment.framework)} · geen resultaatsverplichting`,
      page: "{page} van {pages}",
    },
  };
}

/** What must be known before anything else is read. */
const notices = (assessment: Assessment): string[] => [
  ...(fromPublicSource(assessment) ? ["Op basis van een openbaar document; geen oordeel van de gemeente."] : []),
  ...(isInvented(assessment) ? ["Verzonnen gegevens: dit is een voorbeeld, geen rapport over een bestaande gemeente."] : []),
];
