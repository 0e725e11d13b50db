"use server";
/** What the screens do with invitations to confirm that a municipality took part. */
import { municipalityHref, ownerHref } from "@/app/links";
import { answerInvitation, invitationRecords } from "@/db/evidence/invitations";
import { typed } from "@/lib/form/entries";
import { type NumberReading, readTypedNumber } from "@/lib/form/number";
import { action } from "../_server/action";
import { takeBack } from "../_server/record-actions";

export const answerToInvitation = action({
  read(entries) {
    const { number: participants, message } = readParticipants(typed(entries, "participants"));
    if (message !== undefined) return { ok: false, problems: [{ field: "", message }] };
    const [region, id, municipality] = [typed(entries, "region"), typed(entries, "id"), typed(entries, "municipality")];
    return { ok: true, input: { region, id, municipality, tookPart: typed(entries, "tookPart") === "yes", participants } };
  },
  put: answerInvitation,
  next: ({ municipality }) => `${municipalityHref(municipality)}/bewijs/uitnodigingen?bewaard=1`,
});

const readParticipants = (text: string): NumberReading | { number: undefined; message?: undefined } =>
  text.trim() === "" ? { number: undefined } : readTypedNumber(text.trim());

export const takeBackInvitation = takeBack(invitationRecords, {
  next: ({ owner }) => `${ownerHref(owner)}/bewijs/uitnodigingen?ingetrokken=1`,
});
