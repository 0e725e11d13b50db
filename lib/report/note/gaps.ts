/**
 * What is late or missing of which the records give no reason or no function. The note makes nothing up and says nothing of it;
 * the advisor is asked, one by one, before the college adopts.
 */
import { label } from "../../framework/vocabulary";
import { isOverdue } from "../../plan/action";
import { actionsIn } from "../model/day";
import { lateCommitments } from "./bad-news";
import type { NoteDay } from "./day";
import { notShown } from "./kept";
import { bareParts, namesOf } from "./plan";
import { firstWords } from "./sentences";
import { inWords } from "./words";

/** Where the answer is filled in: at a record, in the council's form, or as a new action for a block. */
export type GapPlace =
  | { kind: "commitment" | "agreement"; id: string }
  | { kind: "form" }
  | { kind: "new-action"; block: string };

export interface Gap {
  /** Its name among what the college is asked to confirm. */
  promise: string;
  /** "Waarom de motie “…” te laat is, staat niet in de nota." */
  text: string;
  /** "Waarom is de motie “…” te laat?" */
  question: string;
  place: GapPlace;
}

export const gapsOf = (on: NoteDay): Gap[] => [
  ...ofCommitments(on),
  ...ofActions(on),
  ...ofAgreements(on),
  ...withoutAction(on),
];

const NOT_THERE = "staat niet in de nota.";

const ofCommitments = (on: NoteDay): Gap[] =>
  lateCommitments(on).flatMap(({ commitment: { id, kind, title, answer, responsible } }) => {
    const which = `de ${label("commitmentKind", kind)} “${firstWords(title)}”`;
    return [
      ...(answer
        ? []
        : [gap(`waarom-${id}`, { kind: "commitment", id }, `Waarom ${which} te laat is,`, `Waarom is ${which} te laat?`)]),
      ...(responsible ? [] : [whoGap(id, { kind: "commitment", id }, which)]),
    ];
  });

/** Why they are late stands in one text, for an action has no place for it. */
function ofActions(on: NoteDay): Gap[] {
  const late = actionsIn(on, on.assessment.dossier.actions).filter((action) => isOverdue(action, on.asOf)).length;
  if (late === 0 || on.form?.late) return [];
  const [which, are] = late === 1 ? ["één actie", "is"] : [`${inWords(late)} acties`, "zijn"];
  return [gap("waarom-acties", { kind: "form" }, `Waarom ${which} te laat ${are},`, `Waarom ${are} ${which} te laat?`)];
}

/** Who sees to what a region agreed is the region's to say. */
function ofAgreements(on: NoteDay): Gap[] {
  const missing = notShown(on);
  const who = missing.flatMap(({ agreement: { id, owner, title, responsible } }) =>
    owner === "region" || responsible ? [] : [whoGap(id, { kind: "agreement", id }, `de afspraak “${firstWords(title)}”`)],
  );
  if (missing.length === 0 || on.form?.late) return who;
  const which = missing.length === 1 ? "één eigen afspraak" : `${inWords(missing.length)} eigen afspraken`;
  const [told, asked] = [`Waarom wij ${which} niet of deels nakomen,`, `Waarom komen wij ${which} niet of deels na?`];
  return [gap("waarom-afspraken", { kind: "form" }, told, asked), ...who];
}

/** What the basic level misses and nobody works at. */
function withoutAction(on: NoteDay): Gap[] {
  const bare = bareParts(on);
  const [first] = bare;
  if (first === undefined) return [];
  const parts = namesOf(bare) ?? `${inWords(bare.length)} onderdelen die ontbreken`;
  const place: GapPlace = { kind: "new-action", block: first.block.id };
  return [gap("zonder-actie", place, `Wie zorgt voor ${parts},`, `Wie zorgt voor ${parts}, en wanneer?`)];
}

const whoGap = (id: string, place: GapPlace, which: string): Gap =>
  gap(`wie-${id}`, place, `Wie voor ${which} zorgt,`, `Wie zorgt voor ${which}?`);

const gap = (promise: string, place: GapPlace, told: string, question: string): Gap => ({
  ...{ promise, place, question },
  text: `${told} ${NOT_THERE}`,
});
