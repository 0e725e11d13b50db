/** One entry of the inbox: what it is, what was said, how many answered, who has to act and since when. */
import Link from "next/link";
import type { ReactNode } from "react";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { followUpHref } from "@/app/links";
import { dateInNetherlands, daysBetween, type IsoDate } from "@/lib/calendar";
import { capitalised, listed, longDate, plural, shortDate } from "@/lib/dutch";
import {
  changedAt,
  type InboxEntry,
  inboxKinds,
  isLate,
  isUnread,
  type Reading,
  type Reply,
  replyStates,
  waitingIn,
} from "@/lib/inbox/entry";
import { remindMunicipality } from "./actions";

interface Props {
  entry: InboxEntry;
  reading: Reading;
  steps: ReactNode;
}

export function Entry({ entry, reading, steps }: Props) {
  const { side, readAt, today } = reading;
  const fresh = isUnread(entry, side, readAt);
  const since = dateInNetherlands(changedAt(entry, side));
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
        {side === "region" ? <Progress entry={entry} /> : <OwnReply reply={entry.replies[0]} />}
        {steps}
      </div>
      <div className="inbox__turn">
        <p>
          <strong>{turnOf(entry, side)}</strong>
        </p>
        {entry.by && (
          <p className={late ? "when--now" : "muted"}>
            {late ? `had vóór ${longDate(entry.by)} gemoeten` : `tot en met ${longDate(entry.by)}`}
          </p>
        )}
        <p className="muted">
          {shortDate(since)} · {ago(since, today)}
        </p>
      </div>
    </li>
  );
}

const MAX_NAMES = 3;

function turnOf(entry: InboxEntry, side: Reading["side"]): string {
  const waiting = waitingIn(entry);
  if (waiting.length === 0) return "Niemand";
  if (side === "municipality") return "U bent aan zet";
  const names = waiting.map(({ municipality }) => municipality.name);
  return names.length > MAX_NAMES ? plural(names.length, "gemeente", "gemeenten") : listed(names);
}

function ago(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return "vandaag";
  return days === 1 ? "gisteren" : `${days} dagen geleden`;
}

/** How many did something, and who did what. */
function Progress({ entry }: { entry: InboxEntry }) {
  const of = entry.replies.length;
  const answered = of - waitingIn(entry).length;
  return (
    <>
      <p className="inbox__progress">
        <progress value={answered} max={of} aria-label={`${answered} van ${of} antwoordden`} /> {answered} van {of}
      </p>
      <details>
        <summary>
          Wie antwoordde?<span className="visually-hidden"> Op “{entry.title}”</span>
        </summary>
        <ul className="plain-list inbox__replies">
          {entry.replies.map((reply) => (
            <li key={reply.municipality.code}>
              <strong>{reply.municipality.name}</strong> {inWords(reply)}
              {reply.again && `; ${againInWords(reply.again)}`}
              {entry.block !== null && (
                <>
                  {" "}
                  <Link href={followUpHref(reply.municipality.code, entry.block, entry.id)} prefetch={false}>
                    Reageer
                    <span className="visually-hidden">
                      {" "}
                      bij {reply.municipality.name} op “{entry.title}”
                    </span>
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
        <Remind entry={entry} />
      </details>
    </>
  );
}

/** One of those who did not answer is reminded. */
function Remind({ entry }: { entry: InboxEntry }) {
  const { kind, id, title, region } = entry;
  const waiting = waitingIn(entry);
  if (waiting.length === 0) return null;
  return (
    <ConfirmForm
      action={remindMunicipality}
      hidden={{ region: region.id, kind, id }}
      label="Stuur een herinnering"
      about={`over “${title}”`}
      ask={[
        {
          name: "municipality",
          question: "Wie antwoordde nog niet?",
          options: waiting.map(({ municipality: { code, name } }) => [code, name] as const),
        },
      ]}
    />
  );
}

const againInWords = ({ text, at }: NonNullable<Reply["again"]>): string => {
  const day = shortDate(dateInNetherlands(at));
  return text === "" ? `herinnerd op ${day}` : `de regio reageerde op ${day}: ${text}`;
};

const inWords = ({ state, text, at }: Reply): string =>
  `${replyStates[state]}${text && `: ${text}`}${at ? ` (${shortDate(dateInNetherlands(at))})` : ""}`;

/** What the municipality did, and what the region said since. */
const OwnReply = ({ reply }: { reply: Reply | undefined }) => (
  <>
    {reply && reply.state !== "waiting" && <p>Uw gemeente {inWords(reply)}</p>}
    {reply?.again && <p className="typed-text">{capitalised(againInWords(reply.again))}</p>}
  </>
);
