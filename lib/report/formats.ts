/**
 * The kinds of file in which a report can be had: what each is for, how its file is called, and who makes it. The command
 * line and the screens choose from this one list. A renderer is loaded when it is needed, for its library may be large.
 */
import { writeExchange } from "../dossier/exchange";
import type { Framework } from "../framework/framework";
import { currentNorms } from "../framework/versions";
import { type BoundedAssessment, towards } from "../sharing/boundary";
import { PUBLIC } from "../sharing/viewer";
import type { GapReport, ReportVariant } from "./model/model";

/** A report with the assessment that it tells. */
export interface Told {
  report: GapReport;
  assessment: BoundedAssessment;
}

export interface FileKind {
  id: string;
  /** What the name of its files ends on. */
  ending: string;
  mime: string;
  name: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** For whom it is where nobody says so: papers for everyone, data for who works with them. */
  variant: ReportVariant;
}

export interface Format extends FileKind {
  render(told: Told): Uint8Array | Promise<Uint8Array>;
}

/** A PDF is drawn by whoever knows where the fonts are. */
export const pdfKind: FileKind = {
  id: "pdf",
  ending: ".pdf",
  mime: "application/pdf",
  name: "PDF",
  purpose: "Om te lezen, te printen en bij de stukken te voegen.",
  variant: "public",
};

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** All others, in the order in which screens offer them. */
export const formats: readonly Format[] = [
  {
    id: "docx",
    ending: ".docx",
    mime: `${OFFICE}.wordprocessingml.document`,
    name: "Word (DOCX)",
    purpose: "Om de tekst verder te bewerken in Word.",
    variant: "public",
    render: async ({ report }) => (await import("./office/docx/docx")).renderDocx(report),
  },
  {
    id: "odt",
    ending: ".odt",
    mime: "application/vnd.oasis.opendocument.text",
    name: "OpenDocument (ODT)",
    purpose: "Om de tekst verder te bewerken, in de open standaard die voor de overheid geldt.",
    variant: "public",
    render: async ({ report }) => (await import("./office/odt/odt")).renderOdt(report),
  },
  {
    id: "xlsx",
    ending: ".xlsx",
    mime: `${OFFICE}.spreadsheetml.sheet`,
    name: "Excel (XLSX)",
    purpose: "Alle toetspunten, het bewijs en de acties in tabellen, om te sorteren en te filteren.",
    variant: "internal",
    render: async ({ report, assessment }) => (await import("./sheets/xlsx")).renderXlsx(report, assessment),
  },
  {
    id: "csv",
    ending: ".csv",
    mime: "text/csv; charset=utf-8; header=present",
    name: "CSV",
    purpose: "Eén regel per toetspunt van elke norm en per afspraak, voor andere programma’s.",
    variant: "internal",
    render: async ({ report, assessment }) => {
      const [{ renderCsv }, { rowsOfAll }] = await Promise.all([import("./sheets/csv"), import("./sheets/criteria-rows")]);
      return renderCsv(rowsOfAll(assessment, report));
    },
  },
  {
    id: "uitwisselbestand",
    ending: ".json",
    mime: "application/json",
    name: "Uitwisselbestand (JSON)",
    purpose: "Wat is vastgelegd, om ergens anders in Plateau in te lezen. De interne versie heeft alles, de openbare niet.",
    variant: "internal",
    render: ({ report, assessment: { framework, dossier } }) =>
      bytesOf(writeExchange(framework, report.variant === "internal" ? dossier : towards(PUBLIC, dossier))),
  },
  {
    id: "oscal",
    ending: ".oscal.json",
    mime: "application/json",
    name: "OSCAL, uitkomst (JSON)",
    purpose: "De uitkomst per toetspunt en afspraak, met het bewijs, in een open internationale standaard voor toetsing.",
    variant: "internal",
    render: async ({ report, assessment }) => json((await import("./oscal/results")).oscalResults(assessment, report)),
  },
  {
    id: "oscal-catalogus",
    ending: ".catalog.oscal.json",
    mime: "application/json",
    name: "OSCAL, het Kader (JSON)",
    purpose: "Het Kader zelf in die standaard, zonder gegevens van de gemeente.",
    variant: "public",
    render: async ({ assessment }) => json((await import("./oscal/catalog")).oscalCatalog(assessment.framework)),
  },
  ...currentNorms.beside.map(catalogFormat),
  {
    id: "oscal-afspraken",
    ending: ".afspraken.oscal.json",
    mime: "application/json",
    name: "OSCAL, de afspraken (JSON)",
    purpose: "De afspraken van gemeente en regio in die standaard, zonder hoe het ermee staat.",
    variant: "public",
    render: async ({ report, assessment }) =>
      json((await import("./oscal/agreements-catalog")).agreementsCatalog(assessment, report)),
  },
];

/** A norm beside the Kader; a new norm is here without a line of its own. */
function catalogFormat(norm: Framework): Format {
  return {
    id: `oscal-catalogus-${norm.id}`,
    ending: `.${norm.id}.oscal.json`,
    mime: "application/json",
    name: `OSCAL, ${norm.title} (JSON)`,
    purpose: "Deze norm zelf in die standaard, zonder gegevens van de gemeente.",
    variant: "public",
    render: async () => json((await import("./oscal/catalog")).oscalCatalog(norm)),
  };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: object): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);

export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);

/** For whom a file is: as `versie` in an address says, whatever the kind; else what the kind is mostly for. */
export function variantFor({ variant }: FileKind, versie: string | undefined): ReportVariant {
  if (versie === "intern") return "internal";
  return versie === "openbaar" ? "public" : variant;
}

/** Which of these kinds a file's name asks for: of two endings that fit, the longer one. */
export const kindOfFile = <K extends FileKind>(kinds: readonly K[], name: string): K | undefined =>
  kinds
    .filter(({ ending }) => name.toLowerCase().endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length)
    .at(0);
