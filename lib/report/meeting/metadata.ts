/**
 * What a system for council papers asks about the files of a meeting, in the words of DiWoo (the metadata of the Woo) and Open
 * Raadsinformatie. Names of its keys are theirs, so they are Dutch. What is not known is left out, never guessed.
 */
import { dateInNetherlands, type IsoDate } from "../../calendar";
import type { GapReport } from "../model/model";

export interface MeetingFile {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

export interface MeetingFacts {
  report: GapReport;
  municipality: { code: string; name: string; fictional: boolean };
  adoptedOn?: IsoDate;
  /** Whether others made it from what the municipality published: then it is no paper of the municipality. */
  fromPublicSource?: boolean;
  files: readonly MeetingFile[];
}

/** TOOI, the register of names of the government: a municipality by its CBS code, a category of the Woo, and a language. */
const MUNICIPALITY = "https://identifier.overheid.nl/tooi/id/gemeente/";
const COUNCIL_PAPERS = {
  id: "https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3",
  label: "vergaderstukken decentrale overheden",
};
const DUTCH = { id: "http://publications.europa.eu/resource/authority/language/NLD", label: "Nederlands" };

/** The metadata of public files, as JSON; the same facts always give the same text. */
export function meetingMetadata({ report, municipality, adoptedOn, fromPublicSource = false, files }: MeetingFacts): string {
  const detail = (wanted: string): string | undefined => report.details.find(({ term }) => term === wanted)?.description;
  const metadata = {
    openbaarheid: "openbaar",
    publisher: fromPublicSource
      ? { label: "Plateau" }
      : {
          // An invented municipality is in no register.
          ...(municipality.fictional ? {} : { id: `${MUNICIPALITY}${municipality.code.toLowerCase()}` }),
          label: report.sender,
        },
    officieleTitel: report.title.includes(municipality.name) ? report.title : `${report.title} – ${municipality.name}`,
    documentsoort: report.kind,
    documentstatus: adoptedOn === undefined ? "concept" : "vastgesteld",
    toelichting: remarkOn(municipality, fromPublicSource),
    informatiecategorie: COUNCIL_PAPERS,
    creatiedatum: dateInNetherlands(report.knownAt),
    peildatum: report.asOf,
    documenthandelingen: adoptedOn === undefined ? [] : [{ soortHandeling: "vaststelling", atTime: adoptedOn }],
    portefeuillehouder: detail("Portefeuillehouder"),
    informatieBij: detail("Informatie bij"),
    kenmerk: detail("Zaaknummer"),
    taal: DUTCH,
    bestanden: files.map(({ name, mime, bytes }) => ({ naam: name, formaat: mime, omvang: bytes.length })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** What whoever takes the file in must know of whose it is; nothing for a municipality's own paper. */
function remarkOn({ fictional }: MeetingFacts["municipality"], fromPublicSource: boolean): string | undefined {
  if (fromPublicSource) return "Gemaakt met Plateau uit openbare documenten; geen stuk van de gemeente.";
  return fictional ? "Deze gemeente en haar gegevens zijn verzonnen." : undefined;
}
