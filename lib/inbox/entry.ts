/**
 * The inbox (postvak): what a region asked its municipalities and what each of them did with it, the same for remarks, proposals,
 * invitations and request rounds. Nothing of it is stored: it is read from those records.
 */
import type { IsoDate } from "../calendar";
import { ascending } from "../order";

export const inboxKinds = {
  remark: "Opmerking",
  proposal: "Voorstel",
  invitation: "Uitnodiging",
  request: "Vraagronde",
} as const;

export type InboxKind = keyof typeof inboxKinds;

/** `planned`: it became an action of the municipality's plan. */
export const replyStates = {
  waiting: "wacht op antwoord",
  answered: "antwoordde",
  planned: "maakte er een actie van",
  yes: "deed mee",
  no: "deed niet mee",
  none: "niets vast te leggen",
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
  /** What the region said to it last after asking, and when (an instant); empty for a reminder without words. */
  again?: { text: string; at: string } | undefined;
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
  /** Of each municipality that was asked and that the reader may know of; never empty. */
  replies: readonly Reply[];
}

/** From which side it is read. */
export type Side = "region" | "municipality";

export const waitingIn = ({ replies }: InboxEntry): Reply[] => replies.filter(({ state }) => state === "waiting");

/** Whether a municipality still has to answer. */
export const isOpen = (entry: InboxEntry): boolean => waitingIn(entry).length > 0;

/** Whether the last day to answer has passed while somebody did not. */
export const isLate = (entry: InboxEntry, today: IsoDate): boolean => entry.by !== null && entry.by < today && isOpen(entry);

/**
 * When the other side last did something, an instant: of a region's inbox the last reply, of a municipality's the question or
 * what the region said since.
 */
export function changedAt(entry: InboxEntry, side: Side): string {
  if (side === "municipality") {
    return [entry.askedAt, ...entry.replies.flatMap(({ again }) => again?.at ?? [])].sort(ascending).at(-1) ?? entry.askedAt;
  }
  const moments = entry.replies.flatMap(({ at }) => at ?? []).sort(ascending);
  return moments.at(-1) ?? entry.askedAt;
}

/** Whether the other side did something since it was last read (an instant; null: never read); what one answered is not new. */
export function isUnread(entry: InboxEntry, side: Side, readAt: string | null): boolean {
  if (side === "region" ? entry.replies.every(({ at }) => at === null) : !isOpen(entry)) return false;
  return readAt === null || changedAt(entry, side) > readAt;
}

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
  afgerond: (entry) => !isOpen(entry),
} as const satisfies Record<string, Test>;

/** The entries that fit, what still waits first and among those the latest; then what is done, the latest first. */
export function findInInbox(entries: readonly InboxEntry[], query: InboxQuery, reading: Reading): InboxEntry[] {
  const part: Test = Object.hasOwn(inboxParts, query.part) ? inboxParts[query.part as keyof typeof inboxParts] : () => true;
  const moment = (entry: InboxEntry): string => changedAt(entry, reading.side);
  return entries
    .filter((entry) => part(entry, reading))
    .filter(({ kind }) => query.kind === "" || kind === query.kind)
    .filter(({ replies }) => query.municipality === "" || replies.some((one) => one.municipality.code === query.municipality))
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || ascending(moment(b), moment(a)));
}

/** Who has a proposal on the criterion already, by code, and what came of it: the latest where there are several. */
export const proposedAlready = (entries: readonly InboxEntry[], criterion: string): Map<string, Reply & { askedAt: string }> =>
  new Map(
    entries
      .filter((entry) => entry.criterion === criterion)
      .sort((a, b) => ascending(a.askedAt, b.askedAt))
      .flatMap(({ replies, askedAt }) => replies.map((reply) => [reply.municipality.code, { ...reply, askedAt }] as const)),
  );
