/**
 * What a clerk would not put among the papers of a meeting, told by rule of a drawn report: for tests alone, a few dossiers with
 * every run and many in the long version (paper-rules.soak.ts).
 */
import fc from "fast-check";
import { assess } from "../../assessment/assess";
import { readExchange } from "../../dossier/exchange";
import { exchangeFiles } from "../../dossier/exchange.testing";
import { currentFramework } from "../../framework/versions";
import vocabulary from "../../framework/vocabulary.json";
import { AS_OF, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import type { GapReport, Section } from "../model/model";
import { MAX_WORDS, wordsIn } from "../note/note";
import { sentencesOf } from "../note/sentences";
import { read, render, type Word } from "./reading.testing";
import { MARGIN } from "./styles";
import { problemsIn } from "./tagged/soundness.testing";

/** The public report of a made-up dossier of about so many items; the same number and seed give the same report. */
export function madeUpReport(items: number, seed: number): GapReport {
  const files = exchangeFiles({ framework: currentFramework, vocabulary })({ items });
  const [file] = fc.sample(files, { seed, numRuns: 1 });
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return gapReport(assess(reading.framework, reading.dossier), { asOf: AS_OF, knownAt: KNOWN_AT });
}

const FOOT = 45;
const PAPER_WIDTH = 595.28;

/** Every fault found, each in one line; empty for a paper that can be handed out. */
export async function faultsOf(report: GapReport): Promise<string[]> {
  const bytes = await render(report);
  const { pages } = await read(bytes);
  return [
    ...(await problemsIn(bytes)),
    ...noteFaults(report),
    ...pages.flatMap((words, page) => pageFaults(report, words, page + 1)),
    ...noteLength(report, pages),
  ];
}

/** The words and sentences of the two pages. */
function noteFaults(report: GapReport): string[] {
  const note = noteOf(report);
  const count = wordsIn(note);
  const sentences = note.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" ? sentencesOf(block.text) : block.kind === "list" ? block.items : [],
    ),
  );
  const twice = sentences.filter((text, place) => sentences.indexOf(text) !== place);
  return [...(count > MAX_WORDS ? [`the note has ${count} words`] : []), ...twice.map((text) => `twice in the note: ${text}`)];
}

const noteOf = ({ sections }: GapReport): Section[] =>
  sections.slice(
    0,
    sections.findIndex(({ newPage }) => newPage),
  );

/** The annex begins on the third page. */
function noteLength({ sections }: GapReport, pages: readonly Word[][]): string[] {
  const annex = unspaced(sections.find(({ newPage }) => newPage)?.heading ?? "");
  const begins = 1 + pages.findIndex((words) => unspaced(words.map(({ text }) => text).join("")).includes(annex));
  return begins === 3 ? [] : [`the annex begins on page ${begins}`];
}

const unspaced = (text: string): string => text.replaceAll(/\s/g, "");

/** No line runs over the margin, and no page ends on a heading or on the header of a table. */
function pageFaults(report: GapReport, words: readonly Word[], page: number): string[] {
  const over = words.filter(({ x, width }) => x + width > PAPER_WIDTH - MARGIN + 1 || x < MARGIN - 1);
  const body = words.filter(({ y }) => y >= FOOT);
  const lowest = Math.min(...body.map(({ y }) => y));
  const last = unspaced(
    body
      .filter(({ y }) => y === lowest)
      .map(({ text }) => text)
      .join(""),
  );
  return [
    ...over.map(({ text }) => `page ${page}: over the margin: ${text}`),
    ...(alone(report).has(last) ? [`page ${page} ends on ${last}`] : []),
  ];
}

/** What may not stand alone at the foot of a page. */
const alone = ({ sections }: GapReport): Set<string> =>
  new Set(
    sections
      .flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) => {
          if (block.kind === "heading") return [block.text];
          return block.kind === "table" ? [block.columns.map((column) => column.heading).join("")] : [];
        }),
      ])
      .map(unspaced),
  );
