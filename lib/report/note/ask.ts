/** "Wat vragen wij van u?" and "Vervolg": the sentences that promise or decide something are marked as such; and what a council may ask itself. */
import { longDate, monthAndYear } from "../../dutch";
import { isAppointment } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { isOpenOn, isOverdue } from "../../plan/action";
import { actionsIn } from "../model/day";
import type { Block } from "../model/model";
import { lateCommitments } from "./bad-news";
import { causes, isPlan, lacksNewPlan, nameOf, repairedBy } from "./causes";
import { countedFor, type NoteDay } from "./day";
import { planForCouncil } from "./ends";
import { notShown } from "./kept";
import { planOn } from "./present";
import { firstWords, paragraphOf, type Sentence } from "./sentences";
import { isDayUnnamed } from "./sources";
import { inWords } from "./words";

/** What the college asks the council, or says that it may decide. */
export function askSentences(on: NoteDay): Sentence[] {
  const ask: Sentence = { text: "Wij vragen u kennis te nemen van deze nota.", promise: "kennisnemen" };
  return [
    ask,
    isRenewable(on)
      ? { text: "U kunt ons vragen een nieuw plan voor te leggen.", promise: "nieuw-plan" }
      : { text: "Een besluit vragen wij nu niet.", promise: "geen-besluit" },
  ];
}

/** Whether a plan that ended would repair something. */
const isRenewable = (on: NoteDay): boolean =>
  causes(on).some((cause) => cause.kind === "ended" && isPlan(cause.item) && repairedBy(on, cause).length > 0);

/** What a council may do with a paper for which nobody speaks: what it can ask, a new plan first, and what it may decide. */
export const theirBlocks = (on: NoteDay): Block[] => [
  ...paragraphOf([
    isRenewable(on) && "Is er geen nieuw plan, dan kan de raad of het college er een vaststellen.",
    "De raad kan de portefeuillehouder vragen:",
  ]),
  { kind: "list", items: questions(on) },
];

/** So many words and characters of an agreement's title. */
const TITLE = [12, 110] as const;

function questions(on: NoteDay): string[] {
  const actions = actionsIn(on, on.assessment.dossier.actions);
  const [planned, late] = [actions.filter((one) => isOpenOn(one, on.asOf)), actions.filter((one) => isOverdue(one, on.asOf))];
  const ofPlanned = planned.every((one) => isDayUnnamed(on, one)) ? WITHOUT_DAY : WITH_DAY;
  const missing = notShown(on);
  const kept = missing.some(({ inForce }) => inForce) ? "Komt" : "Kwam";
  return [
    ...(lacksNewPlan(on) ? ["Is er een nieuw plan? Zo niet, wanneer komt het?"] : afterPlan(on)),
    ...asked(late, "Is de actie klaar waarvan de datum voorbij is?", (count) => `Welke van de ${count} acties zijn klaar?`),
    ...asked(planned, ofPlanned[0], ofPlanned[1]),
    ...asked(lateCommitments(on), `Wat is er gedaan ${OF_THE_DAY_PAST[0]}`, () => `Wat is er gedaan ${OF_THE_DAY_PAST[1]}`),
    ...asked(
      missing,
      `${kept} de gemeente na wat zij afsprak: “${firstWords(missing[0]?.agreement.title ?? "", ...TITLE)}”?`,
      () => `${kept} de gemeente deze eigen afspraken na?`,
    ),
    "Klopt dit beeld, en wat is er nog meer?",
  ];
}

const WITH_DAY = [
  "Hoe staat het met de geplande actie?",
  (count: string) => `Hoe staat het met de ${count} geplande acties?`,
] as const;
const WITHOUT_DAY = [
  "Wanneer is de geplande actie klaar?",
  (count: string) => `Wanneer zijn de ${count} geplande acties klaar?`,
] as const;

/** A plan that counts and ends before a council hears of it again. */
function afterPlan(on: NoteDay): string[] {
  const until = planOn(on)?.validUntil;
  return until !== undefined && until <= on.next ? [`Wat komt er na het plan, dat eindigt op ${longDate(until)}?`] : [];
}

const OF_THE_DAY_PAST = [
  "met de motie of toezegging waarvan de datum voorbij is?",
  "met de moties en toezeggingen waarvan de datum voorbij is?",
] as const;

const asked = ({ length }: readonly unknown[], one: string, more: (count: string) => string): string[] =>
  length === 0 ? [] : [length === 1 ? one : more(inWords(length))];

/** What the council hears of it again, and when; nothing where nobody can promise it. */
export function followUpSentences(on: NoteDay): Sentence[] {
  if (!on.speaks) return [];
  const plan = planForCouncil(on);
  const contact = on.form?.informationFrom === undefined ? contactFunction(on) : undefined;
  return [
    ...(plan
      ? [
          {
            text: `Uiterlijk op ${longDate(plan.reviewBy)} leggen wij u een herziening voor van ${nameOf(plan)}.`,
            promise: "herziening",
          },
        ]
      : []),
    { text: `U krijgt deze nota opnieuw in ${monthAndYear(on.next)}.`, promise: "opnieuw" },
    ...(contact === undefined ? [] : [{ text: `Vragen over deze nota beantwoordt de ${contact}.`, promise: "vragen" }]),
  ];
}

/** The function that whoever has a question can turn to, where it is recorded. */
export const contactFunction = (on: NoteDay): string | undefined =>
  countedFor(on, "2.1.1a").some(isAppointment) ? label("role", "attention-officer") : undefined;
