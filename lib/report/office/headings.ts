/** The levels of headings in a word processor, and which of them stand in the list of contents: those of the annex. */
import type { Block, GapReport, Section } from "../model/model";

type Heading = Extract<Block, { kind: "heading" }>;

export type Level = 1 | 2 | 3;

/** Above the list of contents. */
export const CONTENTS = "Inhoud";

export interface Entry {
  heading: Section | Heading;
  text: string;
  level: 1 | 2;
}

/** A list of fewer parts helps nobody. */
const FEWEST_LISTED = 4;

/** The sections from the first on a page of its own, which are the annex; or none, where there are few. */
function annexOf({ sections }: GapReport): Section[] {
  const first = sections.findIndex(({ newPage }) => newPage);
  const annex = first < 0 ? [] : sections.slice(first);
  return annex.length < FEWEST_LISTED ? [] : annex;
}

export interface Headings {
  /** The list of contents, in order; empty where there is none. */
  entries: readonly Entry[];
  levelOf(heading: Section | Heading): Level;
  /** The place of a heading in the list of contents, if it stands there. */
  placeOf(heading: Section | Heading): number | undefined;
}

/**
 * The title is on level 1 and what stands under it on level 2. So is a part of the annex on level 1, what stands within it on
 * level 2, and what is headed in that on level 3.
 */
export function headingsIn(report: GapReport): Headings {
  const annex = new Set(annexOf(report));
  const levels = new Map(
    report.sections.flatMap((section) => levelsIn(section, annex.has(section) && !section.within ? 1 : 2)),
  );
  const entries = [...annex].flatMap((section) =>
    [section, ...section.blocks.filter(isHeading)].flatMap((heading): Entry[] => {
      const level = levels.get(heading) ?? 2;
      return level === 3 ? [] : [{ heading, text: "text" in heading ? heading.text : heading.heading, level }];
    }),
  );
  const places = new Map(entries.map(({ heading }, place) => [heading, place]));
  return { entries, levelOf: (heading) => levels.get(heading) ?? 2, placeOf: (heading) => places.get(heading) };
}

const isHeading = (block: Block): block is Heading => block.kind === "heading";

/** What is headed in a section is a level lower than the section. */
const levelsIn = (section: Section, level: 1 | 2): [Section | Heading, Level][] => [
  [section, level],
  ...section.blocks.filter(isHeading).map((block): [Heading, Level] => [block, level === 1 ? 2 : 3]),
];
