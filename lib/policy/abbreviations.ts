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

const EXPLAINED = /((?:[\p{L}\p{M}-]+ ){1,7})\((?:hierna(?: te noemen)?:? ?|afgekort:? ?)?["'‘“]?([A-Z][A-Za-z]{1,6})["'’”]?\)/gu;

/** The abbreviations of a text, from capitals to words. */
export function abbreviationsOf(texts: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map(Object.entries(KNOWN).map(([short, long]) => [short, long.split(" ")]));
  for (const text of texts) {
    for (const [, words = "", short = ""] of text.matchAll(EXPLAINED)) {
      const long = explanation(words.trim().split(" "), short);
      if (long) found.set(short.toUpperCase(), long);
    }
  }
  return found;
}

/** The fewest words before the brackets that have the letters in order, the first at a word's beginning. */
function explanation(words: readonly string[], short: string): string[] | undefined {
  if (!/[A-Z].*[A-Z]/.test(short)) return undefined;
  const letters = fold(short);
  for (let count = 1; count <= words.length; count++) {
    const chosen = words.slice(-count).flatMap((word) => fold(word).split("-")).filter((word) => word !== "");
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
