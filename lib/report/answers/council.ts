/** Answers about the council itself: what it asked and was told, and what is to come. */
import { type CommitmentOnDay, commitmentsOn, isSettledState, madeInWords } from "../../commitments/state";
import { listed, longDate, uncapitalised } from "../../dutch";
import { byDue, isOpenOn, isOverdue } from "../../plan/action";
import { actionsIn } from "../model/day";
import { hidesDay } from "../model/norms";
import { oneLine } from "../model/typed-text";
import { nameOf } from "../note/causes";
import { standingOf } from "../note/commitments";
import { type NoteDay, voiced } from "../note/day";
import { lossSentences } from "../note/ends";
import { firstWords } from "../note/sentences";
import { inWords } from "../note/words";
import { type Answer, answerOf, documentsRead } from "./answer";
import { inForce, past } from "./items";

/** Each motion and promise with its state; what was typed for the council stands with it. */
export function promisesKept(on: NoteDay): Answer {
  const recorded = commitmentsOn(on.assessment.dossier.commitments ?? [], on.asOf);
  const typed = on.form?.answers ?? [];
  const rest = recorded.length - MAX_COMMITMENTS;
  return answerOf(on, {
    facts: [
      ...recorded.slice(0, MAX_COMMITMENTS).map((given) => commitmentInWords(on, given)),
      rest > 0 && `Er ${rest === 1 ? "is nog één andere" : `zijn nog ${inWords(rest)} andere`} vastgelegd.`,
      ...typed.slice(0, MAX_COMMITMENTS).map(({ reference, answer }) => `${reference}: ${answer}`),
    ],
    apart: true,
    sources: [
      ...(recorded.length > 0 ? ["Moties en toezeggingen"] : []),
      ...(typed.length > 0 ? ["Gegevens voor de raad, Toezeggingen en moties"] : []),
    ],
  });
}

const MAX_COMMITMENTS = 3;

/** With its number, who sees to it, and what was said of it. */
function commitmentInWords(on: NoteDay, given: CommitmentOnDay): string {
  const { title, reference, responsible, answer } = given.commitment;
  const made = uncapitalised(madeInWords(given.commitment)) + (reference ? `, ${reference}` : "");
  const who = responsible && !isSettledState(given.state) ? ` Wie: ${responsible}.` : "";
  return `“${firstWords(title, 14)}” (${made}) – ${standingOf(on, given)}.${who}${answer ? ` ${oneLine(answer)}` : ""}`;
}

export function told(on: NoteDay): Answer {
  const notes = inForce(on).filter(
    (item) => item.type === "document" && (item.kind === "council-note" || item.adoptedBy === "council"),
  );
  const dated = notes.flatMap((item) => {
    const day = item.type === "document" ? (item.adoptedOn ?? item.validFrom) : undefined;
    return day ? [{ what: nameOf(item), day }] : [];
  });
  const talks = past(on)
    .filter((item) => item.type === "meeting" && item.forum === "council")
    .map(({ date }) => ({ what: "een bespreking in raad of commissie", day: date }));
  const reports = on.previous ? [{ what: "de vorige nota", day: on.previous.adoptedOn }] : [];
  const all = [...dated, ...talks, ...reports].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, 3);
  return answerOf(on, {
    facts: [all.length > 0 && `De raad kreeg ${listed(all.map(({ what, day }) => `${what} op ${longDate(day)}`))}.`],
    lacking: ["Over andere berichten is niets vastgelegd."],
    items: notes,
    about: { topic: "berichten aan de raad", words: /\braad\b|verantwoord|rapporteren/i },
  });
}

/** What is to come; a day of an action that gives away when a closed table met is left out. */
export function coming(on: NoteDay): Answer {
  const actions = actionsIn(on, on.assessment.dossier.actions);
  const dated = actions.filter(({ block, criterion }) => !hidesDay(on, block ?? criterion ?? ""));
  const open = actions.filter((action) => isOpenOn(action, on.asOf));
  const [first] = dated.filter((action) => isOpenOn(action, on.asOf)).sort(byDue);
  const late = dated.filter((action) => isOverdue(action, on.asOf)).length;
  return answerOf(on, {
    facts: [
      runningInWords(open.length),
      first && `“${first.title}” moet op ${longDate(first.due)} klaar zijn.`,
      ...lossSentences(on),
    ],
    lacking: [overdueInWords(on, late)],
    sources: on.speaks ? ["Acties", "Bewijs"] : documentsRead(on),
  });
}

function runningInWords(count: number): string {
  if (count === 0) return "Er staat geen lopende actie in Plateau.";
  return count === 1 ? "Er loopt één actie." : `Er lopen ${inWords(count)} acties.`;
}

const overdueInWords = (on: NoteDay, count: number): string | false =>
  count > 0 &&
  `Van ${count === 1 ? "één actie" : `${inWords(count)} acties`} is de ${voiced(on, "einddatum", "geplande datum")} voorbij; of ${count === 1 ? "zij klaar is" : "zij klaar zijn"}, is niet vastgelegd.`;
