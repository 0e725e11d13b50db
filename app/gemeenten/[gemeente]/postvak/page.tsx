/** The inbox of a municipality: what its regions ask of it, each answered here or one click away. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { municipalityPlace, type Place } from "@/app/_evidence/place";
import { AdoptOrExcept } from "@/app/_inbox/adopt";
import { AnswerRequest } from "@/app/_inbox/answer";
import { Inbox } from "@/app/_inbox/inbox";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { newActionHref, newRemarkHref, remarkHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { inboxReadAt } from "@/db/accounts/inbox";
import { municipalityInbox } from "@/db/inbox/inbox";
import { type OwnRequest, requestsTo } from "@/db/requests/requests";
import { may } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { type InboxEntry, isOpen } from "@/lib/inbox/entry";
import { knownOf } from "@/lib/requests/known";
import type { AsksAbout } from "@/lib/requests/request";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Postvak" };

export default async function MunicipalityInboxPage({ params, searchParams }: Props) {
  const place = await municipalityPlace((await params).gemeente);
  const { scope, owner, name, base, today, assessment } = place;
  const query = await searchParams;
  const entries = orNotFound(municipalityInbox(scope, { code: owner.id, name }, { members: [assessment], today }));
  const requests = new Map(orNotFound(requestsTo(scope, owner.id)).map((one) => [one.item.id, one]));
  const answers = may(scope, "invitation.answer", owner);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Postvak" }]} />
      <Inbox
        owner={owner}
        name={name}
        entries={entries}
        reading={{ side: "municipality", readAt: inboxReadAt(scope, owner), today }}
        query={query}
        answers={answers}
        notice={one(query, "bewaard") && <Saved base={base} />}
        steps={(entry) => <Steps entry={entry} place={place} answers={answers} asked={requests.get(entry.id)} />}
      />
    </>
  );
}

interface StepsProps {
  entry: InboxEntry;
  place: Place;
  /** Whether who looks answers for the municipality. */
  answers: boolean;
  /** The question, of an entry that is one. */
  asked: OwnRequest | undefined;
}

function Steps({ entry, place, answers, asked }: StepsProps) {
  const { kind, id, title } = entry;
  const { owner, base, writable } = place;
  if (entry.withdrawn !== undefined) return null;
  if (kind === "adoption") return isOpen(entry) && writable ? <AdoptOrExcept {...{ base, id, title }} /> : null;
  if (kind !== "request") return <Elsewhere entry={entry} code={owner.id} base={base} answers={answers} />;
  return asked && answers ? <Answer entry={entry} place={place} about={asked.item.about} /> : null;
}

function Answer({ entry, place, about }: Pick<StepsProps, "entry" | "place"> & { about: AsksAbout }) {
  const shared = { municipality: place.owner.id, region: entry.region.id, id: entry.id, about };
  if (isOpen(entry)) return <AnswerRequest {...shared} known={knownOf(about, place.assessment.available, place.today)} />;
  return (
    <details>
      <summary>Antwoord wijzigen</summary>
      <AnswerRequest {...shared} known={undefined} />
    </details>
  );
}

const Saved = ({ base }: { base: string }) => (
  <Notice tone="good" live>
    Uw antwoord is vastgelegd. Een dag die nog niet bekend was, staat nu bij uw <Link href={`${base}/bewijs`}>bewijs</Link>.
  </Notice>
);

interface ElsewhereProps {
  entry: InboxEntry;
  code: string;
  base: string;
  answers: boolean;
}

/** The way to where it is answered, with all that belongs to it. */
function Elsewhere({ entry: { kind, id, block, criterion, title }, code, base, answers }: ElsewhereProps) {
  const about = <span className="visually-hidden"> (“{title}”)</span>;
  if (kind === "invitation") {
    return (
      <Link href={`${base}/bewijs/uitnodigingen`}>
        {answers ? "Bevestig uw deelname" : "Bekijk wat er te bevestigen is"}
        {about}
      </Link>
    );
  }
  if (block === null) return null;
  return (
    <p className="row">
      {answers && (
        <>
          <Link href={newActionHref(code, criterion ? { criterion } : { block }, { title })}>Maak er een actie van{about}</Link>
          <Link href={newRemarkHref(code, block, id)}>Antwoorden{about}</Link>
        </>
      )}
      <Link href={remarkHref(code, currentFramework, block)}>Bekijk bouwsteen {block}</Link>
    </p>
  );
}
