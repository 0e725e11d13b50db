"use server";
/** What the screens do with invitations to confirm that a municipality took part. */
import { municipalityHref, ownerHref } from "@/app/links";
import { answerInvitation, invitationRecords } from "@/db/evidence/invitations";
import { typed } from "@/lib/form/entries";
import { action } from "../_server/action";
import { takeBack } from "../_server/record-actions";

export const answerToInvitation = action({
  read: (entries) => ({
    ok: true,
    input: {
      region: typed(entries, "region"),
      id: typed(entries, "id"),
      municipality: typed(entries, "municipality"),
      tookPart: typed(entries, "tookPart") === "yes",
    },
  }),
  put: answerInvitation,
  next: ({ municipality }) => `${municipalityHref(municipality)}/bewijs/uitnodigingen?bewaard=1`,
});

export const takeBackInvitation = takeBack(invitationRecords, {
  next: ({ owner }) => `${ownerHref(owner)}/bewijs/uitnodigingen?ingetrokken=1`,
});
