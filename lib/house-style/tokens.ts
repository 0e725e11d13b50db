/**
 * A style sheet of design tokens, read strictly: rules that lay down custom properties (`--name: value;`) with values of a few
 * kinds, and nothing else. What can fetch, run or hide anything is refused with its line. What is read is never sent to a
 * browser as it is: theme.ts makes colours and names of typefaces of it.
 */

interface TokenProblem {
  /** Counted from 1. */
  line: number;
  message: string;
}

type TokenReading = { ok: true; tokens: ReadonlyMap<string, string> } | { ok: false; problems: TokenProblem[] };

/** The longest style sheet, in characters, and the most problems that are told. */
const MAX_SHEET = 600_000;
const MOST_PROBLEMS = 10;

/** A rule for the whole document or for a theme's class. */
const SELECTOR = /^(?::root|[.][a-z][\w-]*|html)(?:\s*,\s*(?::root|[.][a-z][\w-]*|html))*$/i;
const DECLARATION = /^(--[a-z][\w-]*)\s*:\s*([\s\S]*)$/i;

/** A word, a colour in digits, a number with or without a unit, a text between quotes, a sign between them. */
const PART =
  /#[0-9a-f]{3,8}\b|[+-]?\d*\.?\d+(?:%|[a-z]{1,4}\b)?|-{0,2}[a-z_][\w-]*|"[^"\\\n<>]*"|'[^'\\\n<>]*'|[(),/*+-]|\s+/giy;
const FUNCTIONS = new Set(["rgb", "rgba", "hsl", "hsla", "var", "calc"]);

/** The tokens by their names; of one that stands there twice the last, as in a browser. */
export function readTokens(sheet: string): TokenReading {
  if (sheet.length > MAX_SHEET) {
    return {
      ok: false,
      problems: [{ line: 1, message: `De style sheet is te lang: hooguit ${MAX_SHEET / 1000} duizend tekens.` }],
    };
  }
  const text = withoutComments(sheet);
  const tokens = new Map<string, string>();
  const problems: TokenProblem[] = [];
  for (const { said, at, kind } of statementsIn(text)) {
    const message = kind === "declaration" ? declared(said, tokens) : wrongOutside(said, kind);
    if (message !== undefined) problems.push({ line: text.slice(0, at).split("\n").length, message });
    if (problems.length === MOST_PROBLEMS) break;
  }
  if (problems.length === 0 && tokens.size === 0) {
    problems.push({
      line: 1,
      message: "Hier staan geen tokens in. Een token ziet eruit als --utrecht-link-color: rgb(11 83 148);",
    });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tokens };
}

/** Comments made blank, so that lines stay where they are. */
const withoutComments = (sheet: string): string =>
  sheet.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));

interface Statement {
  kind: "selector" | "declaration" | "loose" | "unclosed";
  said: string;
  /** Where it begins. */
  at: number;
}

/** What stands before a brace, what ends on a semicolon within one, and what stands anywhere else. */
function statementsIn(sheet: string): Statement[] {
  const found: Statement[] = [];
  let depth = 0;
  let start = 0;
  const take = (end: number, kind: Statement["kind"]): void => {
    const said = sheet.slice(start, end);
    if (said.trim() !== "" || kind === "selector" || kind === "unclosed") {
      found.push({ kind, said: said.trim(), at: start + said.length - said.trimStart().length });
    }
    start = end + 1;
  };
  // A brace or semicolon within quotes ends nothing; quotes end with their line.
  for (const { 0: sign, index } of sheet.matchAll(/"[^"\n]*"|'[^'\n]*'|[{};]/g)) {
    if (sign.length > 1) continue;
    take(index, kindOf(sign, depth));
    depth = Math.max(0, depth + (sign === "{" ? 1 : sign === "}" ? -1 : 0));
  }
  take(sheet.length, depth > 0 ? "unclosed" : "loose");
  return found;
}

function kindOf(sign: string, depth: number): Statement["kind"] {
  if (sign === "{") return depth === 0 ? "selector" : "loose";
  return depth === 1 ? "declaration" : "loose";
}

function wrongOutside(said: string, kind: Exclude<Statement["kind"], "declaration">): string | undefined {
  if (said.startsWith("@"))
    return `“${shown(said)}” kan niet: opdrachten met een @ halen iets op of gelden niet altijd. Haal dit weg.`;
  if (kind === "unclosed") return "Er ontbreekt een sluitende accolade }.";
  if (kind === "selector" && SELECTOR.test(said)) return undefined;
  return kind === "selector"
    ? `“${shown(said)} { … }” kan niet: alleen :root of de klasse van een thema mag, zoals .gemeente-theme.`
    : `“${shown(said)}” kan hier niet. Alleen tokens binnen :root { … } of .gemeente-theme { … } worden gelezen.`;
}

/** Adds the token, or says what is wrong with it. */
function declared(said: string, tokens: Map<string, string>): string | undefined {
  const [, name, value = ""] = DECLARATION.exec(said) ?? [];
  if (name === undefined) return `“${shown(said)}” is geen token. Een token begint met twee streepjes: --naam: waarde;`;
  const wrong = wrongValue(value.trim());
  if (wrong !== undefined) return `${name}: ${wrong}`;
  tokens.set(name, value.trim());
  return undefined;
}

/** What is wrong with a value; undefined where it is made of known parts, and every bracket belongs to a known function. */
function wrongValue(value: string): string | undefined {
  if (value === "") return "de waarde ontbreekt.";
  if (/url\s*\(|@|expression|javascript:/i.test(value))
    return "er mag niets worden opgehaald of uitgevoerd. Haal deze waarde weg.";
  const parts: string[] = [];
  for (let at = 0; at < value.length; at += parts.at(-1)?.length ?? 1) {
    PART.lastIndex = at;
    const [part] = PART.exec(value) ?? [];
    if (part === undefined)
      return `“${shown(value.slice(at))}” kan niet. Een waarde is een kleur, maat, getal, woord of lettertype.`;
    parts.push(part);
  }
  return wrongBrackets(parts);
}

function wrongBrackets(parts: readonly string[]): string | undefined {
  let depth = 0;
  for (const [place, part] of parts.entries()) {
    const before = parts[place - 1] ?? "";
    if (part === "(" && !mayOpen(before, depth)) {
      return `de functie “${shown(before)}( )” kan niet. Wel: ${[...FUNCTIONS].join(", ")}.`;
    }
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? undefined : "de haakjes kloppen niet.";
}

/** Whether a bracket may open: after a known function, and within one also to group. */
const mayOpen = (before: string, depth: number): boolean =>
  FUNCTIONS.has(before.replace(/^-/, "").toLowerCase()) || (depth > 0 && !/^-*[a-z]/i.test(before));

/** The first characters, for a message. */
const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/g, " ");
