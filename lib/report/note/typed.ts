/** What the advisor typed for the council: it takes the place of what was proposed, or gets a heading of its own. */
import { type Figures, withFigures } from "../../council/live";
import type { CouncilForm } from "../../council/note";
import { type Block, cell, type Section } from "../model/model";
import { linesOf, oneLine, typedBlocks } from "../model/typed-text";
import { paragraphOf } from "./sentences";

export const section = (id: string, heading: string, blocks: Block[]): Section => ({ id, heading, newPage: false, blocks });

/** The sections with what was typed; named figures have today's values. */
export function withTyped(form: CouncilForm | undefined, figures: Figures, sections: readonly Section[]): Section[] {
  if (form === undefined) return [...sections];
  const blocksOf = (text: string): Block[] => typedBlocks(withFigures(text, figures));
  const own = (id: string, heading: string, text: string | undefined): Section[] =>
    text === undefined ? [] : [section(id, heading, blocksOf(text))];
  const before: Record<string, Section[]> = {
    "in-het-kort": own("aanleiding", "Aanleiding", form.reason),
    "wat-vragen-wij": own("consequenties", "Consequenties", form.consequences),
    vervolg: [
      ...own("geld-en-mensen", "Geld en mensen", form.money),
      ...own("communicatie", "Communicatie", form.communication),
      ...answered(form.answers ?? []),
    ],
  };
  const instead: Record<string, string | undefined> = {
    "wat-is-er": form.present,
    "wat-vragen-wij": form.ask,
    vervolg: form.followUp,
  };
  const typed = (given: Section): Section => {
    if (given.id === "in-het-kort") return form.coreMessage ? withLead(given, blocksOf(form.coreMessage)) : given;
    const text = instead[given.id];
    const replaced = text === undefined ? given : { ...given, blocks: blocksOf(text) };
    return given.id === "vervolg" ? { ...replaced, blocks: [...replaced.blocks, ...contact(form)] } : replaced;
  };
  return [
    ...sections.flatMap((given) => [...(before[given.id] ?? []), typed(given)]),
    ...own("bijlagen", "Bijlagen", form.attachments),
  ];
}

/** Everything but the first paragraph stays: the walls and how to read them. */
const withLead = (given: Section, lead: readonly Block[]): Section => ({
  ...given,
  blocks: [...lead, ...given.blocks.slice(1)],
});

const contact = ({ informationFrom }: CouncilForm): Block[] =>
  paragraphOf([informationFrom && `Vragen over deze nota beantwoordt: ${oneLine(informationFrom)}.`]);

const answered = (answers: NonNullable<CouncilForm["answers"]>): Section[] =>
  answers.length === 0
    ? []
    : [
        section("toezeggingen", "Toezeggingen en moties", [
          {
            kind: "table",
            caption: "Toezeggingen en moties",
            columns: [
              { heading: "Toezegging of motie", share: 38 },
              { heading: "Antwoord", share: 62 },
            ],
            rows: answers.map(({ reference, answer }) => [cell(oneLine(reference)), cell(...linesOf(answer))]),
          },
        ]),
      ];
