/** How the buttons under a predecessor's evidence are read. */
import "server-only";
import type { FormAction } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import type { Reconfirmation } from "@/db/mergers/reconfirm";
import type { Evidence } from "@/lib/evidence/evidence";
import { typed } from "@/lib/form/entries";

export const reconfirming: Omit<FormAction<Reconfirmation, Evidence>, "put"> = {
  read: (entries, { today }) => ({
    ok: true,
    input: {
      municipality: typed(entries, "municipality"),
      id: typed(entries, "id"),
      holds: typed(entries, "holds") === "yes",
      today,
    },
  }),
  problems: (_input, { problems }) => problems.map(({ message }) => ({ field: "", message })),
  conflict: () => [],
  next: ({ municipality }) => `${municipalityHref(municipality)}/bewijs/herbevestigen?bewaard=1`,
};
