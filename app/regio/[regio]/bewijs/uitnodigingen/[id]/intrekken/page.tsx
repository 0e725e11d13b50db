/** The step before the region no longer asks who took part in what it held. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { takeBackInvitation } from "@/app/_evidence/invitation-actions";
import { regionPlace } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { listInvitations } from "@/db/evidence/invitations";
import { ownerText } from "@/lib/form/owner";

interface Props {
  params: Promise<{ regio: string; id: string }>;
}

export const metadata: Metadata = { title: "Vraag om te bevestigen intrekken" };

export default async function WithdrawInvitationPage({ params }: Props) {
  const { regio, id } = await params;
  const { scope, owner, name, base } = await regionPlace(regio);
  const found = orNotFound(listInvitations(scope, owner.id)).find(({ item }) => item.id === decodeURIComponent(id));
  if (found === undefined) notFound();
  const { item, version } = found;
  const back = `${base}/bewijs/uitnodigingen`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: "Wat gemeenten bevestigen", href: back },
          { text: "Intrekken" },
        ]}
      />
      <WithdrawStep
        title={`Vraag om “${item.item.title}” te bevestigen`}
        action={takeBackInvitation}
        hidden={{ owner: ownerText(owner), id: item.id, basedOn: String(version) }}
        back={back}
      >
        <p className="lead">
          {Object.keys(item.answers).length} van {item.invited.length} gemeenten antwoordden. Wie nog niet bevestigde, kan dat
          daarna niet meer: voor die gemeente telt het dan niet.
        </p>
        <p>Wat is bevestigd, blijft meetellen. In het postvak blijft de vraag met de antwoorden staan onder Afgerond.</p>
      </WithdrawStep>
    </>
  );
}
