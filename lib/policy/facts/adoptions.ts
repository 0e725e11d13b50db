/** Who adopted what, and when: in sentences, in the fields of a note, and in the header of the regulations register. */
import { type IsoDate, plus } from "../../calendar";
import type { Term } from "../../framework/vocabulary";
import { datesIn } from "./dates";
import type { Adoption, Sentence } from "./fact";

const ADOPTED =
  /\b(?:vastgesteld|vast te stellen|vastgestelde|bekrachtigd|goedgekeurd|vaststelling|behandeld in (?:het )?college|besloten|besluit van|aangenomen|aangesloten bij (?:het|de) .{0,40}(?:plan|programma|kader|aanpak))\b|\b(?:stelde|stelden)\b.{0,120}\bvast\b/;
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
  if (!DOCUMENT.test(plain) && adoptedOn.length < 10) return undefined;
  return { kind: "adoption", ...place, documentKind: first(KINDS, plain) ?? "policy-plan", ...given({ adoptedBy, adoptedOn }) };
}

/** What is adopted, where no full day tells that it is a decision. */
const DOCUMENT =
  /plan\b|nota\b|beleid|visie|koers|programma|kader|agenda|strategie|aanpak|verordening|route|werkwijze|protocol/;

const IN_FORCE = /geldend van (.{6,20}?) (?:t\/m|tot en met|tot) (.{4,20})/;
const ENTERS = /\b(?:treedt|treden) in werking(?: op| met ingang van)?/;
const LAPSES =
  /\b(?:vervalt|vervallen|eindigt|loopt|geldt|geldig) (?:van rechtswege )?(?:op|met ingang van|per|tot en met|t\/m|tot)\b/;

/** The last day on which it is in force: the day before that on which it lapses. */
function lastDay(words: string, text: string): string | undefined {
  const date = datesIn(text)[0]?.date;
  if (!date || date.length < 10 || /tot en met|t\/m|eindigt|loopt/.test(words)) return date;
  return plus(date as IsoDate, "-P1D");
}
const SIGNED = /^[\p{Lu}][\p{L}' -]{2,40}, (?:d\.d\. )?\d{1,2} \p{L}+ \d{4}\.?$/u;
const CLOSED = /^aldus (?:vastgesteld|besloten|gedaan)\b/;
const DECIDES = /\bbesluit(?:en)?\s*:?\s*$|\bbesluit(?:en)? (?:vast te stellen|tot vaststelling)/;
/** The document of itself. */
const ITSELF =
  /\b(?:dit|deze|het|de) (?:\p{L}+ )?(?:besluit|beleid\p{L}*|\p{L}*nota|\p{L}*plan|regeling|verordening|programma|kader|notitie|visie)\b/u;

/** What the header and the signature of a regulation tell of the document itself, as one fact; undefined without either. */
export function adoptionOfHeader(sentences: readonly Sentence[]): Adoption | undefined {
  const header: Partial<Adoption> = {};
  let place: Sentence["place"] | undefined;
  const top = sentences.slice(0, 40);
  for (const sentence of [...top, ...sentences.slice(40).filter(isClosing)]) {
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

/** A signature, the decision's last line, or its article on when it is in force. */
const isClosing = ({ text, plain }: Sentence): boolean =>
  SIGNED.test(text) || CLOSED.test(plain) || (ITSELF.test(plain) && (ENTERS.test(plain) || LAPSES.test(plain)));

/** From when and until when it is in force, as its own last article tells. */
function termIn(text: string, plain: string): Partial<Adoption> | undefined {
  const enters = ENTERS.exec(plain);
  const lapses = ITSELF.test(plain) ? LAPSES.exec(plain) : null;
  if (!enters && !lapses) return undefined;
  return given({
    validFrom: enters ? datesIn(text.slice(enters.index, lapses?.index))[0]?.date : undefined,
    validUntil: lapses ? lastDay(lapses[0], text.slice(lapses.index)) : undefined,
  });
}

function ofHeader({ text, plain }: Sentence, decides: boolean): Partial<Adoption> {
  const force = IN_FORCE.exec(plain);
  if (force) {
    const [from, until] = [datesIn(force[1] ?? "")[0]?.date, datesIn(force[2] ?? "")[0]?.date];
    return given({ validFrom: from, validUntil: until });
  }
  const term = termIn(text, plain);
  if (term) return term;
  if (SIGNED.test(text) || CLOSED.test(plain)) return given({ adoptedOn: datesIn(text)[0]?.date });
  if (decides && /^(?:(?:de burgemeester en )?(?:het )?college van|burgemeester en wethouders)/.test(plain))
    return { adoptedBy: "executive" };
  return decides && /^de (?:gemeente)?raad/.test(plain) ? { adoptedBy: "council" } : {};
}

/** Without what is not known. */
export const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
