/**
 * What who works for a region leaves behind on a day: what waits on the region and what on its municipalities, what of its own
 * ends and at what cost, how its agreements stand, and its own roles. All of it is read from what the region's pages read.
 */
import type { Agreement } from "../agreements/agreement";
import { dateInNetherlands, type IsoDate } from "../calendar";
import { type Evidence, type EvidenceOf, isAppointment } from "../evidence/evidence";
import type { Term } from "../framework/vocabulary";
import { type InboxEntry, type InboxKind, isLate, isOpen, newReplies, type Reply, waitingIn } from "../inbox/entry";
import { ascending } from "../order";

/** One thing that waits, and since when. */
export interface Waiting {
  kind: InboxKind;
  id: string;
  title: string;
  since: IsoDate;
  by: IsoDate | null;
  late: boolean;
  /** The names of the municipalities that it waits on, or that answered. */
  who: readonly string[];
}

/** One thing of the region that ends, with what it costs, in words. */
export interface RegionEnding {
  when: IsoDate;
  text: string;
  cost: string;
  about: RegionRecord | undefined;
}

/** A record of the region that a line is about. */
export interface RegionRecord {
  kind: "evidence" | "agreement";
  id: string;
}

/** A role that a region can fill itself. */
export interface RegionRole {
  role: Term<"role">;
  /** The region's own appointments, in office on the day or later, the first to begin first. */
  held: readonly EvidenceOf<"appointment">[];
  /** Whether nobody holds it for the region on the day, and the last day on which somebody did (null: never). */
  vacant: boolean;
  lastDay: IsoDate | null;
  /** At how many municipalities it is filled, by whomever, and of how many. */
  filled: number;
  of: number;
}

/** What is known of the region itself, whoever asks. */
interface Known {
  today: IsoDate;
  /** The region's own documents that should have been evaluated. */
  reviews: readonly { id: string; title: string; reviewBy: IsoDate }[];
  /** What of the region ends within a year. */
  endings: readonly RegionEnding[];
  /** The agreements in force, each with for how many municipalities it is kept, in words. */
  agreements: readonly { agreement: Agreement; kept: string }[];
}

export interface RegionHandover extends Known {
  onRegion: readonly Waiting[];
  onMunicipalities: readonly Waiting[];
  roles: readonly RegionRole[];
}

export interface RegionFacts extends Known {
  inbox: readonly InboxEntry[];
  /** What the region itself laid down and what stands. */
  evidence: readonly Evidence[];
  /** At how many of so many municipalities each role is filled. */
  filled: readonly { role: Term<"role">; filled: number }[];
  municipalities: number;
}

/** The facts of a region on a day; the same whoever reads them. */
export function regionHandoverOf(facts: RegionFacts): RegionHandover {
  const { today, inbox, reviews, endings, agreements } = facts;
  return {
    ...{ today, reviews, endings, agreements },
    onRegion: inbox.flatMap(answeredOf).sort(pressing),
    onMunicipalities: inbox
      .filter(isOpen)
      .map((entry) => waitingOf(entry, waitingIn(entry), entry.askedAt, isLate(entry, today)))
      .sort(pressing),
    roles: rolesOf(facts),
  };
}

const waitingOf = ({ kind, id, title, by }: InboxEntry, replies: readonly Reply[], since: string, late: boolean): Waiting => ({
  ...{ kind, id, title, by, late, since: dateInNetherlands(since) },
  who: replies.map(({ municipality }) => municipality.name),
});

/**
 * What was answered in words, and what the region neither reacted to nor closed. Who read the inbox does not matter: that is an
 * account's own, and goes with it.
 */
function answeredOf(entry: InboxEntry): Waiting[] {
  const replies = newReplies(entry, null).filter(({ state }) => state === "answered");
  const [first] = replies.flatMap(({ at }) => at ?? []).sort(ascending);
  if (first === undefined || (entry.kind !== "remark" && entry.kind !== "proposal")) return [];
  return [waitingOf({ ...entry, by: null }, replies, first, false)];
}

/** What is late first, then what waits longest. */
const pressing = (a: Waiting, b: Waiting): number =>
  Number(b.late) - Number(a.late) || ascending(a.since, b.since) || ascending(a.title, b.title);

/** The roles that a region can fill: an attention officer works within a municipality. */
const OWN_ROLES: readonly Term<"role">[] = ["chain-director", "care-coordinator"];

function rolesOf({ evidence, filled, municipalities, today }: RegionFacts): RegionRole[] {
  const appointed = evidence.filter(isAppointment).sort((a, b) => ascending(a.from, b.from) || ascending(a.id, b.id));
  return OWN_ROLES.map((role) => {
    const all = appointed.filter((one) => one.role === role);
    const held = all.filter(({ until }) => until === undefined || until >= today);
    const past = all.flatMap(({ until }) => (until !== undefined && until < today ? [until] : []));
    return {
      ...{ role, held, vacant: held.every(({ from }) => from > today), lastDay: past.sort(ascending).at(-1) ?? null },
      ...{ filled: filled.find((one) => one.role === role)?.filled ?? 0, of: municipalities },
    };
  });
}
