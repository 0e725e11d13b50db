/** How the buttons under an invitation are read. */
import "server-only";
import { municipalityHref, ownerHref } from "@/app/links";
import type { Answer } from "@/db/evidence/invitations";
import type { Owner } from "@/lib/access";
import type { Invitation } from "@/lib/evidence/invitation";
import { typed } from "@/lib/form/entries";
import type { Problem } from "@/lib/problem";
import type { FormAction } from "../_server/action";
import { readOwner } from "./forms";

const inGeneral = (_input: unknown, { problems }: { problems: Problem[] }) =>
  problems.map(({ message }) => ({ field: "", message }));

export const answering: Omit<FormAction<Answer, Invitation>, "put"> = {
  read: (entries) => ({
    ok: true,
    input: {
      region: typed(entries, "region"),
      id: typed(entries, "id"),
      municipality: typed(entries, "municipality"),
      tookPart: typed(entries, "tookPart") === "yes",
    },
  }),
  problems: inGeneral,
  conflict: () => [],
  next: ({ municipality }) => `${municipalityHref(municipality)}/bewijs/uitnodigingen?bewaard=1`,
};

type Withdrawal = { owner: Owner; id: string; basedOn: number };

export const invitationRemoval: Omit<FormAction<Withdrawal, Invitation>, "put"> = {
  read: (entries, { basedOn }) => ({ ok: true, input: { owner: readOwner(entries), id: typed(entries, "id"), basedOn } }),
  problems: inGeneral,
  conflict: () => [],
  next: ({ owner }) => `${ownerHref(owner)}/bewijs/uitnodigingen?ingetrokken=1`,
};
