/** "Wat is niet bekend?": the parts of which nothing was recorded, and those of which a part is missing; counted as the picture is. */
import type { AnyCriterion, BlockAssessment } from "../../assessment/assessment";
import { judgedRequired } from "../../assessment/parts";
import { listed } from "../../dutch";
import type { Block, Section } from "../model/model";
import { type Cause, causes } from "./causes";
import { type NoteDay, voiced } from "./day";
import { IN_ONE_SENTENCE, listOf, namesWithin } from "./lists";
import { paragraphOf, wordCount } from "./sentences";
import { section } from "./typed";
import { toldOf } from "./why";
import { blockInWords, criterionInWords, inWords } from "./words";

type Unrecorded = Extract<Cause, { kind: "unrecorded" }>;

/** With at most so many names of parts in each list; nothing where that is not among the causes that are told. */
export const unknownSection = (on: NoteDay, names: number): Section[] =>
  toldOf(on, causes(on)).flatMap((cause) =>
    cause.kind === "unrecorded"
      ? [
          section(
            "onbekend",
            voiced(on, "Wat hebben wij nog niet vastgelegd?", "Wat is niet bekend?"),
            blocksOf(on, groupsOf(on, cause), names),
          ),
        ]
      : [],
  );

/** Parts as items of a list and as they stand in a sentence, and what is said of a few in one sentence and of more above a list. */
interface Group {
  items: readonly string[];
  parts: readonly string[];
  few: string;
  many: string;
}

function groupsOf(on: NoteDay, { blocks, criteria }: Unrecorded): Group[] {
  const given = new Set<AnyCriterion>(criteria);
  const lacking = (block: BlockAssessment) => judgedRequired(block).filter((criterion) => given.has(criterion));
  const isWhole = (block: BlockAssessment): boolean => lacking(block).length === judgedRequired(block).length;
  const [whole, apart] = [blocks.filter(isWhole), blocks.filter((block) => !isWhole(block))];
  const [names, items] = [whole.map(({ block }) => blockInWords(block)), apart.map((given) => inPart(given, lacking(given)))];
  return [
    {
      ...{ items: names, parts: names },
      few: voiced(on, "Wij hebben niets vastgelegd over", "Geen bewijs is gevonden over"),
      many: voiced(on, "Over deze onderdelen hebben wij niets vastgelegd", "Over deze onderdelen is geen bewijs gevonden"),
    },
    {
      items,
      // The college knows what it has; who reads of a municipality from outside asks what of it was not found.
      parts: on.speaks ? apart.map(({ block }) => blockInWords(block)) : items,
      few: "Een deel ontbreekt bij",
      many: voiced(on, "Van deze onderdelen ontbreekt dit", "Van deze onderdelen is dit niet gevonden"),
    },
  ].filter((group) => group.items.length > 0);
}

/** More criteria than this are counted. */
const FEW_CRITERIA = 3;

/** "zorgcoördinatie: begeleiding van slachtoffers en voorlichting over hulp" */
function inPart({ block }: BlockAssessment, lacking: readonly AnyCriterion[]): string {
  const named = lacking.map(({ criterion }) => criterionInWords(criterion));
  return `${blockInWords(block)}: ${named.length > FEW_CRITERIA ? `${inWords(named.length)} punten` : listed(named)}`;
}

/** One paragraph where each group is a sentence; else a list of each. */
function blocksOf(on: NoteDay, groups: readonly Group[], names: number): Block[] {
  const sentences = groups.map((group) => inSentence(group, names));
  // The college says of itself that it did not record it; who reads from outside cannot say that it is not there.
  const not = !on.speaks && "Dat betekent niet dat deze dingen er niet zijn";
  if (!sentences.includes(undefined)) return paragraphOf([...sentences, not && `${not}.`]);
  return groups.flatMap(({ items, many }, place) => [
    ...paragraphOf(not && place === 0 ? [`${many}.`, `${not}:`] : [`${many}:`]),
    listOf(namesWithin(items, names, "onderdelen")),
  ]);
}

function inSentence({ parts, few }: Group, names: number): string | undefined {
  const more = parts.length - names > 1 ? "; zie de bijlage" : "";
  const text = `${few} ${listed(namesWithin(parts, names, "onderdelen", true))}${more}.`;
  return wordCount(text) > IN_ONE_SENTENCE || parts.some((part) => part.includes(":")) ? undefined : text;
}
