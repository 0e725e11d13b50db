/** The gap report: one municipality on one day, from two pages for the council to the evidence and how it was judged. */
import type { Assessment } from "../../assessment/assessment";
import type { IsoDate } from "../../calendar";
import type { CouncilForm } from "../../council/note";
import { countInWords, longDate } from "../../dutch";
import type { Remark } from "../../remarks/remark";
import { fromPublicSource, isInvented, type ReportDay, reportDay } from "../model/day";
import { footOf, type GapReport, type ReportVariant, type Section } from "../model/model";
import { agreementsSection, besideSections } from "../model/norms";
import type { PaperColours } from "../model/paint";
import type { PreviousReport } from "../model/stand";
import { type NoteDay, noteDay } from "../note/day";
import { noteSections } from "../note/note";
import { sourcesOf } from "../note/sources";
import { abbreviationsSection } from "./abbreviations";
import { actionsSection } from "./actions";
import { allCommitments } from "./commitments";
import { isConcept, noteDetails, standingSection } from "./council-note";
import { missingForBasicLevel, ofMunicipality, publicSourceDetails } from "./cover";
import { evidenceSection } from "./evidence";
import { nextReport } from "./first-texts";
import { formChoicesSection } from "./forms";
import { judgementSection } from "./judgement";
import { lapsedSection, lapseSection } from "./lapses";
import { type RegionDistribution, regionSection, remarkSection, sinceSection } from "./reading-aids";
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
  /** The municipality's own colours. */
  colours?: PaperColours;
}

/** Tells an assessment as it stands on a day. The same assessment and options always give the same report. */
export function gapReport(assessment: Assessment, options: ReportOptions): GapReport {
  const { asOf, knownAt, variant = "public", form, previous } = options;
  const on = reportDay(assessment, asOf, variant);
  const note = noteDay(on, { next: nextReport(asOf, form), ...(form ? { form } : {}), ...(previous ? { previous } : {}) });
  const { name } = assessment.dossier.municipality;
  const sender = note.speaks ? ofMunicipality(name) : "Voorbeeld van Plateau";
  const whose = note.speaks ? sender : `Voorbeeld over ${name}`;
  return {
    variant,
    asOf,
    knownAt,
    language: "nl",
    title: note.speaks ? "Aanpak van mensenhandel: waar staan we?" : `Aanpak van mensenhandel in ${name}`,
    subtitle: `Toets aan het VNG-Kader, stand op ${longDate(asOf)}`,
    sender,
    kind: note.speaks ? kinds[variant] : "Voorbeeld uit openbare documenten",
    notices: notices(on),
    details: note.speaks ? noteDetails(note) : publicSourceDetails(on),
    sections: [...noteSections(note), ...annex(note, options)],
    ...(options.colours ? { colours: options.colours } : {}),
    footer: footOf(variant, whose, asOf, isConcept(note)),
  };
}

const kinds: Record<ReportVariant, string> = {
  public: "Raadsinformatienota",
  internal: "Raadsinformatienota, interne versie",
};

const aids = (on: ReportDay, { previous, region, remarks = [] }: ReportOptions): Section[] => [
  ...(previous ? [sinceSection(on, previous)] : []),
  ...(region ? regionSection(on, region) : []),
  ...allCommitments(on),
  ...remarkSection(on, remarks),
];

/** What stands behind the two pages of the note, for the reader who checks. */
function annex(on: NoteDay, options: ReportOptions): Section[] {
  const sections = sectionsOf(on, options);
  // The evidence stays last: it is the longest, and what is looked up most.
  return [...sections.slice(0, -1), ...abbreviationsSection(sections), ...sections.slice(-1)];
}

const sectionsOf = (on: NoteDay, options: ReportOptions): Section[] => [
  {
    ...standingSection(on),
    newPage: true,
  },
  missingForBasicLevel(on),
  ...on.assessment.themes.map((theme) => themeSection(on, theme)),
  ...aids(on, options),
  ...judged(on, options),
];

/** What the stand does not tell: agreements, what lapses, the actions, how it was judged and on what. */
const judged = (on: ReportDay, { asOf, knownAt, form }: ReportOptions): Section[] => [
  ...agreementsSection(on),
  ...besideSections(on),
  ...formChoicesSection(on),
  ...lapsedSection(on),
  lapseSection(on, nextReport(asOf, form)),
  actionsSection(on),
  judgementSection(on, knownAt),
  evidenceSection(on),
];

/** "één openbaar document", so that nobody takes it for all that there is. */
function publicSources(on: ReportDay): string {
  const { length } = sourcesOf(on).read;
  if (length === 0) return "wat openbaar is";
  return length === 1 ? "één openbaar document" : `${countInWords(length)} openbare documenten`;
}

/** What must be known before anything else is read. */
const notices = (on: ReportDay): string[] => [
  ...(on.variant === "internal"
    ? ["Interne versie: met opmerkingen, en met data van overleg in de gezagsdriehoek. Niet openbaar maken."]
    : []),
  ...(fromPublicSource(on.assessment) ? [`Gemaakt uit ${publicSources(on)}; geen oordeel van de gemeente.`] : []),
  ...(isInvented(on.assessment) ? ["Verzonnen gegevens: dit is een voorbeeld, geen rapport over een bestaande gemeente."] : []),
];
