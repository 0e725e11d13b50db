/**
 * Invitations: a region records once what it held for several municipalities, and each of them confirms its own part. From
 * the first confirmation on it stands in the region's register as evidence that covers those who confirmed. Where a
 * criterion asks for evidence of the municipality itself, who confirms gets a record of its own as well.
 */
import { createHash } from "node:crypto";
import { may, mayRead, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { type Evidence, isEvent } from "@/lib/evidence/evidence";
import { type Invitation, invitation } from "@/lib/evidence/invitation";
import { invitationResidue } from "@/lib/evidence/residue";
import { currentFramework } from "@/lib/framework/versions";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version, type WholeState } from "@/lib/refusal";
import type { Asked } from "@/lib/region/coverage";
import { needsOwnRecord, ownRecordOf } from "@/lib/region/participation";
import { membersOf, regionsHeardBy } from "../places/municipalities";
import { recordEvent } from "../store/audit";
import { database } from "../store/client";
import { invitationVersion } from "../store/schema";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { records, type Write } from "../versions/records";
import { moreAfter, roomProblems } from "../versions/room";
import { append, newest, newestOfAll } from "../versions/versions";
import { type EvidenceWrite, evidenceRecords, problemsAround } from "./evidence";

/** What was confirmed stays when an invitation is taken back. The problems of what was held are those of evidence. */
export const invitationRecords = records<Invitation, Write<Invitation> & { today: IsoDate }>({
  kind: "invitation",
  table: invitationVersion,
  schema: invitation,
  owners: ["region"],
  may: "invitation.write",
  title: ({ item }) => item.title,
  residue: invitationResidue,
  problems: (db, { owner, item: { item }, today }) => [
    ...(isEvent(item) ? [] : [{ path: [], message: "Alleen wat op een dag gebeurde, kan worden bevestigd." }]),
    ...problemsAround(db, { owner, item, today }),
  ],
});

/**
 * Invites the municipalities that the item covers (all members where it names none) to confirm that they took part.
 * Nothing counts yet. Refuses: not-allowed, not-found, conflict, and invalid as evidence is refused; only what
 * happened on a day can be confirmed.
 */
export function invite(scope: Scope, { owner, item, basedOn, today }: EvidenceWrite): Outcome<Version<Evidence>> {
  const { covers, ...held } = item;
  const event = held as Evidence;
  if (owner.kind !== "region") return refused({ code: "not-allowed" });
  const invited = covers ?? membersOf(database(), owner.id).map(({ code }) => code);
  const outcome = invitationRecords.put(scope, {
    owner,
    item: { id: item.id, item: event, invited, answers: {} },
    basedOn,
    today,
  });
  return outcome.ok ? done({ ...outcome.value, item: event }) : outcome;
}

/** A municipality's answer to an invitation of its region. */
export interface Answer {
  region: string;
  /** The invitation's id. */
  id: string;
  municipality: string;
  tookPart: boolean;
  /** How many of the municipality itself took part, where it says so; kept with its own record, where there must be one. */
  participants?: number | undefined;
}

/**
 * Records a municipality's answer, lets the region's evidence cover exactly who confirmed, and lays down or withdraws the
 * municipality's own record where there must be one. An answer can be changed.
 * Refuses: not-allowed, not-found where the municipality is not invited or the invitation was withdrawn, and invalid where
 * it has no room for a record of its own.
 */
export function answerInvitation(scope: Scope, answer: Answer): Outcome<Version<Invitation>> {
  const { region, id, municipality, tookPart, participants } = answer;
  if (!may(scope, "invitation.answer", ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const current = newest(tx.db, invitationRecords, ofRegion(region), id);
    if (current?.state !== "recorded" || !current.item.invited.includes(municipality)) return refused({ code: "not-found" });
    if (current.item.answers[municipality] === tookPart && participants === undefined) return done(current);
    const item = { ...current.item, answers: { ...current.item.answers, [municipality]: tookPart } };
    const withOwn = needsOwnRecord(currentFramework, item.item);
    const full = roomForOwn(tx, withOwn, answer);
    if (full.length > 0) return invalid(full);
    coverWhoConfirmed(tx, region, item);
    if (withOwn) recordItself(tx, item.item, answer);
    sayInTheLog(tx, item, answer);
    return done(append(tx, invitationRecords, ofRegion(region), current, { state: "recorded", item }));
  });
}

/** What the region corrected in the evidence since then stays; only whom it covers follows the answers. Erased, it stays so. */
function coverWhoConfirmed(tx: WriteTransaction, region: string, { id, item, answers }: Invitation): void {
  const owner = ofRegion(region);
  const before = newest(tx.db, evidenceRecords, owner, id);
  if (before?.state === "erased") return;
  const asked = Object.keys(answers);
  const others = (before?.state === "recorded" ? (before.item.covers ?? []) : []).filter((code) => !asked.includes(code));
  const covers = [...others, ...asked.filter((code) => answers[code])].sort();
  if (covers.length > 0) {
    append(tx, evidenceRecords, owner, before, { state: "recorded", item: { ...(before?.item ?? item), covers } });
  } else if (before?.state === "recorded") {
    append(tx, evidenceRecords, owner, before, { state: "withdrawn", item: before.item });
  }
}

