/** "Wat vragen wij van u?" and "Vervolg": the sentences that promise or decide something are marked as such. */
import { longDate, monthAndYear } from "../../dutch";
import { isOverdue } from "../../plan/action";
import { actionsIn } from "../model/day";
import { causes, isPlan, nameOf, repairedBy } from "./causes";
import type { NoteDay } from "./day";
import { planForCouncil } from "./ends";
import { notShown } from "./kept";
import { type Sentence, sentence } from "./sentences";
import { inWords } from "./words";

/** What the council is asked, or may decide. */
export function askSentences(on: NoteDay): Sentence[] {
  const renewable = causes(on).some(
    (cause) => cause.kind === "ended" && isPlan(cause.item) && repairedBy(on, cause).length > 0,
  );
  return on.speaks ? ours(renewable) : theirs(on, renewable);
}

const ours = (renewable: boolean): Sentence[] => [
  { text: "Wij vragen u kennis te nemen van deze nota.", promise: "kennisnemen" },
  renewable
    ? { text: "U kunt ons vragen een nieuw plan voor te leggen.", promise: "nieuw-plan" }
    : { text: "Een besluit vragen wij nu niet.", promise: "geen-besluit" },
];

function theirs(on: NoteDay, renewable: boolean): Sentence[] {
  const late = actionsIn(on, on.assessment.dossier.actions).filter((action) => isOverdue(action, on.asOf)).length;
  return [
    ...(renewable
      ? [
          sentence("De raad of het college kan een nieuw plan vaststellen."),
          sentence("Zo’n besluit staat nog niet in Plateau."),
        ]
      : []),
    late > 1
      ? sentence(`De raad kan het college vragen welke van de ${inWords(late)} acties klaar zijn.`)
      : sentence("De raad kan het college vragen of dit beeld klopt en wat er nog meer is."),
    ...(notShown(on).length > 0 ? [sentence("De raad kan ook vragen of de eigen afspraken zijn nagekomen.")] : []),
  ];
}

/** What the council hears of it again, and when; nothing where nobody can promise it. */
export function followUpSentences(on: NoteDay): Sentence[] {
  if (!on.speaks) return [];
  const plan = planForCouncil(on);
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
  ];
}
