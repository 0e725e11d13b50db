/** The inbox of a region: what it asked its municipalities, and what each of them did with it. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { regionPlace } from "@/app/_evidence/place";
import { membersSeen } from "@/app/_evidence/register-rows";
import { Inbox } from "@/app/_inbox/inbox";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { regionRecord } from "@/app/_server/load/region";
import { requireScope } from "@/app/_server/sign-in/session";
import { newRequestHref, proposalHref, regionHref, withdrawRequestHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { inboxReadAt } from "@/db/accounts/inbox";
import { regionInbox } from "@/db/inbox/inbox";
import { ofRegion } from "@/lib/access";
import { listed, plural } from "@/lib/dutch";
import type { InboxEntry } from "@/lib/inbox/entry";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Postvak" };

export default async function RegionInboxPage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const region = await regionRecord((await params).regio);
  const place = await regionPlace(region.id);
  const query = await searchParams;
  const entries = orNotFound(regionInbox(scope, region, { members: await membersSeen(place), today: place.today }));
  const owner = ofRegion(region.id);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Postvak" }]} />
      <Inbox
        owner={owner}
        name={region.name}
        entries={entries}
        reading={{ side: "region", readAt: inboxReadAt(scope, owner), today: place.today }}
        query={query}
        answers
        notice={<JustDone query={query} entries={entries} />}
        steps={(entry) => <Steps entry={entry} />}
      >
        <Link className="button button--primary" href={newRequestHref(region.id)}>
          Nieuwe vraagronde
        </Link>
      </Inbox>
    </>
  );
}

/** What was just done, by name: an address can be anything, so nothing is said of what is not in the inbox. */
function JustDone({ query, entries }: { query: Query; entries: readonly InboxEntry[] }) {
  const find = (name: string) => entries.find(({ id }) => id === one(query, name));
  const [asked, closed, withdrawn] = [find("gevraagd"), find("afgehandeld"), find("ingetrokken")];
  const reminded = remindedIn(find("bij"), one(query, "herinnerd").split(" "));
  const told = [
    asked &&
      `“${asked.title}” is gevraagd aan ${plural(asked.replies.length, "gemeente", "gemeenten")}. Zij zien de vraag in hun postvak en op hun overzicht.`,
    closed &&
      `“${closed.title}” is afgehandeld. De gemeente hoeft er niets meer mee te doen. Onder “Wie antwoordde?” kunt u er later mee verder.`,
    reminded.length > 0 &&
      `${listed(reminded)} ${reminded.length === 1 ? "is" : "zijn"} herinnerd. De vraag staat daar weer als nieuw in het postvak, en in het volgende overzicht per mail.`,
    withdrawn &&
      `“${withdrawn.title}” is ingetrokken. De vraag staat met de antwoorden onder Afgerond. Wat gemeenten antwoordden, blijft hun bewijs.`,
  ].find(Boolean);
  return (
    told && (
      <Notice tone="good" live>
        {told}
      </Notice>
    )
  );
}

const remindedIn = (entry: InboxEntry | undefined, codes: readonly string[]): string[] =>
  (entry?.replies ?? [])
    .map(({ municipality }) => municipality)
    .flatMap(({ code, name }) => (codes.includes(code) ? [name] : []));

function Steps({ entry }: { entry: InboxEntry }) {
  if (entry.withdrawn !== undefined) return null;
  if (entry.kind === "proposal" && entry.criterion) {
    return <Link href={proposalHref(entry.region.id, entry.criterion)}>Nog een voorstel bij {entry.criterion}</Link>;
  }
  if (entry.kind === "invitation")
    return <Link href={`${regionHref(entry.region.id)}/bewijs/uitnodigingen`}>Alles wat gemeenten bevestigen</Link>;
  if (entry.kind === "adoption") {
    return <Link href={`${regionHref(entry.region.id)}/bewijs/${encodeURIComponent(entry.id)}`}>Voor wie telt dit?</Link>;
  }
  if (entry.kind !== "request") return null;
  return (
    <Link href={withdrawRequestHref(entry.region.id, entry.id)}>
      Vraag intrekken<span className="visually-hidden"> {entry.title}</span>
    </Link>
  );
}
