/** Reminds municipalities of what their region asked: it is new again in their inbox, and stands in their digest. */
import { createHash } from "node:crypto";
import { may, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { blocksOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { type InboxKind, waitingIn } from "@/lib/inbox/entry";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { onceOwn } from "@/lib/region/participation";
import { REMINDER, type Remark } from "@/lib/remarks/remark";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { invitationRecords } from "../evidence/invitations";
import { remarkRecords } from "../remarks";
import { requestRecords } from "../requests/requests";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { append, newest, type RecordKind, standing } from "../versions/versions";
import { regionInbox } from "./inbox";

export interface Reminder {
  region: string;
  kind: InboxKind;
  /** The record of the region, or the remark. */
  id: string;
  municipality: string;
  today: IsoDate;
}

/**
 * Refuses: not-allowed to who does not speak for the region, not-found where the municipality was not asked, and invalid
 * where it answered already or was reminded today.
 */
export function remind(scope: Scope, reminder: Reminder): Outcome<unknown> {
  const { region, kind } = reminder;
  if (!may(scope, "invitation.write", ofRegion(region))) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx): Outcome<unknown> => {
    switch (kind) {
      case "request":
        return remindIn(tx, requestRecords, ({ asked }) => asked, reminder);
      case "invitation":
        return remindIn(tx, invitationRecords, ({ invited }) => invited, reminder);
      case "remark":
      case "proposal":
        return remindOfRemark(scope, tx, reminder);
      case "adoption":
        return remindToAdopt(scope, tx, reminder);
    }
  });
}

/** The same for several municipalities. */
export interface Reminders extends Omit<Reminder, "municipality"> {
  municipalities: readonly string[];
}

/**
 * Reminds those of the municipalities that have still to answer and were not reminded today, and gives their codes. Refuses as
 * {@link remind} does where that is nobody.
 */
export const remindAll = (scope: Scope, { municipalities, ...reminder }: Reminders): Outcome<string[]> =>
  inTransaction(scope, (): Outcome<string[]> => {
    const answered = answeredSince(scope, reminder);
    const open = municipalities.filter((code) => !answered.has(code));
    const tried = open.map((municipality) => ({ municipality, outcome: remind(scope, { ...reminder, municipality }) }));
    const reminded = tried.filter(({ outcome }) => outcome.ok).map(({ municipality }) => municipality);
    if (reminded.length > 0) return done(reminded);
    const refusal = tried.map(({ outcome }) => outcome).find((outcome) => !outcome.ok);
    return refusal && !refusal.ok ? refusal : invalid([{ path: [], message: ANSWERED }]);
  });

/** Who answered, perhaps while the screen was open; what waits to be adopted is looked at one by one. */
function answeredSince(scope: Scope, { region, kind, id }: Omit<Reminder, "municipality">): ReadonlySet<string> {
  const asked = regionInbox(scope, { id: region, name: "" });
  const entry = asked.ok ? asked.value.find((one) => one.kind === kind && one.id === id) : undefined;
  const waiting = new Set(entry && waitingIn(entry).map(({ municipality }) => municipality.code));
  return new Set(entry?.replies.map(({ municipality }) => municipality.code).filter((code) => !waiting.has(code)));
}

interface Shared {
  id: string;
  answers: Readonly<Record<string, unknown>>;
  reminded?: Record<string, IsoDate> | undefined;
}

function remindIn<T extends Shared>(
  tx: WriteTransaction,
  kind: RecordKind<T>,
  askedIn: (item: T) => readonly string[],
  { region, id, municipality, today }: Reminder,
): Outcome<unknown> {
  const owner = ofRegion(region);
  const current = newest(tx.db, kind, owner, id);
  if (current?.state !== "recorded" || !askedIn(current.item).includes(municipality)) return refused({ code: "not-found" });
  if (current.item.answers[municipality] !== undefined) return refusal(ANSWERED);
  if (current.item.reminded?.[municipality] === today) return refusal(TODAY);
  const item = { ...current.item, reminded: { ...current.item.reminded, [municipality]: today } };
  return done(append(tx, kind, owner, current, { state: "recorded", item }));
}

/** In a thread the region goes on with what it said. */
function remindOfRemark(scope: Scope, tx: WriteTransaction, { region, id, municipality, today }: Reminder): Outcome<unknown> {
  const owner = ofMunicipality(municipality);
  const current = newest(tx.db, remarkRecords, owner, id);
  if (current?.state !== "recorded" || current.item.region !== region) return refused({ code: "not-found" });
  const item: Remark = {
    ...{ id: reminderId(id, today), block: current.item.block, region },
    ...{ text: REMINDER, follows: id },
  };
  if (newest(tx.db, remarkRecords, owner, item.id)) return refusal(TODAY);
  return remarkRecords.put(scope, { owner, item, basedOn: 0 });
}

/** A remark of its own, since a document says nothing of who was reminded. */
function remindToAdopt(scope: Scope, tx: WriteTransaction, { region, id, municipality, today }: Reminder): Outcome<unknown> {
  const owner = ofMunicipality(municipality);
  const current = newest(tx.db, evidenceRecords, ofRegion(region), id);
  const [criterion] = current?.state === "recorded" ? onceOwn(currentFramework, current.item) : [];
  const block = blocksOf(currentFramework).find(({ criteria }) => criteria.some((one) => one.id === criterion));
  if (current === undefined || block === undefined) return refused({ code: "not-found" });
  const adopted = standing(tx.db, evidenceRecords, owner).some((item) => item.type === "document" && item.adopts === id);
  if (adopted || standing(tx.db, exceptionRecords, owner).some(({ evidence }) => evidence === id)) return refusal(ANSWERED);
  const text = `Herinnering: neem “${current.item.title}” van de regio over, of maak een uitzondering.`;
  const item: Remark = { id: reminderId(id, today), block: block.id, region, text, evidence: id };
  if (newest(tx.db, remarkRecords, owner, item.id)) return refusal(TODAY);
  return remarkRecords.put(scope, { owner, item, basedOn: 0 });
}

/** One for each day and remark. */
const reminderId = (id: string, today: IsoDate): string =>
  `herinnering-${today}-${createHash("sha256").update(id).digest("hex").slice(0, 24)}`;

const refusal = (message: string) => invalid([{ path: [], message }]);
const ANSWERED = "Deze gemeente antwoordde intussen al.";
const TODAY = "U herinnerde deze gemeente vandaag al.";
