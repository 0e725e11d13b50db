/** The council's note: its header, and the sections that the advisor may fill in, with what the report proposes for the rest. */
import { themeSentence, themeVerdict } from "../../assessment/verdict";
import type { CouncilForm } from "../../council/note";
import { longDate } from "../../dutch";
import type { ReportDay } from "../model/day";
import { cell, type Detail, type Section } from "../model/model";
import { linesOf, oneLine, typedBlocks } from "../model/typed-text";
import { type FirstTexts, firstTextsOn } from "./first-texts";

/** What the note says, whether typed or proposed. */
type Said = Partial<CouncilForm> & FirstTexts;

const said = (on: ReportDay, form: CouncilForm | undefined): Said => ({ ...firstTextsOn(on, form), ...form }) as Said;

/** Who writes to whom and about what: the header of the note. */
export function noteDetails(on: ReportDay, form: CouncilForm | undefined): Detail[] {
  const note = said(on, form);
  const rows: [string, string | undefined][] = [
    ["Onderwerp", note.subject],
    ["Van", note.from],
    ["Aan", note.to],
    ["Portefeuillehouder", note.portfolioHolder],
    ["Informatie bij", note.informationFrom],
    ["Vastgesteld", note.adoptedOn ? longDate(note.adoptedOn) : "Nog niet; dit is een concept"],
    ["Zaaknummer", note.reference],
    ["Openbaar", openness(on, note)],
    ["Kennisnemen van", note.takeNoteOf],
  ];
  return rows.flatMap(([term, description]) => (description ? [{ term, description: oneLine(description) }] : []));
}

function openness({ variant }: ReportDay, note: Said): string {
  if (variant === "internal") return "Nee; dit is de interne versie";
  return note.openness === "closed" ? "Nee" : "Ja";
}

/** The sections of the note, from why it is written to what comes with it. */
export function noteSections(on: ReportDay, form: CouncilForm | undefined): Section[] {
  const note = said(on, form);
  const typed = (id: string, heading: string, text: string | undefined): Section[] =>
    text ? [{ id, heading, newPage: false, blocks: typedBlocks(text) }] : [];
  return [
    ...typed("aanleiding", "Aanleiding", note.reason),
    ...typed("kernboodschap", "Kernboodschap", note.coreMessage),
    standing(on),
    ...typed("consequenties", "Consequenties", note.consequences),
    ...typed("communicatie", "Communicatie", note.communication),
    ...typed("vervolg", "Vervolg", note.followUp),
    ...answered(note.answers ?? []),
    ...typed("bijlagen", "Bijlagen", note.attachments),
  ];
}

const standing = ({ assessment, asOf }: ReportDay): Section => ({
  id: "stand-per-thema",
  heading: "Stand per thema",
  newPage: false,
  blocks: [
    {
      kind: "table",
      caption: "Stand per thema",
      columns: [
        { heading: "Thema", share: 34 },
        { heading: "Stand", share: 20 },
        { heading: "Toelichting", share: 46 },
      ],
      rows: assessment.themes.map((theme) => [
        cell(`${theme.theme.number}. ${theme.theme.title}`),
        cell(themeVerdict(theme, asOf).verdict),
        cell(themeSentence(theme, asOf)),
      ]),
    },
  ],
});

const answered = (answers: NonNullable<CouncilForm["answers"]>): Section[] =>
  answers.length === 0
    ? []
    : [
        {
          id: "toezeggingen",
          heading: "Toezeggingen en moties",
          newPage: false,
          blocks: [
            {
              kind: "table",
              caption: "Toezeggingen en moties",
              columns: [
                { heading: "Toezegging of motie", share: 36 },
                { heading: "Hoe dit rapport antwoordt", share: 64 },
              ],
              rows: answers.map(({ reference, answer }) => [cell(oneLine(reference)), cell(...linesOf(answer))]),
            },
          ],
        },
      ];
