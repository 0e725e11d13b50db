/** The inbox of a region: what it asked its municipalities, and what each of them did with it. */
import type { Metadata } from "next";
import Link from "next/link";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Notice } from "@/app/_components/notice";
import { takeBackRequest } from "@/app/_inbox/actions";
import { Inbox } from "@/app/_inbox/inbox";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { regionRecord } from "@/app/_server/load/region";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { newRequestHref, proposalHref, regionHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { inboxReadAt } from "@/db/accounts/inbox";
import { regionInbox } from "@/db/inbox/inbox";
import { listRequests } from "@/db/requests/requests";
import { ofRegion } from "@/lib/access";
import { ownerText } from "@/lib/form/owner";
import type { InboxEntry } from "@/lib/inbox/entry";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Postvak" };

export default async function RegionInboxPage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const region = await regionRecord((await params).regio);
  const query = await searchParams;
  const entries = orNotFound(regionInbox(scope, region));
  const owner = ofRegion(region.id);
  const versions = new Map(orNotFound(listRequests(scope, region.id)).map(({ item, version }) => [item.id, version]));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Postvak" }]} />
      {one(query, "gevraagd") && (
        <Notice tone="good" live>
          De vraag is gesteld. De gemeenten zien haar in hun postvak en op hun overzicht.
        </Notice>
      )}
      {one(query, "ingetrokken") && (
        <Notice tone="good" live>
          De vraag is ingetrokken. Wat gemeenten antwoordden, blijft hun bewijs.
        </Notice>
      )}
      {one(query, "herinnerd") && (
        <Notice tone="good" live>
          De gemeente is herinnerd. De vraag staat weer als nieuw in haar postvak, en in haar volgende overzicht per mail.
        </Notice>
      )}
      <Inbox
        owner={owner}
        name={region.name}
        entries={entries}
        reading={{ side: "region", readAt: inboxReadAt(scope, owner), today: today() }}
        query={query}
        steps={(entry) => <Steps entry={entry} owner={ownerText(owner)} version={versions.get(entry.id)} />}
      >
        <Link className="button button--primary" href={newRequestHref(region.id)}>
          Nieuwe vraagronde
        </Link>
      </Inbox>
    </>
  );
}

function Steps({ entry, owner, version }: { entry: InboxEntry; owner: string; version: number | undefined }) {
  if (entry.kind === "proposal" && entry.criterion) {
    return <Link href={proposalHref(entry.region.id, entry.criterion)}>Nog een voorstel bij {entry.criterion}</Link>;
  }
  if (entry.kind === "invitation")
    return <Link href={`${regionHref(entry.region.id)}/bewijs/uitnodigingen`}>Alle uitnodigingen</Link>;
  if (entry.kind !== "request" || version === undefined) return null;
  return (
    <ConfirmForm
      action={takeBackRequest}
      hidden={{ owner, id: entry.id, basedOn: String(version) }}
      label="Vraag intrekken"
      about={entry.title}
    />
  );
}
