/** Why a criterion or block has its status: a closed union of reasons, and for each the one Dutch sentence that says it. */
import type { IsoDate, Period } from "../calendar";
import { listed, longDate, periodInWords, plural } from "../dutch";
import { aheadInWords } from "../evidence/still-to-come";

/** What a requirement counts: items, or different values in a field. */
export type Unit = keyof typeof units;

const units = {
  document: ["document", "documenten"],
  appointment: ["aanstelling", "aanstellingen"],
  meeting: ["bespreking", "besprekingen"],
  activity: ["activiteit", "activiteiten"],
  analysis: ["analyse", "analyses"],
  date: ["dag", "verschillende dagen"],
  audiences: ["groep", "groepen"],
  domains: ["terrein", "terreinen"],
  policyFields: ["beleidsterrein", "beleidsterreinen"],
  figureSources: ["bron", "bronnen"],
  parties: ["partij", "partijen"],
  sectors: ["sector", "sectoren"],
  groups: ["risicogroep", "risicogroepen"],
  actors: ["betrokkene", "betrokkenen"],
} as const;

interface Tally {
  have: number;
  need: number;
  unit: Unit;
  within: Period | null;
  /** The last day of the last event that counts; only told where it says something: of an agreement's events. */
  last?: IsoDate;
}

/** An event that counts and of which the last day is still to come: as far as that day goes, it is a plan. */
interface Planned {
  planned?: { title: string; last: IsoDate };
}

/** Each reason names the evidence or actions it speaks of by id, so that a screen can link to them. */
export type Reason =
  /** One item is enough, and there is one. `through` is the last day on which it holds; null: no end is known. */
  | ({ code: "in-force"; evidence: string[]; through: IsoDate | null } & Planned)
  /** Enough are counted. `next`: how many are left on the first day on which it is no longer enough. */
  | ({ code: "enough"; evidence: string[]; next: { from: IsoDate; have: number } | null } & Tally & Planned)
  | { code: "explained"; evidence: string[]; through: IsoDate }
  | { code: "lapsed"; on: IsoDate; evidence: string[] }
  | { code: "foreseen"; on: IsoDate }
  | { code: "action"; action: string; title: string; due: IsoDate }
  /** Some are counted, not enough. */
  | ({ code: "short"; evidence: string[] } & Tally)
  /** An item would count if it also said where it speaks of this criterion, or if a field were filled. */
  | { code: "unclaimed"; evidence: string; title: string }
  | { code: "field-empty"; evidence: string; title: string; field: string }
  | { code: "not-adopted"; evidence: string; title: string }
  /** The region's document would count if the municipality adopted it. */
  | { code: "only-regional"; evidence: string; title: string; adoptable: boolean }
  /** An agreement is in its first term, through this day. */
  | { code: "first-term"; through: IsoDate }
  /** The criterion follows from criteria of the Kader, of which these are met. */
  | { code: "via"; criteria: string[]; met: string[] }
  /** A criterion of the Kader at which this one points is explained; that counts there alone. */
  | { code: "explained-in-kader"; criterion: string; evidence: string[]; through: IsoDate }
  | { code: "nothing" }
  | { code: "all-criteria"; required: number; explained: string[] }
  | { code: "some-criteria"; settled: number; required: number; missing: string[] };

type ReasonOf<C extends Reason["code"]> = Extract<Reason, { code: C }>;

const fieldNames: Record<string, string> = {
  sectors: "kwetsbare sectoren",
  groups: "risicogroepen",
  actors: "betrokkenen",
  figureSources: "bronnen van cijfers",
  parties: "partijen",
  policyFields: "beleidsterreinen",
  domains: "terreinen",
  audiences: "doelgroepen",
};

/** What a field is called in a sentence; several fields are joined by the caller with a plus. */
const fieldsInWords = (field: string): string => listed(field.split("+").map((name) => fieldNames[name] ?? name));

/** "1 van 2 besprekingen in twaalf maanden"; with more than needed: "3 besprekingen in twaalf maanden (nodig: 2)". */
function tally({ have, need, unit, within, last }: Tally): string {
  const count = have > need ? String(have) : `${have} van ${need}`;
  const counted = `${count} ${units[unit][Math.max(have, need) === 1 ? 0 : 1]}${within ? ` in ${periodInWords(within)}` : ""}`;
  const wanted = have <= need ? "" : ` (nodig: ${need})`;
  return `${counted}${wanted}${last ? `; de laatste was ${longDate(last)}` : ""}`;
}

