/** Several new items of evidence recorded as one: all of them, or none. */
import type { Owner, Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Evidence } from "@/lib/evidence/evidence";
import type { Outcome } from "@/lib/refusal";
import { storeTogether } from "../versions/together";
import { evidenceRecords } from "./evidence";

/** What is recorded for one owner on a day. */
export interface NewEvidence {
  owner: Owner;
  items: readonly Evidence[];
  today: IsoDate;
}

/** Records them in one transaction; refuses and returns as {@link storeTogether}. */
export const recordTogether = (scope: Scope, { owner, items, today }: NewEvidence): Outcome<number> =>
  storeTogether(
    scope,
    items.map((item) => () => evidenceRecords.put(scope, { owner, item, basedOn: 0, today })),
  );
