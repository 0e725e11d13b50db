/** The header of the council's note, as filled in or proposed, and the table with which its annex begins. */
import { themeSentence, themeVerdict } from "../../assessment/verdict";
import type { CouncilText } from "../../council/note";
import { capitalised, longDate } from "../../dutch";
import { cell, type Detail, type Section } from "../model/model";
import { oneLine } from "../model/typed-text";
import type { NoteDay } from "../note/day";
import { firstTextsOn } from "./first-texts";
import { standing } from "./summary";

/** Who writes to whom and about what: the header of the note. */
export function noteDetails(on: NoteDay): Detail[] {
  const { form } = on;
  const note = { ...firstTextsOn(on), ...form };
  const rows: [string, string | undefined][] = [
    ["Onderwerp", form?.subject],
    ["Van", note.from],
    ["Aan", note.to],
    ["Portefeuillehouder", note.portfolioHolder],
    ["Informatie bij", note.informationFrom],
    ["Vastgesteld", note.adoptedOn ? longDate(note.adoptedOn) : "Nog niet; dit is een concept"],
    ["Nog in te vullen", isConcept(on) ? toFillIn(note).join("; ") : undefined],
    ["Zaaknummer", note.reference],
    ["Openbaar", openness(on)],
    ["Kennisnemen van", note.takeNoteOf],
  ];
  return rows.flatMap(([term, description]) => (description ? [{ term, description: oneLine(description) }] : []));
}

/** Whether the college speaks in it, and has not adopted it. */
export const isConcept = ({ speaks, form }: NoteDay): boolean => speaks && form?.adoptedOn === undefined;

/** What a council cannot do without and no evidence proposed; money and capacity may be left out. */
const toFillIn = ({ portfolioHolder, informationFrom }: Partial<Record<CouncilText, string>>): string[] => [
  ...(portfolioHolder ? [] : ["Portefeuillehouder"]),
  ...(informationFrom ? [] : ["Informatie bij"]),
];

function openness(on: NoteDay): string {
  const { variant, form } = on;
  if (variant === "internal") return "Nee; dit is de interne versie";
  if (form?.openness === "closed") return "Nee";
  return isConcept(on) ? "Ja, na vaststelling" : "Ja";
}

/** The annex keeps to the Kader's words, which the note left out. */
const otherWords = ({ speaks }: NoteDay): string =>
  "De bijlage gebruikt woorden van het Kader. Een onderdeel heet hier een bouwsteen, met toetspunten. Het basisniveau is plateau 1, de volgende stap plateau 2." +
  (speaks ? " Op orde heet hier aangetoond." : "");

/** The first section of the annex: what it is, and how each theme stands in the Kader's own words. */
export const standingSection = (on: NoteDay): Section => ({
  id: "stand-per-thema",
  heading: "Bijlage: de stand volgens het Kader",
  newPage: false,
  blocks: [
    { kind: "paragraph", text: otherWords(on) },
    { kind: "paragraph", text: standing(on) },
    {
      kind: "table",
      caption: "Stand per thema",
      columns: [
        { heading: "Thema", share: 34 },
        { heading: "Stand", share: 20 },
        { heading: "Toelichting", share: 46 },
      ],
      rows: on.assessment.themes.map((theme) => [
        cell(`${theme.theme.number}. ${theme.theme.title}`),
        cell(themeVerdict(theme, on.asOf).verdict),
        cell(capitalised(themeSentence(theme, on.asOf).replace(/^[^:]*: /, ""))),
      ]),
    },
  ],
});