/** "telt er nog 1", "tellen er nog 2" */
function leftInWords(have: number): string {
  if (have === 0) return "telt er geen meer";
  return have === 1 ? "telt er nog 1" : `tellen er nog ${have}`;
}

const stillToCome = (planned: Planned["planned"]): string =>
  planned ? ` “${planned.title}” is nog niet afgelopen: ${aheadInWords(planned.last)}.` : "";

function allOf(required: number): string {
  if (required === 1) return "Het toetspunt is";
  return required === 2 ? "Beide toetspunten zijn" : `Alle ${required} toetspunten zijn`;
}

const sentences: { [C in Reason["code"]]: (reason: ReasonOf<C>) => string } = {
  "in-force": ({ through, planned }) =>
    (through ? `Telt mee tot en met ${longDate(through)}.` : "Geen einddatum.") + stillToCome(planned),
  enough: (reason) =>
    (reason.next
      ? `${tally(reason)}; vanaf ${longDate(reason.next.from)} ${leftInWords(reason.next.have)}.`
      : `${tally(reason)}.`) + stillToCome(reason.planned),
  explained: ({ through }) => `Op een andere manier ingevuld; de uitleg geldt tot en met ${longDate(through)}.`,
  lapsed: ({ on }) => `Niet meer actueel sinds ${longDate(on)}.`,
  foreseen: ({ on }) => `Voorzien op ${longDate(on)}, met wat nu is vastgelegd.`,
  action: ({ title, due }) => `Actie: ${title} (uiterlijk ${longDate(due)}).`,
  short: (reason) => `${tally(reason)}.`,
  unclaimed: ({ title }) => `Gaat “${title}” hierover? Leg dat dan vast, dan telt het mee.`,
  "field-empty": ({ title, field }) => `“${title}” telt mee zodra daar is ingevuld: ${fieldsInWords(field)}.`,
  "not-adopted": ({ title }) => `“${title}” telt mee zodra is vastgelegd dat raad of college het vaststelde.`,
  "only-regional": ({ title, adoptable }) =>
    adoptable
      ? `“${title}” van de regio telt mee zodra de gemeente het overneemt.`
      : `“${title}” is van de regio; dit toetspunt vraagt bewijs van de gemeente zelf.`,
  "first-term": ({ through }) => `De eerste termijn loopt tot en met ${longDate(through)}.`,
  via: ({ criteria, met }) =>
    met.length > 0 ? `Aangetoond via Kader ${listed(met)}.` : `Volgt uit Kader ${listed(criteria, "of")}.`,
  "explained-in-kader": ({ criterion, through }) =>
    `Uitleg bij het Kader: toetspunt ${criterion} is anders ingevuld tot en met ${longDate(through)}. Dat telt hier niet mee.`,
  nothing: () => "Nog geen bewijs.",
  "all-criteria": ({ required, explained }) => {
    if (explained.length === 0) return `${allOf(required)} aangetoond.`;
    if (explained.length === required) return `${allOf(required)} anders ingevuld, met een uitleg.`;
    return `${allOf(required)} aangetoond of anders ingevuld; met een uitleg: ${listed(explained)}.`;
  },
  "some-criteria": ({ settled, required, missing }) =>
    `${settled} van ${required} ${required === 1 ? "toetspunt" : "toetspunten"}; nog nodig: ${listed(missing)}.`,
};

/** The reason in one Dutch sentence. */
export const sentence = <C extends Reason["code"]>(reason: ReasonOf<C>): string =>
  (sentences[reason.code] as (given: ReasonOf<C>) => string)(reason);

const MAX_TITLES = 2;

/** All reasons, a Dutch sentence each; items that lack nothing but a claim share one sentence, where the first of them stands. */
export function saidTogether(reasons: readonly Reason[]): { reason: Reason; text: string }[] {
  const titles = reasons.flatMap((reason) => (reason.code === "unclaimed" ? [`“${reason.title}”`] : []));
  if (titles.length < 2) return reasons.map((reason) => ({ reason, text: sentence(reason) }));
  const others = titles.length - MAX_TITLES;
  const named = [...titles.slice(0, MAX_TITLES), ...(others > 0 ? [plural(others, "ander stuk", "andere stukken")] : [])];
  const together = `Gaan ${listed(named)} hierover? Leg dat dan vast, dan tellen ze mee.`;
  const place = reasons.findIndex(({ code }) => code === "unclaimed");
  return reasons.flatMap((reason, index) => {
    if (index === place) return [{ reason, text: together }];
    return reason.code === "unclaimed" ? [] : [{ reason, text: sentence(reason) }];
  });
}
