/** The gap report: one municipality on one day, from a page that says it all to the evidence and how it was judged. */
import type { Assessment } from "../../assessment/assessment";
import type { IsoDate } from "../../calendar";
import type { CouncilForm } from "../../council/note";
import { longDate } from "../../dutch";
import type { Remark } from "../../remarks/remark";
import { fromPublicSource, isInvented, type ReportDay, reportDay } from "../model/day";
import type { GapReport, ReportVariant, Section } from "../model/model";
import { actionsSection } from "./actions";
import { noteDetails, noteSections } from "./council-note";
import { inShort, missingForBasicLevel, publicSourceDetails } from "./cover";
import { evidenceSection } from "./evidence";
import { fitsFirstPage } from "./first-page";
import { nextReport } from "./first-texts";
import { judgementSection, publishedOn } from "./judgement";
import { lapseSection } from "./lapses";
import { type PreviousReport, type RegionDistribution, regionSection, remarkSection, sinceSection } from "./reading-aids";
import { themeSection } from "./theme";

export interface ReportOptions {
  /** The day that is judged (peildatum). */
  asOf: IsoDate;
  /** The moment up to which records were taken into account (kennisdatum), as an ISO 8601 instant. */
  knownAt: string;
  /** For whom it is; everyone, if absent. */
  variant?: ReportVariant;
  /** What the advisor filled in for the council. */
  form?: CouncilForm;
  /** The chain director's remarks with their answers; only the internal variant shows them. */
  remarks?: readonly Remark[];
  /** How the region's municipalities stand, where this one wants to be compared. */
  region?: RegionDistribution;
  /** The last report that the college adopted. */
  previous?: PreviousReport;
}

/** Tells an assessment as it stands on a day. The same assessment and options always give the same report. */
export function gapReport(assessment: Assessment, options: ReportOptions): GapReport {
  const { asOf, knownAt, variant = "public", form } = options;
  const on = reportDay(assessment, asOf, variant);
  // Nobody speaks for a municipality of which others read the public documents, until it fills in the form itself.
  const speaks = form !== undefined || !fromPublicSource(assessment);
  const warnings = notices(on);
  const details = speaks ? noteDetails(on, form) : publicSourceDetails(on);
  const front = [inShort(on), missingForBasicLevel(on)];
  const rest = [...(speaks ? noteSections(on, form) : []), ...aids(on, options), ...judged(on, options)];
  const [first, ...others] = rest;
  return {
    variant,
    asOf,
    knownAt,
    language: "nl",
    title: "Aanpak van mensenhandel: waar staan we?",
    subtitle: `Toets aan het VNG-Kader, stand op ${longDate(asOf)}`,
    sender: `Gemeente ${assessment.dossier.municipality.name}`,
    kind: speaks ? kinds[variant] : "Voorbeeld uit openbare documenten",
    notices: warnings,
    details,
    sections: [...front, ...(first ? [{ ...first, newPage: fitsFirstPage(warnings, details, front) }] : []), ...others],
    footer: {
      text: `VNG-Kader aanpak mensenhandel, ${publishedOn(assessment.framework)} · geen resultaatsverplichting`,
      page: "{page} van {pages}",
    },
  };
}

const kinds: Record<ReportVariant, string> = {
  public: "Rapport aan de gemeenteraad",
  internal: "Rapport aan de gemeenteraad, interne versie",
};

const aids = (on: ReportDay, { previous, region, remarks = [] }: ReportOptions): Section[] => [
  ...(previous ? [sinceSection(on, previous)] : []),
  ...(region ? regionSection(on, region) : []),
  ...remarkSection(on, remarks),
];

/** The stand in full: every theme, what lapses, the actions, how it was judged and on what. */
const judged = (on: ReportDay, { asOf, knownAt, form }: ReportOptions): Section[] => [
  ...on.assessment.themes.map((theme) => themeSection(on, theme)),
  lapseSection(on, nextReport(asOf, form)),
  actionsSection(on),
  judgementSection(on, knownAt),
  evidenceSection(on),
];

/** What must be known before anything else is read. */
const notices = ({ assessment, variant }: ReportDay): string[] => [
  ...(variant === "internal"
    ? ["Interne versie: met opmerkingen, en met data van overleg in de gezagsdriehoek. Niet openbaar maken."]
    : []),
  ...(fromPublicSource(assessment) ? ["Op basis van een openbaar document; geen oordeel van de gemeente."] : []),
  ...(isInvented(assessment) ? ["Verzonnen gegevens: dit is een voorbeeld, geen rapport over een bestaande gemeente."] : []),
];
