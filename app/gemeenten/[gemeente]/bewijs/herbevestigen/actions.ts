"use server";
/** What a successor does with the evidence of the municipalities that merged into it. */
import { action } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import { reconfirm } from "@/db/mergers/reconfirm";
import { typed } from "@/lib/form/entries";

export const answerForPredecessor = action({
  read: (entries, { today }) => ({
    ok: true,
    input: {
      municipality: typed(entries, "municipality"),
      predecessor: typed(entries, "predecessor"),
      id: typed(entries, "id"),
      holds: typed(entries, "holds") === "yes",
      today,
    },
  }),
  put: reconfirm,
  next: ({ municipality }) => `${municipalityHref(municipality)}/bewijs/herbevestigen?bewaard=1`,
});