/** What is wrong where the municipality gets a record of its own by this answer, and has no room for it. */
function roomForOwn(tx: WriteTransaction, withOwn: boolean, { region, id, municipality, tookPart }: Answer): Problem[] {
  if (!withOwn || !tookPart) return [];
  const owner = ofMunicipality(municipality);
  return roomProblems(
    tx.db,
    evidenceRecords,
    owner,
    moreAfter(newest(tx.db, evidenceRecords, owner, participationId(region, id))),
  );
}

/** What the municipality corrected in its own record stays; the answer lays it down, takes it back, or brings it back. Erased, it stays so. */
function recordItself(
  tx: WriteTransaction,
  held: Evidence,
  { region, id, municipality, tookPart, participants }: Answer,
): void {
  const owner = ofMunicipality(municipality);
  const own = participationId(region, id);
  const before = newest(tx.db, evidenceRecords, owner, own);
  if (before?.state === "erased") return;
  if (tookPart) {
    const item = before ? withParticipants(before.item, participants) : ownRecordOf(held, own, participants);
    append(tx, evidenceRecords, owner, before, { state: "recorded", item });
  } else if (before?.state === "recorded") {
    append(tx, evidenceRecords, owner, before, { state: "withdrawn", item: before.item });
  }
}

const withParticipants = (item: Evidence, participants: number | undefined): Evidence =>
  item.type === "activity" && participants !== undefined ? { ...item, participants } : item;

/** The same for each answer to an invitation, and another for every other invitation, also of another region. */
export const participationId = (region: string, id: string): string =>
  `deelname-${createHash("sha256")
    .update(JSON.stringify([region, id]))
    .digest("hex")
    .slice(0, 24)}`;

function sayInTheLog(tx: WriteTransaction, { id, item }: Invitation, { municipality, tookPart }: Answer): void {
  recordEvent(tx, {
    owner: ofMunicipality(municipality),
    kind: "invitation",
    record: id,
    version: 1,
    event: "confirmed",
    title: `${tookPart ? "Deelname" : "Geen deelname"}: ${item.title}`,
  });
}

/**
 * A region's standing invitations, or those that it took back, the newest event first. Refuses: not-allowed, also to members:
 * they see their own.
 */
export function listInvitations(scope: Scope, region: string, given: WholeState = "recorded"): Outcome<Version<Invitation>[]> {
  if (!may(scope, "invitation.write", ofRegion(region))) return refused({ code: "not-allowed" });
  const all = invitationRecords.list(scope, ofRegion(region));
  return all.ok ? done(all.value.filter(({ state }) => state === given).sort(byNewestEvent)) : all;
}

const dateOf = ({ item: { item } }: Version<Invitation>): string => (isEvent(item) ? item.date : "");
const byNewestEvent = (a: Version<Invitation>, b: Version<Invitation>): number => (dateOf(a) < dateOf(b) ? 1 : -1);

/**
 * Who was asked to confirm, by the id of the evidence, as far as who asks may know: a chain director of everyone, others of the
 * municipalities they work for.
 */
export function askedIn(scope: Scope, region: string): ReadonlyMap<string, Asked> {
  const told = (code: string): boolean =>
    may(scope, "invitation.write", ofRegion(region)) || scope.own.municipalities.has(code);
  const standing = newestOfAll(database(), invitationRecords, ofRegion(region)).filter(({ state }) => state === "recorded");
  return new Map(
    standing.map(({ item: { id, invited, answers } }) => {
      const said = Object.entries(answers).filter(([code]) => told(code));
      return [id, { invited: invited.filter(told), answers: Object.fromEntries(said), ownRecord: participationId(region, id) }];
    }),
  );
}

/** An invitation as a municipality sees it: without what others answered. */
export interface OwnInvitation {
  region: { id: string; name: string };
  id: string;
  item: Evidence;
  /** What the municipality said; undefined where it has not answered. */
  tookPart: boolean | undefined;
  /** When its newest version was laid down, an instant: of what was taken back, when that was. */
  recordedAt: string;
}

/** The invitations of a municipality's regions to it that stand, or that were taken back. Refuses: not-allowed. */
export function invitationsTo(scope: Scope, municipality: string, given: WholeState = "recorded"): Outcome<OwnInvitation[]> {
  if (!mayRead(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const own = regionsHeardBy(scope, municipality).flatMap(({ id, name }) =>
    newestOfAll(database(), invitationRecords, ofRegion(id))
      .filter(({ state, item }) => state === given && item.invited.includes(municipality))
      .sort(byNewestEvent)
      .map(({ item, recordedAt }): OwnInvitation => {
        const tookPart = item.answers[municipality];
        return { region: { id, name }, id: item.id, item: item.item, tookPart, recordedAt };
      }),
  );
  return done(own);
}
