/** The inbox of a region or a municipality: what was asked, who has to act, since when, and what is new. */
import type { ReactNode } from "react";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { Link } from "@/app/_components/link";
import { inboxHref, ownerHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import type { Owner } from "@/lib/access";
import { longMoment, plural, uncapitalised } from "@/lib/dutch";
import { ownerText } from "@/lib/form/owner";
import {
  findInInbox,
  type InboxEntry,
  type InboxQuery,
  inboxKinds,
  inboxParts,
  isNews,
  isOpen,
  isUnread,
  type Reading,
  withinChoice,
} from "@/lib/inbox/entry";
import { byPlaceName } from "@/lib/order";
import { markRead } from "./actions";
import { Entry } from "./entry";
import "./inbox.css";

interface Props {
  owner: Owner;
  name: string;
  entries: readonly InboxEntry[];
  reading: Reading;
  query: Query;
  /** Whether who reads can answer: for the region, or for the municipality. */
  answers: boolean;
  /** What was just done, under the title. */
  notice?: ReactNode;
  /** What can be done with an entry, by who looks. */
  steps(entry: InboxEntry): ReactNode;
  /** What stands beside "Alles gelezen". */
  children?: ReactNode;
}

export function Inbox({ owner, name, entries, reading, query, answers, notice, steps, children }: Props) {
  const asked: InboxQuery = { part: one(query, "deel"), kind: one(query, "soort"), municipality: one(query, "gemeente") };
  const shown = findInInbox(entries, asked, reading);
  const [news, others] = [true, false].map((fits) => shown.filter((entry) => isNews(entry, reading) === fits)) as [
    InboxEntry[],
    InboxEntry[],
  ];
  const group = { reading, steps, answers, opened: one(query, "bij") };
  const open = entries.filter(isOpen).length;
  const fresh = entries.filter((entry) => isUnread(entry, reading.side, reading.readAt)).length;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Postvak</h1>
          {entries.length > 0 && <p className="lead">{leadOf(open, fresh, reading, answers)}</p>}
        </div>
        <div className="tools">
          {fresh > 0 && <ConfirmForm action={markRead} hidden={{ owner: ownerText(owner) }} label="Alles gelezen" />}
          {children}
        </div>
      </div>
      {notice}
      {entries.length === 0 ? (
        <FirstDay side={reading.side} name={name} home={ownerHref(owner)} answers={answers} />
      ) : (
        <>
          <Parts owner={owner} entries={entries} asked={asked} reading={reading} answers={answers} />
          <Filters owner={owner} entries={entries} asked={asked} side={reading.side} />
          <Group title={reading.side === "region" ? "Nieuwe antwoorden" : "Nieuw van de regio"} entries={news} {...group} />
          <Group
            title={
              news.some(isOpen) ? `Verder: ${uncapitalised(waitsFor(reading.side, answers))}` : waitsFor(reading.side, answers)
            }
            entries={others.filter(isOpen)}
            {...group}
          />
          <Group title="Afgerond" entries={others.filter((entry) => !isOpen(entry))} {...group} />
          {shown.length === 0 && (
            <p className="panel">
              Niets past bij deze keuze. <Link href={inboxHref(owner)}>Toon alles</Link>
            </p>
          )}
        </>
      )}
    </>
  );
}

const waitsFor = (side: Reading["side"], answers: boolean): string =>
  side === "region" ? "Wacht op gemeenten" : answers ? "U bent aan zet" : "Wacht op de gemeente";

function leadOf(open: number, fresh: number, { side, readAt }: Reading, answers: boolean): string {
  const waiting =
    side === "region"
      ? `${plural(open, "vraag wacht", "vragen wachten")} op gemeenten.`
      : `${plural(open, "ding wacht", "dingen wachten")} op ${answers ? "u" : "antwoord van de gemeente"}.`;
  const since = readAt === null ? "" : ` sinds ${longMoment(readAt)}`;
  return fresh === 0 ? waiting : `${waiting} ${fresh} ${fresh === 1 ? "is" : "zijn"} nieuw${since}.`;
}

const partNames: Record<Exclude<keyof typeof inboxParts, "open">, string> = {
  nieuw: "Nieuw",
  "te-laat": "Te laat",
  afgerond: "Afgerond",
};

