/** Who adopted what, and when: in sentences, in the fields of a note, and in the header of the regulations register. */
import type { Term } from "../../framework/vocabulary";
import { datesIn } from "./dates";
import type { Adoption, Sentence } from "./fact";

const ADOPTED =
  /\b(?:vastgesteld|vast te stellen|vastgestelde|bekrachtigd|goedgekeurd|vaststelling|behandeld in (?:het )?college|besloten|besluit van)\b/;
const COMING =
  /\b(?:zal|zullen|gaan|gaat|wil|willen|nog|ter vaststelling|voorgelegd|leggen|verwachting|voorgesteld|te zijner tijd)\b/;

const BODIES: readonly [RegExp, Term<"adoptedBy">][] = [
  [/\b(?:gemeenteraad|uw raad|de raad|raadsbesluit|raad van de gemeente)\b/, "council"],
  [/\bburgemeester en wethouders\b|\bcollege\b|\bb&w\b|\bb en w\b/, "executive"],
  [/\bburgemeesters\b|\bregionaal (?:college|bestuur)\b|\balgemeen bestuur\b|\bstuurgroep\b/, "regional-board"],
  [/\bmanagementteam\b|\bdirectie\b|\bmt\b/, "management"],
  [/\bburgemeester\b/, "mayor"],
];

const KINDS: readonly [RegExp, Term<"documentKind">][] = [
  [/veiligheidsplan|beleidskader veiligheid|veiligheidsagenda|kadernota veiligheid/, "safety-plan"],
  [/uitvoeringsprogramma|uitvoeringsplan|uitvoeringsagenda|actieprogramma|actieplan/, "implementation-plan"],
  [/meldroute|werkinstructie|handelwijze|werkproces|procedure|protocol/, "procedure"],
  [/verordening/, "by-law"],
  [/begroting/, "budget"],
  [/raadsnota|informatienota|raadsinformatie/, "council-note"],
  [/beleid|plan|nota|visie|koers|programma|aanpak/, "policy-plan"],
];

const first = <T>(rules: readonly [RegExp, T][], text: string): T | undefined =>
  rules.find(([pattern]) => pattern.test(text))?.[1];

/** The adoption that a sentence tells: it has happened, and a day or a body is named. */
export function adoptionIn({ text, plain, place }: Sentence): Adoption | undefined {
  const told = ADOPTED.exec(plain);
  if (!told || COMING.test(plain)) return undefined;
  const adoptedBy = first(BODIES, plain);
  const dates = datesIn(text);
  const adoptedOn = (dates.find(({ date }) => date.length === 10) ?? dates[0])?.date;
  if (!adoptedOn || (!adoptedBy && adoptedOn.length < 10)) return undefined;
  return { kind: "adoption", ...place, documentKind: first(KINDS, plain) ?? "policy-plan", ...given({ adoptedBy, adoptedOn }) };
}

const IN_FORCE = /geldend van (\S+) (?:t\/m|tot en met) (\S+)/;
const ENTERS = /\b(?:treedt|treden) in werking(?: op| met ingang van)?/;
const SIGNED = /^[\p{Lu}][\p{L}' -]{2,40}, (?:d\.d\. )?\d{1,2} \p{L}+ \d{4}\.?$/u;
const DECIDES = /\bbesluit(?:en)?\s*:?\s*$/;

/** What the header and the signature of a regulation tell of the document itself, as one fact; undefined without either. */
export function adoptionOfHeader(sentences: readonly Sentence[]): Adoption | undefined {
  const header: Partial<Adoption> = {};
  let place: Sentence["place"] | undefined;
  const top = sentences.slice(0, 40);
  for (const sentence of [...top, ...sentences.slice(40).filter(({ text }) => SIGNED.test(text))]) {
    const found = ofHeader(
      sentence,
      top.some(({ plain }) => DECIDES.test(plain)),
    );
    if (Object.keys(found).length === 0) continue;
    Object.assign(header, { ...found, ...header });
    place ??= sentence.place;
  }
  if (!place || !(header.validFrom || header.adoptedOn)) return undefined;
  const titles = sentences
    .slice(0, 12)
    .map(({ plain }) => plain)
    .join(" ");
  return { kind: "adoption", ...place, documentKind: first(KINDS, titles) ?? "policy-plan", ...header };
}

function ofHeader({ text, plain }: Sentence, decides: boolean): Partial<Adoption> {
  const force = IN_FORCE.exec(plain);
  if (force) {
    const [from, until] = [datesIn(force[1] ?? "")[0]?.date, datesIn(force[2] ?? "")[0]?.date];
    return given({ validFrom: from, validUntil: until });
  }
  if (ENTERS.test(plain)) return given({ validFrom: datesIn(text)[0]?.date });
  if (SIGNED.test(text)) return given({ adoptedOn: datesIn(text)[0]?.date });
  if (decides && /^(?:burgemeester en wethouders|het college van)/.test(plain)) return { adoptedBy: "executive" };
  return decides && /^de (?:gemeente)?raad/.test(plain) ? { adoptedBy: "council" } : {};
}

/** Without what is not known. */
export const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
