"use server";
import { itemHref, newActionHref, ownerHref } from "@/app/links";
import { evidenceRecords } from "@/db/evidence/evidence";
import { invite } from "@/db/evidence/invitations";
import type { IsoDate } from "@/lib/calendar";
import { evidenceRows } from "@/lib/evidence/compare-versions";
import { type Evidence, futureEventProblems, isEvent } from "@/lib/evidence/evidence";
/** What the screens do with evidence: record (or invite to confirm), correct, withdraw, restore. */
import { farAheadQuestion, INVITE, SURE, THEN } from "@/lib/evidence/form-names";
import { evidenceForm } from "@/lib/evidence/read-form";
import { lastDayFarAhead } from "@/lib/evidence/still-to-come";
import { filled, typed } from "@/lib/form/entries";
import type { FormState } from "@/lib/form/state";
import { invalid } from "@/lib/refusal";
import { municipalityName } from "../_server/load/municipality-name";
import { restore, type Saved, save, takeBack } from "../_server/record-actions";

const isInviting = ({ owner, basedOn, entries }: Saved<Evidence>): boolean =>
  owner.kind === "region" && basedOn === 0 && typed(entries, INVITE) !== "";

/** A last day that is far ahead, where it was typed now and nobody said that it is right. */
function unsureOf({ item, base, today, entries }: Saved<Evidence>): IsoDate | undefined {
  const far = lastDayFarAhead(item, today);
  return far === (base && lastDayFarAhead(base, today)) || typed(entries, SURE) === far ? undefined : far;
}

/** An event that is still to come is offered as an action, where the owner has a plan. */
function actionOffer({ owner, item, today, entries }: Saved<Evidence>): FormState["offer"] {
  if (owner.kind === "region" || !isEvent(item) || futureEventProblems(item, today).length === 0) return undefined;
  const criterion = item.claims?.[0]?.criterion ?? filled(typed(entries, "toetspunt"));
  const href = newActionHref(owner.id, criterion ? { criterion } : {}, { title: item.title, due: item.date });
  return { field: "date", label: "Maak er een actie van", href };
}

const compare = (mine: object, theirs: object) =>
  evidenceRows((theirs as Evidence).type, { ...mine }, { ...theirs }, municipalityName);

export const saveEvidence = save(
  evidenceForm,
  {
    history: evidenceRecords.history,
    put(scope, input) {
      const far = unsureOf(input);
      if (far !== undefined) return invalid([{ path: ["until"], message: farAheadQuestion(far) }]);
      return isInviting(input) ? invite(scope, input) : evidenceRecords.put(scope, input);
    },
  },
  {
    compare,
    offer: actionOffer,
    next: (input) =>
      isInviting(input)
        ? `${ownerHref(input.owner)}/bewijs/uitnodigingen?bewaard=1`
        : input.owner.kind === "municipality" && typed(input.entries, THEN) !== ""
          ? `${ownerHref(input.owner)}/bewijs/volgende`
          : `${itemHref(input.owner, input.item.id)}?bewaard=1`,
  },
);

export const restoreEvidence = restore(evidenceRecords, {
  compare,
  next: ({ owner }, { item }) => `${itemHref(owner, item.id)}?bewaard=1`,
});

export const takeBackEvidence = takeBack(evidenceRecords, {
  compare,
  next: ({ owner }, { item }) => `${itemHref(owner, item.id)}?ingetrokken=1`,
});
