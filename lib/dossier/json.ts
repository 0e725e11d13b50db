/** Reads JSON more strictly than `JSON.parse`: a key given twice and nesting deeper than 32 are refused. */
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Path, Problem } from "../problem";

const MAX_DEPTH = 32;

export type JsonReading = { value: unknown; problems: Problem[] } | { value?: undefined; problems: [Problem, ...Problem[]] };

/** The value of a JSON text. Where keys stand twice, `problems` names each; the value then holds the last of them. */
export function readJson(text: string): JsonReading {
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

const tooDeep = `Het bestand is dieper genest dan ${MAX_DEPTH} lagen.`;

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
