/** What the advisor typed for the council: it takes the place of what was proposed, or gets a heading of its own. */
import { type Figures, withFigures } from "../../council/live";
import type { CouncilForm } from "../../council/note";
import { type Block, cell, type Row, type Section } from "../model/model";
import { linesOf, oneLine, typedBlocks } from "../model/typed-text";
import { COMMITMENTS, COMMITMENTS_ID, commitmentsTable } from "./commitments-table";
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
    "wat-vragen-wij": [
      ...own("waarom-te-laat", "Waarom is iets te laat of niet gelukt?", form.late),
      ...own("consequenties", "Consequenties", form.consequences),
    ],
    vervolg: [
      ...own("geld-en-mensen", "Geld en mensen", form.money),
      ...own("communicatie", "Communicatie", form.communication),
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
    ...withAnswers(form.answers ?? [], sections).flatMap((given) => [...(before[given.id] ?? []), typed(given)]),
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

/** The answers that were typed in the form, in the table of motions and promises; before what the council is asked where there is none. */
function withAnswers(answers: NonNullable<CouncilForm["answers"]>, sections: readonly Section[]): Section[] {
  if (answers.length === 0) return [...sections];
  const rows = answers.map(({ reference, answer }): Row => [cell(oneLine(reference)), cell(), cell(...linesOf(answer))]);
  const there = sections.find(({ id }) => id === COMMITMENTS_ID);
  if (there === undefined) {
    const made = section(COMMITMENTS_ID, COMMITMENTS, [commitmentsTable(rows)]);
    return sections.flatMap((given) => (given.id === "wat-vragen-wij" ? [made, given] : [given]));
  }
  const joined = there.blocks.map((block) => (block.kind === "table" ? { ...block, rows: [...block.rows, ...rows] } : block));
  return sections.map((given) => (given === there ? { ...given, blocks: joined } : given));
}
