/** Reads JSON more strictly than `JSON.parse`: a key given twice and nesting deeper than 32 are refused. */
import { visit } from "jsonc-parser";
import type { Path, Problem } from "../problem";

export const DEEPEST = 32;

export type JsonReading = { value: unknown; problems: Problem[] } | { value?: undefined; problems: [Problem, ...Problem[]] };

/** The value of a JSON text. Where keys stand twice, `problems` names each; the value then holds the last of them. */
export function readJson(text: string): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [{ path: [], message: `Dit is geen geldige JSON${placeInWords(readStructure(text).brokenAt)}.` }] };
  }
  const { problems } = readStructure(text);
  return problems.some(({ message }) => message === tooDeep) ? { problems: problems as [Problem] } : { value, problems };
}

const tooDeep = `Het bestand is dieper genest dan ${DEEPEST} lagen.`;

interface Place {
  line: number;
  character: number;
}

const placeInWords = (place: Place | undefined): string =>
  place ? `: kijk bij regel ${place.line + 1}, teken ${place.character + 1}` : "";

class TooDeep extends Error {}

/** Double keys, too deep nesting, and the first place (counted from 0) at which the text stops being JSON. */
function readStructure(text: string): { problems: Problem[]; brokenAt: Place | undefined } {
  const problems: Problem[] = [];
  let brokenAt: Place | undefined;
  const keysOfOpenObjects: Set<string>[] = [];
  let depth = 0;
  const enter = (_offset: number, _length: number, _line: number, _character: number, path: () => Path) => {
    depth++;
    if (depth > DEEPEST) {
      problems.push({ path: path(), message: tooDeep });
      throw new TooDeep();
    }
  };
  const leave = () => {
    depth--;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (...at) => {
          enter(...at);
          keysOfOpenObjects.push(new Set());
        },
        onObjectProperty: (key, _offset, _length, _line, _character, path) => {
          const keys = keysOfOpenObjects.at(-1) as Set<string>;
          if (keys.has(key))
            problems.push({ path: [...path(), key], message: "Dit veld staat er twee keer in; haal er een weg." });
          keys.add(key);
        },
        onObjectEnd: () => {
          keysOfOpenObjects.pop();
          leave();
        },
        onArrayBegin: enter,
        onArrayEnd: leave,
        onError: (_error, _offset, _length, line, character) => {
          brokenAt ??= { line, character };
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return { problems, brokenAt };
}
