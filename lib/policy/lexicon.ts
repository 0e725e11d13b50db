/**
 * The lexicon of a framework: for each criterion the groups of Dutch terms by which a text is recognised. It is data that a
 * person who knows the subject can read and change, checked when it is loaded.
 *
 * A term is one or more words. A word matches its inflections too ("melding" also "meldingen"); with a star it is a part of
 * a word ("meldpunt*", "*overleg"). Between two words small words may stand ("aanpak van de mensenhandel"), and they match
 * as one compound ("mensenhandelaanpak"); "…" stands for up to four words. A bar shows where a verb comes apart:
 * "vast|stellen" is also "stelt … vast" and "vastgesteld". "@naam" stands for a list of the lexicon's own concepts.
 */
import { z } from "zod";
import { criteriaOf, type Framework } from "../framework/framework";
import kader2021 from "./lexicon-kader-2021.json";

/** Lines of terms, with commas between the terms of a line. */
const terms = z.array(z.string().regex(/^[^,;]+(?:, ?[^,;]+)*$/, "Zet komma's tussen de termen.")).min(1);

const group = z.strictObject({
  weight: z.number().positive().max(10),
  /** Where this group must occur for the criterion to be suggested at all. */
  must: z.enum(["anywhere", "text"]).optional(),
  /** So many different terms of the group count as the whole group. */
  different: z.int().min(2).max(6).optional(),
  terms,
  /** General words that support the terms where they stand; by themselves they carry little. */
  hints: terms.optional(),
});

const entry = z.strictObject({
  groups: z.array(group).min(1),
  /** Terms that speak for the criterion when a heading has them. */
  headings: terms.optional(),
  /** Terms that speak against it. */
  against: terms.optional(),
  /** The criterion asks what the text describes, so that a description is a fact whatever its tense. */
  describes: z.literal(true).optional(),
});

const schema = z.strictObject({
  framework: z.string(),
  concepts: z.record(z.string().regex(/^[a-z-]+$/), terms),
  criteria: z.record(z.string(), entry),
});

export interface TermGroup {
  weight: number;
  must: "anywhere" | "text" | undefined;
  different: number;
  terms: readonly string[];
  hints: readonly string[];
}

export interface LexiconEntry {
  groups: readonly TermGroup[];
  headings: readonly string[];
  against: readonly string[];
  describes: boolean;
}

/** By criterion. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>;

/** By name the terms of the lexicon's own concepts. */
export type Concepts = ReadonlyMap<string, readonly string[]>;

/** Reads a lexicon; throws where its shape is wrong or a term names a concept that it does not have. */
export function readLexicon(data: unknown): Lexicon {
  const { concepts, criteria } = schema.parse(data);
  const spelled = (lines: readonly string[] = []) => [...new Set(lines.flatMap((line) => expanded(line, concepts)))];
  return new Map(
    Object.entries(criteria).map(([id, { groups, headings, against, describes = false }]) => [
      id,
      {
        groups: groups.map(({ weight, must, different = 1, terms: lines, hints }) => ({
          weight,
          must,
          different,
          terms: spelled(lines),
          hints: spelled(hints),
        })),
        headings: spelled(headings),
        against: spelled(against),
        describes,
      },
    ]),
  );
}

function readConcepts(data: unknown): Concepts {
  const { concepts: named } = schema.parse(data);
  return new Map(Object.entries(named).map(([name, lines]) => [name, lines.flatMap((line) => expanded(line, {}))]));
}

function expanded(line: string, concepts: Readonly<Record<string, readonly string[]>>): string[] {
  return line.split(",").flatMap((part) => {
    const term = part.trim();
    if (!term.startsWith("@")) return [term];
    const lines = concepts[term.slice(1)];
    if (!lines) throw new Error(`The lexicon has no concept ${term}.`);
    return lines.flatMap((inner) => expanded(inner, {}));
  });
}

const concepts: ReadonlyMap<string, Concepts> = new Map([[kader2021.framework, readConcepts(kader2021)]]);

/** The concepts of the lexicon of a framework: what a text may call by many names. */
export const conceptsOf = (framework: Framework): Concepts => concepts.get(framework.id) ?? new Map();

const lexicons: ReadonlyMap<string, Lexicon> = new Map([[kader2021.framework, readLexicon(kader2021)]]);

/** The lexicon that belongs to a framework; throws where one of its criteria has no entry. */
export function lexiconOf(framework: Framework): Lexicon {
  const lexicon = lexicons.get(framework.id);
  for (const { id } of criteriaOf(framework)) if (!lexicon?.has(id)) throw new Error(`No terms for ${framework.id} ${id}.`);
  return lexicon as Lexicon;
}
