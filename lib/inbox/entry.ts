/**
 * The inbox (postvak): what a region asked its municipalities and what each of them did with it, the same for remarks, proposals,
 * invitations, request rounds and documents that wait to be adopted. Nothing of it is stored: it is read from those records.
 */
import type { IsoDate } from "../calendar";
import { ascending } from "../order";

export const inboxKinds = {
  remark: "Opmerking",
  proposal: "Voorstel",
  invitation: "Bevestiging",
  request: "Vraagronde",
  adoption: "Overname",
} as const;

export type InboxKind = keyof typeof inboxKinds;

/** `planned`: it became an action of the municipality's plan. `settled`: the region closed it, or waits for nothing. */
export const replyStates = {
  waiting: "wacht op antwoord",
  answered: "antwoordde",
  planned: "maakte er een actie van",
  yes: "deed mee",
  no: "deed niet mee",
  none: "niets vast te leggen",
  settled: "afgehandeld",
  adopted: "nam het over",
  excepted: "maakte een uitzondering",
} as const;

export type ReplyState = keyof typeof replyStates;

/** What one municipality did with it. */
export interface Reply {
  municipality: { code: string; name: string };
  state: ReplyState;
  /** What it said, where that is more than the state. */
  text: string;
  /** When, an instant; null while it waits. */
  at: string | null;
  /** The day of what it did itself, where that is another than that of `at`: of a decision, the day on which it was taken. */
  on?: IsoDate | undefined;
  /** What the region said to it last after asking, and when (an instant); empty for a reminder without words. */
  again?: { text: string; at: string } | undefined;
  /** Whether the region said last that nothing more has to come of it; a later answer opens it again. */
  settled?: boolean;
}

export interface InboxEntry {
  kind: InboxKind;
  id: string;
  region: { id: string; name: string };
  title: string;
  /** What was written, where that is more than the title. */
  quote: string | null;
  /** The building block that it is about; null where it is about none. */
  block: string | null;
  /** The criterion that a proposal is about. */
  criterion: string | null;
  /** When it was asked, an instant. */
  askedAt: string;
  /** The last day to answer; null where there is none. */
  by: IsoDate | null;
  /** When the region took it back, an instant; it is kept with its answers. */
  withdrawn?: string | undefined;
  /** Of each municipality that was asked and that the reader may know of; never empty. */
  replies: readonly Reply[];
}

/** From which side it is read. */
export type Side = "region" | "municipality";

export const waitingIn = ({ replies, withdrawn }: InboxEntry): Reply[] =>
  withdrawn === undefined ? replies.filter(({ state }) => state === "waiting") : [];

/** Whether a municipality still has to answer. */
export const isOpen = (entry: InboxEntry): boolean => waitingIn(entry).length > 0;

/** Whether the last day to answer has passed while somebody did not. */
export const isLate = (entry: InboxEntry, today: IsoDate): boolean => entry.by !== null && entry.by < today && isOpen(entry);

/**
 * When the other side last did something, an instant: of a region's inbox the last reply, of a municipality's the question or
 * what the region said since.
 */
export function changedAt(entry: InboxEntry, side: Side): string {
  if (entry.withdrawn !== undefined) return entry.withdrawn;
  if (side === "municipality") {
    return [entry.askedAt, ...entry.replies.flatMap(({ again }) => again?.at ?? [])].sort(ascending).at(-1) ?? entry.askedAt;
  }
  const moments = entry.replies.flatMap(({ at }) => at ?? []).sort(ascending);
  return moments.at(-1) ?? entry.askedAt;
}

/** What municipalities answered since a region last read its inbox, and that it did not close since. */
export const newReplies = ({ replies, withdrawn }: InboxEntry, readAt: string | null): Reply[] =>
  withdrawn === undefined
    ? replies.filter(({ at, settled }) => at !== null && !settled && (readAt === null || at > readAt))
    : [];

/** Whether the region said something to a municipality, the first or the last word, that asks for no answer. */
const isPlainWord = ({ replies: [own], withdrawn }: InboxEntry): boolean =>
  withdrawn === undefined && own?.settled === true && own.again?.text !== "";

/** Whether the other side did something since it was last read (an instant; null: never read); what one answered is not new. */
export function isUnread(entry: InboxEntry, side: Side, readAt: string | null): boolean {
  if (side === "region") return newReplies(entry, readAt).length > 0;
  return (isOpen(entry) || isPlainWord(entry)) && (readAt === null || changedAt(entry, side) > readAt);
}

/** What stands on top until it is read: a new answer to a region, and to a municipality what asks for no answer. */
export const isNews = (entry: InboxEntry, { side, readAt }: Reading): boolean =>
  isUnread(entry, side, readAt) && (side === "region" || !isOpen(entry));

/** What an address asks of the inbox, each empty where it does not matter. */
export interface InboxQuery {
  /** A key of {@link inboxParts}. */
  part: string;
  /** A key of {@link inboxKinds}. */
  kind: string;
  /** The code of a municipality. */
  municipality: string;
}

export interface Reading {
  side: Side;
  readAt: string | null;
  today: IsoDate;
}

type Test = (entry: InboxEntry, reading: Reading) => boolean;

/** The parts in which it can be read, each with what belongs to it. */
export const inboxParts = {
  nieuw: (entry, { side, readAt }) => isUnread(entry, side, readAt),
  open: (entry) => isOpen(entry),
  "te-laat": (entry, { today }) => isLate(entry, today),
  afgerond: (entry, reading) => !isOpen(entry) && !isNews(entry, reading),
} as const satisfies Record<string, Test>;

/** Those of a kind and of a municipality, of every part. */
export const withinChoice = (entries: readonly InboxEntry[], { kind, municipality }: InboxQuery): InboxEntry[] =>
  entries
    .filter((entry) => kind === "" || entry.kind === kind)
    .filter(({ replies }) => municipality === "" || replies.some((one) => one.municipality.code === municipality));

/** The entries that fit: what is news first, then what still waits, then what is done; the latest first. */
export function findInInbox(entries: readonly InboxEntry[], query: InboxQuery, reading: Reading): InboxEntry[] {
  const part: Test = Object.hasOwn(inboxParts, query.part) ? inboxParts[query.part as keyof typeof inboxParts] : () => true;
  const moment = (entry: InboxEntry): string => changedAt(entry, reading.side);
  return withinChoice(entries, query)
    .filter((entry) => part(entry, reading))
    .sort((a, b) => rank(a, reading) - rank(b, reading) || ascending(moment(b), moment(a)));
}

const rank = (entry: InboxEntry, reading: Reading): number => (isNews(entry, reading) ? 0 : isOpen(entry) ? 1 : 2);

/** Who has a proposal on the criterion already, by code, and what came of it: the latest where there are several. */
export const proposedAlready = (entries: readonly InboxEntry[], criterion: string): Map<string, Reply & { askedAt: string }> =>
  new Map(
    entries
      .filter((entry) => entry.criterion === criterion && entry.withdrawn === undefined)
      .sort((a, b) => ascending(a.askedAt, b.askedAt))
      .flatMap(({ replies, askedAt }) => replies.map((reply) => [reply.municipality.code, { ...reply, askedAt }] as const)),
  );
