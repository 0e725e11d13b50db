/** One entry of the inbox: what it is, what was said, how many answered, who has to act and since when. */
import type { ReactNode } from "react";
import { dateInNetherlands, daysBetween, type IsoDate } from "@/lib/calendar";
import { capitalised, listed, plural, shortDate } from "@/lib/dutch";
import {
  changedAt,
  type InboxEntry,
  inboxKinds,
  isLate,
  isUnread,
  newReplies,
  type Reading,
  type Reply,
  waitingIn,
} from "@/lib/inbox/entry";
import { Progress } from "./progress";
import { againInWords, inWords } from "./words";

interface Props {
  entry: InboxEntry;
  reading: Reading;
  /** Whether who reads can answer for the municipality. */
  answers: boolean;
  /** Whether the list of who answered is open at once. */
  open: boolean;
  steps: ReactNode;
}

export function Entry({ entry, reading, answers, open, steps }: Props) {
  const { side, readAt, today } = reading;
  const fresh = isUnread(entry, side, readAt);
  const late = isLate(entry, today);
  return (
    <li className={fresh ? "inbox__entry inbox__entry--new" : "inbox__entry"}>
      <p className="inbox__kind muted">{inboxKinds[entry.kind]}</p>
      <div className="inbox__what">
        <h3>
          {entry.title} {fresh && <span className="tag tag--met">nieuw</span>}
        </h3>
        {entry.quote && <p className="inbox__quote typed-text">{entry.quote}</p>}
        {side === "municipality" && <p className="muted">{entry.region.name}</p>}
        {side === "region" ? (
          <Progress entry={entry} readAt={readAt} today={today} open={open} />
        ) : (
          <OwnReply reply={entry.replies[0]} answers={answers} />
        )}
        {steps}
      </div>
      <div className="inbox__turn">
        <p>
          <strong>{turnOf(entry, reading, answers)}</strong>
        </p>
        {entry.by && entry.withdrawn === undefined && (
          <p className={late ? "when--now" : "muted"}>
            {late ? `Had uiterlijk ${shortDate(entry.by)} gemoeten` : `Antwoord graag uiterlijk ${shortDate(entry.by)}`}
          </p>
        )}
        <Since entry={entry} side={side} today={today} />
      </div>
    </li>
  );
}

const MAX_NAMES = 3;

function turnOf(entry: InboxEntry, { side, readAt }: Reading, answers: boolean): string {
  if (entry.withdrawn !== undefined) return "Ingetrokken";
  const waiting = waitingIn(entry);
  if (side === "municipality") {
    if (waiting.length > 0) return answers ? "U bent aan zet" : "De gemeente is aan zet";
    return entry.replies[0]?.settled ? "Er hoeft niets meer mee te gebeuren" : "Niemand";
  }
  const fresh = newReplies(entry, readAt);
  if (waiting.length > 0) return named(waiting);
  if (fresh.length > 0) return `Nieuw antwoord van ${named(fresh)}`;
  return entry.replies.every(({ settled }) => settled) ? "Afgehandeld" : "Niemand";
}

function named(replies: readonly Reply[]): string {
  const names = replies.map(({ municipality }) => municipality.name);
  return names.length > MAX_NAMES ? plural(names.length, "gemeente", "gemeenten") : listed(names);
}

/** Since when it stands there, and when the other side last did something with it. */
function Since({ entry, side, today }: { entry: InboxEntry } & Pick<Reading, "side" | "today">) {
  const [asked, changed] = [entry.askedAt, changedAt(entry, side)].map(dateInNetherlands) as [IsoDate, IsoDate];
  const later = entry.withdrawn !== undefined ? "Ingetrokken" : side === "region" ? "Laatste antwoord" : "Daarna";
  return (
    <>
      <p className="muted">
        Sinds {shortDate(asked)}, {ago(asked, today)}
      </p>
      {changed > asked && (
        <p className="muted">
          {later}: {shortDate(changed)}, {ago(changed, today)}
        </p>
      )}
    </>
  );
}

function ago(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return "vandaag";
  return days === 1 ? "gisteren" : `${days} dagen geleden`;
}

/** What the municipality did, and what the region said since. */
const OwnReply = ({ reply, answers }: { reply: Reply | undefined; answers: boolean }) => (
  <>
    {reply?.at && (
      <p>
        {answers ? "Uw" : "De"} gemeente {inWords(reply)}
      </p>
    )}
    {reply?.again && <p className="typed-text">{capitalised(againInWords(reply, reply.again))}</p>}
  </>
);
