/** The inbox of a region or a municipality: what was asked, who has to act, since when, and what is new. */
import Link from "next/link";
import type { ReactNode } from "react";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { inboxHref, ownerHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import type { Owner } from "@/lib/access";
import { longMoment, plural } from "@/lib/dutch";
import { ownerText } from "@/lib/form/owner";
import {
  findInInbox,
  type InboxEntry,
  type InboxQuery,
  inboxKinds,
  inboxParts,
  isOpen,
  isUnread,
  type Reading,
} from "@/lib/inbox/entry";
import { markRead } from "./actions";
import { Entry } from "./entry";
import "./inbox.css";

interface Props {
  owner: Owner;
  name: string;
  entries: readonly InboxEntry[];
  reading: Reading;
  query: Query;
  /** What can be done with an entry, by who looks. */
  steps(entry: InboxEntry): ReactNode;
  /** What stands beside "Alles gelezen". */
  children?: ReactNode;
}

export function Inbox({ owner, name, entries, reading, query, steps, children }: Props) {
  const asked: InboxQuery = { part: one(query, "deel"), kind: one(query, "soort"), municipality: one(query, "gemeente") };
  const shown = findInInbox(entries, asked, reading);
  const open = entries.filter(isOpen).length;
  const fresh = entries.filter((entry) => isUnread(entry, reading.side, reading.readAt)).length;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Postvak</h1>
          {entries.length > 0 && <p className="lead">{leadOf(open, fresh, reading)}</p>}
        </div>
        <div className="tools">
          {fresh > 0 && <ConfirmForm action={markRead} hidden={{ owner: ownerText(owner) }} label="Alles gelezen" />}
          {children}
        </div>
      </div>
      {entries.length === 0 ? (
        <FirstDay side={reading.side} name={name} home={ownerHref(owner)} />
      ) : (
        <>
          <Parts owner={owner} entries={entries} asked={asked} reading={reading} />
          <Filters owner={owner} entries={entries} asked={asked} side={reading.side} />
          <Group
            title={reading.side === "region" ? "Wacht op gemeenten" : "U bent aan zet"}
            entries={shown.filter(isOpen)}
            {...{ reading, steps }}
          />
          <Group title="Afgerond" entries={shown.filter((entry) => !isOpen(entry))} {...{ reading, steps }} />
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

function leadOf(open: number, fresh: number, { side, readAt }: Reading): string {
  const waiting =
    side === "region"
      ? `${plural(open, "vraag wacht", "vragen wachten")} op gemeenten.`
      : `${plural(open, "ding wacht", "dingen wachten")} op u.`;
  const since = readAt === null ? "" : ` sinds ${longMoment(readAt)}`;
  return fresh === 0 ? waiting : `${waiting} ${fresh} ${fresh === 1 ? "is" : "zijn"} nieuw${since}.`;
}

const partNames: Record<keyof typeof inboxParts, Record<Reading["side"], string>> = {
  nieuw: { region: "Nieuw", municipality: "Nieuw" },
  open: { region: "Wacht op gemeenten", municipality: "U bent aan zet" },
  "te-laat": { region: "Te laat", municipality: "Te laat" },
  afgerond: { region: "Afgerond", municipality: "Afgerond" },
};

type PartsProps = Pick<Props, "owner" | "entries" | "reading"> & { asked: InboxQuery };

/** The parts with their numbers, each an address. */
function Parts({ owner, entries, asked, reading }: PartsProps) {
  const parts = Object.entries(inboxParts).map(([key, fits]) => ({
    key,
    text: partNames[key as keyof typeof inboxParts][reading.side],
    count: entries.filter((entry) => (fits as (entry: InboxEntry, reading: Reading) => boolean)(entry, reading)).length,
  }));
  return (
    <nav aria-label="Deel van het postvak">
      <ul className="inbox-parts">
        {[{ key: "", text: "Alles", count: entries.length }, ...parts].map(({ key, text, count }) => (
          <li key={key}>
            <Link
              href={key === "" ? inboxHref(owner) : `${inboxHref(owner)}?deel=${key}`}
              aria-current={asked.part === key ? "true" : undefined}
            >
              {text} <span>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({ owner, entries, asked, side }: Omit<PartsProps, "reading"> & Pick<Reading, "side">) {
  const named = new Map(
    entries.flatMap(({ replies }) => replies.map(({ municipality: { code, name } }) => [code, name] as const)),
  );
  return (
    <form action={inboxHref(owner)} className="inline-form inbox-filters" aria-label="Kies wat u ziet">
      {asked.part !== "" && <input type="hidden" name="deel" value={asked.part} />}
      <FilterSelect name="soort" text="Soort" value={asked.kind} all="Alle soorten" options={Object.entries(inboxKinds)} />
      {side === "region" && (
        <FilterSelect name="gemeente" text="Gemeente" value={asked.municipality} all="Alle gemeenten" options={[...named]} />
      )}
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

interface GroupProps extends Pick<Props, "reading" | "steps"> {
  title: string;
  entries: readonly InboxEntry[];
}

const Group = ({ title, entries, reading, steps }: GroupProps) =>
  entries.length > 0 && (
    <section>
      <h2>
        {title} <span className="muted">({entries.length})</span>
      </h2>
      <ul className="plain-list inbox">
        {entries.map((entry) => (
          <Entry key={`${entry.kind} ${entry.region.id} ${entry.id}`} entry={entry} reading={reading} steps={steps(entry)} />
        ))}
      </ul>
    </section>
  );

const FirstDay = ({ side, name, home }: { side: Reading["side"]; name: string; home: string }) => (
  <section className="panel panel--good">
    <h2>{side === "region" ? "Hier ziet u wie antwoordde" : "Hier komt wat de regio u vraagt"}</h2>
    <p>
      {side === "region"
        ? `Stel alle gemeenten van ${name} één vraag, of nodig hen uit te bevestigen dat zij meededen. Hun antwoord telt meteen als bewijs, en u ziet hier wie nog niet antwoordde.`
        : `Vraagt een regio van ${name} iets, doet zij een voorstel of nodigt zij u uit om deelname te bevestigen, dan staat het hier. Er wacht nu niets.`}
    </p>
    {side === "region" && (
      <p className="row">
        <Link href={`${home}/vraagronde`}>Stel één vraag</Link>
        <Link href={`${home}/bewijs/nieuw?soort=activity`}>Leg een training vast en laat gemeenten bevestigen</Link>
      </p>
    )}
  </section>
);
