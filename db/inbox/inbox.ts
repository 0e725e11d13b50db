/** Reads the inbox of a region and of a municipality from remarks, actions, invitations and request rounds. */
import { may, mayRead, type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { longDate } from "@/lib/dutch";
import { detailUnderTitle } from "@/lib/evidence/describe";
import { groupBy } from "@/lib/group";
import type { InboxEntry, Reply } from "@/lib/inbox/entry";
import { answeredAt, belowTitle, type Dated, replyTo } from "@/lib/inbox/from-records";
import type { Action } from "@/lib/plan/action";
import { done, type Outcome, refused, type Version, type WholeState } from "@/lib/refusal";
import { actionTitle } from "@/lib/remarks/remark";
import { type AsksAbout, questionOf, type RequestAnswer } from "@/lib/requests/request";
import { invitationRecords, invitationsTo, listInvitations } from "../evidence/invitations";
import { membersOf, regionsHeardBy, regionsOf } from "../places/municipalities";
import { actionRecords } from "../plan";
import { listThreads, remarkRecords, type Thread, threadsOfEach } from "../remarks";
import { listRequests, requestRecords, requestsTo } from "../requests/requests";
import { database } from "../store/client";
import { historyOfEach, type RecordKind } from "../versions/versions";
import { adoptionsAt, adoptionsIn, type Seen } from "./adoptions";

type Place = { code: string; name: string };

/** All that a region asked its members, and what each did; with `seen` its documents that wait to be adopted as well. Refuses: not-allowed, to everybody who does not work for it. */
export function regionInbox(scope: Scope, region: { id: string; name: string }, seen?: Seen): Outcome<InboxEntry[]> {
  if (!may(scope, "invitation.write", ofRegion(region.id))) return refused({ code: "not-allowed" });
  const members = membersOf(database(), region.id);
  const codes = members.map(({ code }) => code);
  const read: RegionRead = { scope, region, members, threads: threadsOfEach(scope, codes), ...moments() };
  const asked = eachGiven((given) => regionEntries(read, given));
  const { id, name } = region;
  return asked.ok && seen ? done([...asked.value, ...adoptionsIn({ id, name }, seen)]) : asked;
}

/** Of what stands, and of what the region took back: that is kept with the answers to it. */
function eachGiven(read: (given: WholeState) => Outcome<InboxEntry[]>): Outcome<InboxEntry[]> {
  const standing = read("recorded");
  const withdrawn = read("withdrawn");
  if (!standing.ok || !withdrawn.ok) return standing.ok ? withdrawn : standing;
  return done([...standing.value, ...withdrawn.value]);
}

/** The moment of taking back of a version that was, for an entry. */
const takenBack = (given: WholeState, recordedAt: string) => (given === "withdrawn" ? { withdrawn: recordedAt } : {});

/** What is read once, for what stands and for what was taken back. */
interface Read extends ReturnType<typeof moments> {
  scope: Scope;
}

interface RegionRead extends Read {
  region: { id: string; name: string };
  members: readonly Place[];
  threads: ReturnType<typeof threadsOfEach>;
}

function regionEntries(read: RegionRead, given: WholeState): Outcome<InboxEntry[]> {
  const { scope, region, members, threads, invited, askedIn } = read;
  const names = new Map(members.map(({ code, name }) => [code, name]));
  const remarks = members.flatMap((member) => remarksAt(member, [region], threads(member.code, given), given));
  const shared = groupBy(remarks, ({ kind, id }) => `${kind} ${id}`);
  const together = [...shared.values()].map((group) => ({
    ...(group[0] as InboxEntry),
    replies: group.flatMap((one) => one.replies),
  }));
  const invitations = listInvitations(scope, region.id, given);
  const requests = listRequests(scope, region.id, given);
  if (!invitations.ok) return invitations;
  if (!requests.ok) return requests;
  const place = (code: string): Place => ({ code, name: names.get(code) ?? code });
  return done([
    ...together,
    ...invitations.value.map(({ item, recordedAt }) => {
      const moments = invited(region.id, item.id);
      const replies = item.invited.map((code) => confirmation(place(code), item.answers[code], moments));
      return {
        ...invitationEntry(region, item.item.title, detailUnderTitle(item.item)),
        ...{ id: item.id, askedAt: moments.asked, replies },
        ...takenBack(given, recordedAt),
      };
    }),
    ...requests.value.map(({ item, recordedAt }) => {
      const moments = askedIn(region.id, item.id);
      const replies = item.asked.map((code) => answerOf(place(code), item.about, item.answers[code], moments));
      return { ...requestEntry(region, item), askedAt: moments.asked, replies, ...takenBack(given, recordedAt) };
    }),
  ]);
}

/** All that its regions asked a municipality, with its own part alone; of what was taken back what it answered. Refuses: not-allowed. */
export function municipalityInbox(scope: Scope, municipality: Place, seen?: Seen): Outcome<InboxEntry[]> {
  if (!mayRead(scope, ofMunicipality(municipality.code))) return refused({ code: "not-allowed" });
  const read: Read = { scope, ...moments() };
  const all = eachGiven((given) => municipalityEntries(read, municipality, given));
  const answered = ({ withdrawn, replies }: InboxEntry) => withdrawn === undefined || replies.some(({ at }) => at !== null);
  const adoptions = seen ? adoptionsAt(regionsHeardBy(scope, municipality.code), seen) : [];
  return all.ok ? done([...all.value.filter(answered), ...adoptions]) : all;
}

function municipalityEntries(read: Read, municipality: Place, given: WholeState): Outcome<InboxEntry[]> {
  const { scope, invited, askedIn } = read;
  const regions = regionsOf(database(), municipality.code);
  const invitations = invitationsTo(scope, municipality.code, given);
  const requests = requestsTo(scope, municipality.code, given);
  const threads = listThreads(scope, municipality.code, given);
  if (!invitations.ok) return invitations;
  if (!requests.ok) return requests;
  if (!threads.ok) return threads;
  return done([
    ...remarksAt(municipality, regions, threads.value, given),
    ...invitations.value.map(({ region, id, item, tookPart, recordedAt }) => {
      const moments = invited(region.id, id);
      const replies = [confirmation(municipality, tookPart, moments)];
      const entry = { ...invitationEntry(region, item.title, detailUnderTitle(item)), id, askedAt: moments.asked, replies };
      return { ...entry, ...takenBack(given, recordedAt) };
    }),
    ...requests.value.map(({ region, item, askedAt, answer, recordedAt }) => {
      const moments = askedIn(region.id, item.id);
      const replies = [answerOf(municipality, item.about, answer, moments)];
      return { ...requestEntry(region, item), askedAt, replies, ...takenBack(given, recordedAt) };
    }),
  ]);
}

/** Of a municipality's threads those of these regions. */
function remarksAt(
  municipality: Place,
  regions: readonly { id: string; name: string }[],
  threads: readonly Thread[],
  given: WholeState,
): InboxEntry[] {
  if (threads.length === 0) return [];
  const owner = ofMunicipality(municipality.code);
  const actions = plannedAt(owner);
  const versions = historyOfEach(database(), remarkRecords, owner);
  return threads.flatMap((thread) => {
    const region = regions.find(({ id }) => id === thread.remark.item.region);
    if (region === undefined || isReminderAlone(thread)) return [];
    const { recordedAt, item } = thread.remark;
    const askedAt = versions.get(item.id)?.at(-1)?.recordedAt ?? recordedAt;
    const begun = { ...thread, remark: { ...thread.remark, recordedAt: askedAt } };
    const entry = entryOf(begun, { id: region.id, name: region.name }, municipality, actions);
    return [{ ...entry, ...takenBack(given, recordedAt) }];
  });
}

/** A reminder of a document that waits to be adopted is told with that document, unless it was answered in words. */
const isReminderAlone = ({ remark, said }: Thread): boolean => remark.item.evidence !== undefined && said.length === 0;

function entryOf(
  { remark, said }: Thread,
  region: InboxEntry["region"],
  municipality: Place,
  actions: Dated<Action>[],
): InboxEntry {
  const { id, block, criterion, text, by = null } = remark.item;
  const title = actionTitle(remark.item);
  const { code, name } = municipality;
  return {
    ...{ kind: criterion === undefined ? "remark" : "proposal", id, region, title, block, criterion: criterion ?? null },
    quote: belowTitle(text),
    ...{ askedAt: remark.recordedAt, by },
    replies: [{ municipality: { code, name }, ...replyTo(dated(remark), said.map(dated), actions) }],
  };
}

const dated = <T>({ item, recordedAt }: Version<T>): Dated<T> => ({ item, at: recordedAt });

/** The standing actions, each with the moment at which it was first planned. */
const plannedAt = (owner: Owner): Dated<Action>[] =>
  [...historyOfEach(database(), actionRecords, owner).values()].flatMap((versions) => {
    const [newest, first] = [versions[0], versions.at(-1)];
    return newest?.state === "recorded" && first ? [{ item: newest.item, at: first.recordedAt }] : [];
  });

/** What a region asks of several municipalities in one record. */
interface Shared {
  id: string;
  answers: Readonly<Record<string, unknown>>;
  reminded?: Readonly<Record<string, unknown>> | undefined;
}

const moments = () => ({ invited: momentsOf(invitationRecords), askedIn: momentsOf(requestRecords) });

/** {@link momentsIn} of a region's records of a kind, by region and id; all of one region are read once. */
function momentsOf<T extends Shared>(kind: RecordKind<T>): (region: string, id: string) => Moments {
  const read = new Map<string, Map<string, Version<T>[]>>();
  return (region, id) => {
    const histories = read.get(region) ?? historyOfEach(database(), kind, ofRegion(region));
    read.set(region, histories);
    return momentsIn(histories.get(id) ?? []);
  };
}

/** When a shared record was first laid down, and when each municipality last changed its answer in it or was reminded. */
function momentsIn(history: readonly Version<Shared>[]) {
  const versions = history.toReversed().map(({ recordedAt, item }) => ({ at: recordedAt, item }));
  return {
    asked: versions[0]?.at ?? "",
    answered: answeredAt(versions.map(({ at, item }) => ({ at, answers: item.answers }))),
    reminded: answeredAt(versions.map(({ at, item }) => ({ at, answers: item.reminded ?? {} }))),
  };
}

type Moments = ReturnType<typeof momentsIn>;

/** Nothing was said, only reminded. */
function remindedIn({ reminded }: Moments, code: string): Reply["again"] {
  const at = reminded.get(code);
  return at === undefined ? undefined : { text: "", at };
}

const NO_SUBJECT = { block: null, criterion: null };

const invitationEntry = (region: InboxEntry["region"], title: string, quote: string) => ({
  ...{ kind: "invitation" as const, region: { id: region.id, name: region.name }, title: `Deed u mee? ${title}`, quote },
  ...NO_SUBJECT,
  by: null,
});

const requestEntry = (
  region: InboxEntry["region"],
  item: { id: string; by: string; note?: string | undefined; about: Parameters<typeof questionOf>[0] },
) => ({
  ...{ kind: "request" as const, id: item.id, region: { id: region.id, name: region.name }, title: questionOf(item.about) },
  ...{ quote: item.note ?? null, ...NO_SUBJECT, by: item.by },
});

const confirmation = ({ code, name }: Place, tookPart: boolean | undefined, moments: Moments): Reply => ({
  municipality: { code, name },
  state: tookPart === undefined ? "waiting" : tookPart ? "yes" : "no",
  text: "",
  at: tookPart === undefined ? null : (moments.answered.get(code) ?? null),
  again: remindedIn(moments, code),
});

/** In the words of the button that the municipality pressed. */
const nothing = ({ type }: AsksAbout): string => (type === "meeting" ? "nog niet besproken" : "heeft er geen");

function answerOf({ code, name }: Place, about: AsksAbout, answer: RequestAnswer | undefined, moments: Moments): Reply {
  const again = remindedIn(moments, code);
  if (answer === undefined) return { municipality: { code, name }, state: "waiting", text: "", at: null, again };
  const state = answer.said === "none" ? "none" : "answered";
  const known = answer.said === "known" ? " (was al bekend)" : "";
  const at = moments.answered.get(code) ?? null;
  const text = answer.date ? `${longDate(answer.date)}${known}` : nothing(about);
  return { municipality: { code, name }, state, text, at, again };
}
