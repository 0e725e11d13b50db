/** What the region asked its municipalities to confirm, and what each of them said. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { regionPlace } from "@/app/_evidence/place";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { inboxHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { listInvitations } from "@/db/evidence/invitations";
import { ofRegion } from "@/lib/access";
import { listed, plural } from "@/lib/dutch";
import { detailUnderTitle } from "@/lib/evidence/describe";
import type { Invitation } from "@/lib/evidence/invitation";
import type { Version } from "@/lib/refusal";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Wat gemeenten bevestigen" };

export default async function InvitationsPage({ params, searchParams }: Props) {
  const { scope, owner, name, base } = await regionPlace((await params).regio);
  const query = await searchParams;
  const invitations = orNotFound(listInvitations(scope, owner.id));
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Wat gemeenten bevestigen" }]}
      />
      <h1>Wat gemeenten bevestigen</h1>
      <p className="lead">
        Wat de regio hield, en welke gemeenten bevestigden dat zij meededen. Voor hen telt het; voor de anderen nog niet.
      </p>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          Vastgelegd. Het staat bij het <Link href={`${base}/bewijs`}>bewijs van de regio</Link> en telt zodra een gemeente
          bevestigt dat zij meedeed. De gemeenten zien de vraag op hun overzicht.
        </Notice>
      )}
      {one(query, "ingetrokken") && (
        <Notice tone="good" live>
          De vraag om te bevestigen is ingetrokken. Wat al is bevestigd, blijft meetellen.
        </Notice>
      )}
      {invitations.length === 0 && <NothingYet base={base} />}
      <ul className="plain-list">
        {invitations.map((invitation) => (
          <li key={invitation.item.id} id={invitation.item.id} className="panel panel--line">
            <Answers invitation={invitation} />
            {hasSilent(invitation.item) && (
              <Link className="button" href={remindHref(owner.id, invitation.item.id)}>
                Herinner wie nog niet antwoordde<span className="visually-hidden"> {invitation.item.item.title}</span>
              </Link>
            )}{" "}
            <Link className="button button--quiet" href={withdrawHref(base, invitation.item.id)}>
              Intrekken<span className="visually-hidden"> {invitation.item.item.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const withdrawHref = (base: string, id: string) => `${base}/bewijs/uitnodigingen/${encodeURIComponent(id)}/intrekken`;

const hasSilent = ({ invited, answers }: Invitation): boolean => invited.some((code) => answers[code] === undefined);

/** The inbox, where one is reminded, with the list of who did not answer open. */
const remindHref = (region: string, id: string) =>
  `${inboxHref(ofRegion(region))}?soort=invitation&bij=${encodeURIComponent(id)}`;

const NothingYet = ({ base }: { base: string }) => (
  <p className="panel">
    Er is nog niets om te bevestigen. <Link href={`${base}/bewijs/nieuw?soort=activity`}>Leg een activiteit vast</Link> of{" "}
    <Link href={`${base}/bewijs/nieuw?soort=meeting`}>een overleg</Link>, en kruis aan dat gemeenten zelf bevestigen.
  </p>
);

function Answers({ invitation: { item: invitation } }: { invitation: Version<Invitation> }) {
  const { item, invited, answers } = invitation;
  const who = (said: boolean | undefined) => invited.filter((code) => answers[code] === said).map(municipalityName);
  return (
    <>
      <h2>{item.title}</h2>
      <p>{detailUnderTitle(item)}</p>
      <dl className="facts">
        {[
          { term: "Deed mee", codes: who(true) },
          { term: "Deed niet mee", codes: who(false) },
          { term: "Nog geen antwoord", codes: who(undefined) },
        ].map(({ term, codes }) => (
          <div key={term}>
            <dt>
              {term} ({plural(codes.length, "gemeente", "gemeenten")})
            </dt>
            <dd>{codes.length === 0 ? "Geen" : listed(codes)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
