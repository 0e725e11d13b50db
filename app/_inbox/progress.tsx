/** How many municipalities did something with what the region asked, what they newly said, and what can be done with each. */
import { randomUUID } from "node:crypto";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Link } from "@/app/_components/link";
import { followUpHref } from "@/app/links";
import type { IsoDate } from "@/lib/calendar";
import { type InboxEntry, newReplies, type Reply } from "@/lib/inbox/entry";
import { closeOfRegion } from "./actions";
import { Remind } from "./remind";
import { againInWords, inWords } from "./words";

interface Props {
  entry: InboxEntry;
  readAt: string | null;
  today: IsoDate;
  /** Whether the list of who answered is open at once. */
  open: boolean;
}

/** So many new answers are told in full before the list. */
const MAX_NEW = 5;

export function Progress({ entry, readAt, today, open }: Props) {
  const of = entry.replies.length;
  const answered = entry.replies.filter(({ state }) => state !== "waiting").length;
  const fresh = newReplies(entry, readAt);
  return (
    <>
      {fresh.slice(0, MAX_NEW).map((reply) => (
        <p key={reply.municipality.code} className="inbox__quote typed-text">
          <strong>{reply.municipality.name}</strong> {inWords(reply)}
        </p>
      ))}
      <p className="inbox__progress">
        <progress value={answered} max={of} aria-label={`${answered} van ${of} antwoordden`} /> {answered} van {of}
        {fresh.length > MAX_NEW && `; ${fresh.length} antwoorden zijn nieuw`}
      </p>
      <details open={open}>
        <summary>
          {entry.kind === "adoption" ? "Wie nam het over?" : "Wie antwoordde?"}
          <span className="visually-hidden"> Op “{entry.title}”</span>
        </summary>
        <ul className="plain-list inbox__replies">
          {entry.replies.map((reply) => (
            <OneReply key={reply.municipality.code} entry={entry} reply={reply} />
          ))}
        </ul>
      </details>
      <Remind entry={entry} today={today} open={open} />
      <Close entry={entry} replies={entry.replies} />
    </>
  );
}

function OneReply({ entry, reply }: { entry: InboxEntry; reply: Reply }) {
  const { municipality, again } = reply;
  const goesOn = entry.block !== null && entry.withdrawn === undefined;
  return (
    <li>
      <strong>{municipality.name}</strong> {inWords(reply, entry.withdrawn !== undefined)}
      {again && `; ${againInWords(reply, again)}`}
      {goesOn && (
        <>
          {" "}
          <Link href={followUpHref(municipality.code, entry.block ?? "", entry.id)}>
            Reageer
            <span className="visually-hidden">
              {" "}
              bij {municipality.name} op “{entry.title}”
            </span>
          </Link>
          {entry.replies.length > 1 && <Close entry={entry} replies={[reply]} at={municipality.name} />}
        </>
      )}
    </li>
  );
}

/** A thread in which nothing more has to happen: closed without writing anything, at all that it was begun at, or at one. */
function Close({ entry, replies, at }: { entry: InboxEntry; replies: readonly Reply[]; at?: string }) {
  const open = replies.filter(({ settled }) => !settled);
  if (entry.block === null || entry.withdrawn !== undefined || open.length === 0) return null;
  return (
    <ConfirmForm
      action={closeOfRegion}
      hidden={{
        ...{ region: entry.region.id, follows: entry.id, id: randomUUID() },
        municipality: open.map(({ municipality }) => municipality.code),
      }}
      label={at || replies.length === 1 ? "Afhandelen" : "Bij alle gemeenten afhandelen"}
      about={at ? `bij ${at}: “${entry.title}”` : `: “${entry.title}”`}
    />
  );
}
