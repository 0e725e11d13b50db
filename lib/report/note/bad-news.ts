/** What a council must not have to look for: what is late and which agreements are not kept, in one sentence each for "In het kort". */
import type { AgreementOnDay } from "../../assessment/agreement-status";
import { type CommitmentOnDay, commitmentsOn } from "../../commitments/state";
import { live, spoken } from "../../council/live";
import { label } from "../../framework/vocabulary";
import { type NoteDay, voiced } from "./day";
import { judgedAgreements, notShown } from "./kept";
import { firstWords, wordCount } from "./sentences";
import { inWords, startInWords } from "./words";

export const badNews = (on: NoteDay): string[] => [...lateSentence(on), ...brokenSentence(on)];

/** The motions and promises that are late, the one that waits longest first. */
export const lateCommitments = (on: NoteDay): CommitmentOnDay[] =>
  commitmentsOn(on.assessment.dossier.commitments ?? [], on.asOf).filter(({ state }) => state === "late");

/** "Drie moties voerden wij niet op tijd uit; het langst wacht “Inwoners voorlichten”." A motion is not late, doing it is. */
function lateSentence(on: NoteDay): string[] {
  const late = lateCommitments(on);
  const [oldest, ...others] = late;
  if (oldest === undefined) return [];
  const title = `“${firstWords(oldest.commitment.title)}”`;
  if (others.length === 0) {
    const one = label("commitmentKind", oldest.commitment.kind);
    return [
      voiced(
        on,
        `Eén ${one} voerden wij niet op tijd uit: ${title}.`,
        `Of één ${one} op tijd klaar was, is niet bekend: ${title}.`,
      ),
    ];
  }
  const kinds = kindsOf(late);
  return [
    voiced(
      on,
      `${live("te-laat", startInWords(late.length))} ${kinds} voerden wij niet op tijd uit; het langst wacht ${title}.`,
      `Of ${inWords(late.length)} ${kinds} op tijd klaar waren, is niet bekend, zoals ${title}.`,
    ),
  ];
}

function kindsOf(late: readonly CommitmentOnDay[]): string {
  const [first, ...others] = [...new Set(late.map(({ commitment }) => commitment.kind))];
  if (others.length > 0) return "moties en toezeggingen";
  return first === "motion" ? "moties" : "toezeggingen";
}

/** "Drie van de zeven eigen afspraken komen wij niet of deels na, zoals “Elk jaar een evaluatie”." */
function brokenSentence(on: NoteDay): string[] {
  const [missing, all] = [notShown(on), judgedAgreements(on)];
  const [first, ...others] = missing;
  if (first === undefined) return [];
  const sentence = on.speaks ? ourBroken(missing, all) : theirBroken(missing, all);
  return [`${sentence}${others.length === 0 ? ":" : ", zoals"} ${titleBehind(sentence, first.agreement.title)}.`];
}

/** So many words a sentence has at most. */
const SENTENCE = 24;

/** As much of a title as the sentence before it leaves room for. */
const titleBehind = (sentence: string, title: string): string =>
  `“${firstWords(title, SENTENCE - wordCount(spoken(sentence)), 110)}”`;

function ourBroken(missing: readonly AgreementOnDay[], all: readonly AgreementOnDay[]): string {
  const keep = all.some(({ inForce }) => inForce) ? "komen" : "kwamen";
  if (all.length === 1) return `Onze enige eigen afspraak ${keep} wij niet of deels na`;
  const [some, every] = [startInWords(missing.length), inWords(missing.length)].map((count) => live("niet-nagekomen", count));
  const which = missing.length === all.length ? `Alle ${every} de` : `${some} van de ${inWords(all.length)}`;
  return `${which} eigen afspraken ${keep} wij niet of deels na`;
}

/** Who reads what is public cannot know whether the municipality kept its word. */
function theirBroken({ length: missing }: readonly AgreementOnDay[], all: readonly AgreementOnDay[]): string {
  const ended = all.every(({ inForce }) => !inForce);
  const kept = ended ? "nakwam" : "nakomt";
  if (missing === 1) {
    const which = all.length === 1 ? "haar enige eigen afspraak" : `één van haar ${inWords(all.length)} afspraken`;
    return `Of de gemeente ${which} ${kept}, is niet bekend`;
  }
  const some = missing === all.length ? `alle ${inWords(missing)} de` : `${inWords(missing)} van de ${inWords(all.length)}`;
  return `Van ${some} eigen afspraken is niet bekend of de gemeente ze ${kept}`;
}
