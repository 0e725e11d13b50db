/**
 * Dutch verbs that come apart: "vaststellen" stands in a text as "stelt … vast", "vast te stellen", "vastgesteld". From the
 * infinitive, with a bar where it comes apart, all ways in which it is written follow.
 */

/** Past tense and participle of verbs that change their vowel; the others follow the rule. Without accents. */
const STRONG: Readonly<Record<string, [past: string, participle: string]>> = {
  wijzen: ["wees", "gewezen"],
  nemen: ["nam", "genomen"],
  geven: ["gaf", "gegeven"],
  brengen: ["bracht", "gebracht"],
  houden: ["hield", "gehouden"],
  sluiten: ["sloot", "gesloten"],
  gaan: ["ging", "gegaan"],
  staan: ["stond", "gestaan"],
  doen: ["deed", "gedaan"],
  zetten: ["zette", "gezet"],
  leiden: ["leidde", "geleid"],
  dragen: ["droeg", "gedragen"],
  vangen: ["ving", "gevangen"],
  trekken: ["trok", "getrokken"],
  spreken: ["sprak", "gesproken"],
  komen: ["kwam", "gekomen"],
  roepen: ["riep", "geroepen"],
  schrijven: ["schreef", "geschreven"],
  vinden: ["vond", "gevonden"],
  werpen: ["wierp", "geworpen"],
  treden: ["trad", "getreden"],
  grijpen: ["greep", "gegrepen"],
  kopen: ["kocht", "gekocht"],
  gelden: ["gold", "gegolden"],
  lopen: ["liep", "gelopen"],
  zien: ["zag", "gezien"],
  verwijzen: ["verwees", "verwezen"],
};

export interface VerbForms {
  /** Forms that stand before the particle: "stelt", "stellen", "stelde". */
  finite: string[];
  /** Forms written as one word: "vaststellen", "vaststelt", "vastgesteld". */
  whole: string[];
}

/** All forms of a verb, given what stands before and after the bar: `verbForms("vast", "stellen")`. */
export function verbForms(particle: string, infinitive: string): VerbForms {
  const root = rootOf(infinitive);
  const third = /[td]$/.test(root) && root.endsWith("t") ? root : `${root}t`;
  const [past, participle] = STRONG[infinitive] ?? weak(root, infinitive);
  const finite = [...new Set([infinitive, root, third, past, `${past}${past.endsWith("e") ? "n" : "en"}`])];
  const bent = /(?:en|e)$/.test(participle) ? [] : [`${particle}${participle}e`];
  return { finite, whole: [...finite.map((form) => particle + form), particle + participle, ...bent] };
}

/** "stellen" to "stel", "richten" to "richt", "werken" to "werk", "maken" to "maak", "geven" to "geef". */
function rootOf(infinitive: string): string {
  const bare = infinitive.endsWith("en") ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  const hard = bare.replace(/v$/, "f").replace(/z$/, "s");
  if (/([bdfgklmnprst])\1$/.test(hard)) return hard.slice(0, -1);
  const open = /^(.*[^aeiou])?([aeou])([bdfgklmnprst])$/.exec(hard);
  return open ? `${open[1] ?? ""}${open[2]}${open[2]}${open[3]}` : hard;
}

/** The rule of 't kofschip, by the letter that the infinitive has before its ending. */
function weak(root: string, infinitive: string): [string, string] {
  const ending = /[tkfsp]en$|chen$/.test(infinitive) ? "t" : "d";
  const prefix = /^(?:be|ge|ver|ont|her|er)/.test(root) ? "" : "ge";
  return [`${root}${ending}e`, prefix + (root.endsWith(ending) ? root : root + ending)];
}