type PartsProps = Pick<Props, "owner" | "entries" | "reading" | "answers"> & { asked: InboxQuery };

/** The parts with their numbers, each an address; within the kind and the municipality that are chosen. */
function Parts({ owner, entries: all, asked, reading, answers }: PartsProps) {
  const entries = withinChoice(all, asked);
  const chosen = Object.entries({ soort: asked.kind, gemeente: asked.municipality }).filter(([, value]) => value !== "");
  const hrefOf = (part: string): string => {
    const query = new URLSearchParams([...(part === "" ? [] : [["deel", part]]), ...chosen]).toString();
    return query === "" ? inboxHref(owner) : `${inboxHref(owner)}?${query}`;
  };
  const parts = Object.entries(inboxParts).map(([key, fits]) => ({
    key,
    text: key === "open" ? waitsFor(reading.side, answers) : partNames[key as keyof typeof partNames],
    count: entries.filter((entry) => (fits as (entry: InboxEntry, reading: Reading) => boolean)(entry, reading)).length,
  }));
  return (
    <nav aria-label="Deel van het postvak">
      <ul className="inbox-parts">
        {[{ key: "", text: "Alles", count: entries.length }, ...parts].map(({ key, text, count }) => (
          <li key={key}>
            <Link href={hrefOf(key)} aria-current={asked.part === key ? "true" : undefined}>
              {text} <span>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({ owner, entries, asked, side }: Omit<PartsProps, "reading" | "answers"> & Pick<Reading, "side">) {
  const named = new Map(
    entries.flatMap(({ replies }) => replies.map(({ municipality: { code, name } }) => [code, name] as const)),
  );
  return (
    <form action={inboxHref(owner)} className="inline-form inbox-filters" aria-label="Kies wat u ziet">
      {asked.part !== "" && <input type="hidden" name="deel" value={asked.part} />}
      <FilterSelect name="soort" text="Soort" value={asked.kind} all="Alle soorten" options={Object.entries(inboxKinds)} />
      {side === "region" && (
        <FilterSelect
          name="gemeente"
          text="Gemeente"
          value={asked.municipality}
          all="Alle gemeenten"
          options={[...named].sort(([, a], [, b]) => byPlaceName(a, b))}
        />
      )}
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

interface GroupProps extends Pick<Props, "reading" | "steps" | "answers"> {
  title: string;
  /** The entry of which the list of who answered is open: something was just done in it. */
  opened: string;
  entries: readonly InboxEntry[];
}

const Group = ({ title, entries, reading, answers, opened, steps }: GroupProps) =>
  entries.length > 0 && (
    <section>
      <h2>
        {title} <span className="muted">({entries.length})</span>
      </h2>
      <ul className="plain-list inbox">
        {entries.map((entry) => (
          <Entry
            key={`${entry.kind} ${entry.region.id} ${entry.id} ${entry.withdrawn ?? ""}`}
            open={entry.id === opened}
            steps={steps(entry)}
            {...{ entry, reading, answers }}
          />
        ))}
      </ul>
    </section>
  );

type FirstDayProps = { side: Reading["side"]; name: string; home: string; answers: boolean };

const FirstDay = ({ side, name, home, answers }: FirstDayProps) => (
  <section className="panel panel--good">
    <h2>
      {side === "region" ? "Hier ziet u wie antwoordde" : `Hier komt wat de regio ${answers ? "u" : "de gemeente"} vraagt`}
    </h2>
    <p>
      {side === "region"
        ? `Stel alle gemeenten van ${name} één vraag, of nodig hen uit te bevestigen dat zij meededen. Hun antwoord telt meteen als bewijs, en u ziet hier wie nog niet antwoordde.`
        : `Vraagt een regio van ${name} iets, doet zij een voorstel of vraagt zij deelname te bevestigen, dan staat het hier. Er wacht nu niets.`}
    </p>
    {side === "region" && (
      <p className="row">
        <Link href={`${home}/vraagronde`}>Stel één vraag</Link>
        <Link href={`${home}/bewijs/nieuw?soort=activity`}>Leg een training vast en laat gemeenten bevestigen</Link>
      </p>
    )}
  </section>
);
