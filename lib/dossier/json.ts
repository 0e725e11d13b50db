/** Reads JSON more strictly than `JSON.parse`: a key given twice and nesting deeper than 32 are refused. */
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Path, Problem } from "../problem";

const MAX_DEPTH = 32;

const tooDeep = `Het bestand is dieper genest dan ${MAX_DEPTH} lagen.`;

export type JsonReading = { value: unknown; problems: Problem[] } | { value?: undefined; problems: [Problem, ...Problem[]] };

/** So many marks a text has at most: over twice what a file with all the items that may be in it has. */
const MAX_MARKS = 600_000;

/** What builds a value: each asks for work of the parser. Those within texts count too, which costs little room. */
const MARKS = new Set([..."{[:,"].map((mark) => mark.charCodeAt(0)));

const tooMuch = "Dit bestand bevat te veel gegevens om te lezen. Verdeel het over meer bestanden.";

/** Whether a text asks for more work than a file may, found in one pass before anything is parsed. */
function isTooMuch(text: string): boolean {
  let left = MAX_MARKS;
  for (let at = 0; at < text.length && left >= 0; at++) if (MARKS.has(text.charCodeAt(at))) left--;
  return left < 0;
}

/** The value of a JSON text. Where keys stand twice, `problems` names each; the value then holds the last of them. */
export function readJson(text: string): JsonReading {
  if (isTooMuch(text)) return { problems: [{ path: [], message: tooMuch }] };
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [{ path: [], message: `Dit is geen geldige JSON${placeInWords(text, errors[0])}.` }] };
  }
  const problems: Problem[] = tree ? [...problemsIn(tree, [], 1)] : [{ path: [], message: tooDeep }];
  return problems.some(({ message }) => message === tooDeep) ? { problems: problems as [Problem] } : { value, problems };
}

/** The text as a tree; undefined where it is nested so deep that the parser's stack overflows. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeInWords(text: string, error: ParseError | undefined): string {
  if (error === undefined) return "";
  const lines = text.slice(0, error.offset).split(/\r\n|\r|\n/);
  return `: kijk bij regel ${lines.length}, teken ${(lines.at(-1) ?? "").length + 1}`;
}

/** The keys that stand twice in their object, and what is nested too deep, in the order of the text. */
function* problemsIn(node: Node, path: Path, depth: number): Generator<Problem> {
  if (node.children && depth > MAX_DEPTH) yield { path, message: tooDeep };
  else if (node.type === "object") yield* problemsInObject(node, path, depth);
  else for (const [index, child] of (node.children ?? []).entries()) yield* problemsIn(child, [...path, index], depth + 1);
}

function* problemsInObject({ children = [] }: Node, path: Path, depth: number): Generator<Problem> {
  const keys = new Set<string>();
  for (const { children: [key, value] = [] } of children) {
    const at = [...path, key?.value];
    if (keys.has(key?.value)) yield { path: at, message: "Dit veld staat er twee keer in; haal er een weg." };
    keys.add(key?.value);
    if (value) yield* problemsIn(value, at, depth + 1);
  }
}
