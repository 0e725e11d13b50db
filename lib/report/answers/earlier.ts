/** What was recorded about a question once, or was planned or agreed, where nothing counts for it now. */
import type { AgreementOnDay } from "../../assessment/agreement-status";
import { capitalised, longDate } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { actionsIn, openAndHidden, titleIn } from "../model/day";
import { agreementsTold, hidesDay } from "../model/norms";
import { ended } from "../note/causes";
import { type NoteDay, voiced } from "../note/day";
import { edgeOfYear, inWords } from "../note/words";

/** What a question is about: criteria of the Kader, words in a title, and tests of a record itself. */
export interface About {
  /** In words, for a sentence that begins with "ging over"; "hierover" where it is left out. */
  topic?: string;
  criteria?: readonly string[];
  words?: RegExp;
  evidence?: (item: Evidence) => boolean;
  agreement?: (agreement: AgreementOnDay["agreement"]) => boolean;
}

export interface Earlier {
  facts: readonly string[];
  sources: readonly string[];
}

const MAX_ENDED = 2;

/** Documents and functions that ended, actions that are not done, and agreements; each with what is not known of it. */
export function earlier(on: NoteDay, about: About): Earlier {
  const gone = endedAbout(on, about).slice(0, MAX_ENDED);
  const [action, ...others] = actionsAbout(on, about);
  const [agreed] = agreementsAbout(on, about);
  return {
    facts: [
      ...gone.map(({ named, lastDay }) => goneInWords(capitalised(named), lastDay, about)),
      ...(action ? [actionInWords(on, action)] : []),
      ...(others.length > 0
        ? [
            `Er ${others.length === 1 ? "is nog één andere actie" : `zijn nog ${inWords(others.length)} andere acties`} over ${about.topic ?? "dit onderwerp"}.`,
          ]
        : []),
      ...(agreed ? [agreementInWords(on, agreed)] : []),
    ],
    sources: [
      ...gone.map(({ item }) => titleIn(on, item)),
      ...(action ? ["Acties"] : []),
      ...(agreed ? ["Eigen afspraken"] : []),
    ],
  };
}

const endedAbout = (on: NoteDay, { criteria = [], evidence = () => false }: About) =>
  ended(on).filter(
    ({ item, criteria: lost }) =>
      openAndHidden(on, [item]).open.length > 0 &&
      (evidence(item) || lost.some(({ criterion }) => criteria.includes(criterion.id))),
  );

const actionsAbout = (on: NoteDay, { criteria = [], words }: About): Action[] =>
  actionsIn(on, on.assessment.dossier.actions)
    .filter(isOpen)
    .filter(({ title, criterion }) => words?.test(title) || (criterion !== undefined && criteria.includes(criterion)))
    .sort(byDue);

const agreementsAbout = (on: NoteDay, { words, agreement = () => false }: About): AgreementOnDay[] =>
  agreementsTold(on).filter((given) => agreement(given.agreement) || words?.test(given.agreement.title));

const goneInWords = (named: string, lastDay: string, { topic }: About): string =>
  `${named} ging ${topic === undefined ? "hierover" : `over ${topic}`}, en liep af op ${lastDay}; wat nu geldt, is niet vastgelegd.`;

function actionInWords(on: NoteDay, action: Action): string {
  const title = `De actie “${action.title}”`;
  if (hidesDay(on, action.block ?? action.criterion ?? "")) return `${title} staat in de planning.`;
  const day = longDate(action.due);
  if (!isOverdue(action, on.asOf)) return `${title} loopt tot en met ${day}.`;
  const planned = on.speaks ? `had ${day} als einddatum` : `stond gepland tot ${edgeOfYear(action.due) ?? day}`;
  return `${title} ${planned}; of zij klaar is, is niet vastgelegd.`;
}

/** Of one that was kept, evidence counts; so this is about one of which nothing or too little is recorded. */
function agreementInWords(on: NoteDay, { agreement, inForce, on: day }: AgreementOnDay): string {
  const agreed = `${voiced(on, "Wij spraken af", "De gemeente sprak af")}: “${agreement.title}”`;
  return inForce
    ? `${agreed}. Of dat gebeurt, is hier niet vastgelegd.`
    : `${agreed}, tot en met ${longDate(day)}. Of dat gebeurde, is hier niet vastgelegd.`;
}
