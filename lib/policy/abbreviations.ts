/** Abbreviations in capitals and what they stand for: those that everyone uses, and those that the text itself explains. */
import { fold } from "./words";

/** Only in capitals: "af" and "om" are small words too. */
const KNOWN: Readonly<Record<string, string>> = {
  AF: "aandachtsfunctionaris",
  AFS: "aandachtsfunctionarissen",
  IVP: "integraal veiligheidsplan",
  LVB: "licht verstandelijke beperking",
  OM: "openbaar ministerie",
  ZC: "zorgcoordinator",
  ZVH: "zorg en veiligheidshuis",
  BW: "burgemeester en wethouders",
  NLA: "arbeidsinspectie",
  IND: "immigratiedienst",
  MT: "managementteam",
  POH: "portefeuillehoudersoverleg",
  BOA: "boa toezichthouder",
  BOAS: "boa toezichthouders",
  APV: "apv plaatselijke verordening",
  VO: "voortgezet onderwijs",
  WMO: "wmo",
  HRM: "personeel hrm",
};

/** "(hierna: AF)", "(ZVHG)", ", in de wandeling VVU", and a line of a list of abbreviations: "VVU – vaste vraagbaak". */
const IN_BRACKETS = /^\((?:hierna(?: te noemen)?:? ?|afgekort:? ?|ook wel:? ?)?["'‘“]?([A-Z][A-Za-z]{1,6})["'’”]?\)/;
const CALLED = /^, (?:in de wandeling|afgekort|kortweg|hierna|verder|ook wel) ["'‘“]?([A-Z][A-Za-z]{1,6})\b/;
const LISTED = /^([A-Z][A-Za-z]{1,6}) ?[–:=-] ?(\p{Ll}.*)$/u;

/** So many characters before the abbreviation may hold what it stands for. */
const BEFORE = 90;

/** The abbreviations of a text, from capitals to words. */
export function abbreviationsOf(texts: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map(Object.entries(KNOWN).map(([short, long]) => [short, long.split(" ")]));
  const learn = (short: string, words: string) => {
    const long = explanation(words.trim().split(/\s+/), short);
    if (long) found.set(short.toUpperCase(), long);
  };
  for (const text of texts) {
    const [, listed, meaning] = LISTED.exec(text.slice(0, 120)) ?? [];
    if (listed && meaning) learn(listed, meaning.split(/[,;(]/)[0] ?? "");
    for (const { index } of text.matchAll(/[(,]/g)) {
      const after = text.slice(index, index + 40);
      const short = (IN_BRACKETS.exec(after) ?? CALLED.exec(after))?.[1];
      if (short) learn(short, text.slice(Math.max(0, index - BEFORE), index));
    }
  }
  return found;
}

/** The fewest words before the brackets that have the letters in order, the first at a word's beginning. */
function explanation(words: readonly string[], short: string): string[] | undefined {
  if (!/[A-Z].*[A-Z]/.test(short)) return undefined;
  const letters = fold(short);
  for (let count = 1; count <= Math.min(8, words.length); count++) {
    const chosen = words
      .slice(-count)
      .flatMap((word) => fold(word).split("-"))
      .filter((word) => word !== "");
    if (chosen[0]?.startsWith(letters.charAt(0)) && hasInOrder(chosen.join(" "), letters)) return chosen;
  }
  return undefined;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
