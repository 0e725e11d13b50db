/** What the municipality's regions held together and ask it to confirm: one click each. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Notice } from "@/app/_components/notice";
import { answerToInvitation } from "@/app/_evidence/invitation-actions";
import { municipalityPlace } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { one, type Query } from "@/app/query";
import { invitationsTo, type OwnInvitation } from "@/db/evidence/invitations";
import { may } from "@/lib/access";
import { detailUnderTitle } from "@/lib/evidence/describe";
import { currentFramework } from "@/lib/framework/versions";
import { needsOwnRecord } from "@/lib/region/participation";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Deelname bevestigen" };

export default async function InvitationsPage({ params, searchParams }: Props) {
  const { scope, owner, name, base } = await municipalityPlace((await params).gemeente);
  const invitations = orNotFound(invitationsTo(scope, owner.id));
  const writable = may(scope, "invitation.answer", owner);
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Deelname bevestigen" }]}
      />
      <h1>Deelname bevestigen</h1>
      <p className="lead">
        De regio legt vast wat gemeenten samen deden. Het telt voor {name} zodra {writable ? "u" : "de gemeente"} bevestigt dat
        zij meedeed. Vraagt het Kader bewijs van de gemeente zelf, dan komt het meteen ook in haar eigen bewijs te staan.
      </p>
      {!writable && <p className="panel">Bevestigen doet een beleidsadviseur van {name}. U leest hier wat er staat.</p>}
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          Uw antwoord is vastgelegd. U kunt het altijd veranderen.
        </Notice>
      )}
      {invitations.length === 0 && <p className="panel">Er is nu niets te bevestigen.</p>}
      <ul className="plain-list">
        {invitations.map((invitation) => (
          <li key={`${invitation.region.id} ${invitation.id}`} className="panel panel--line">
            <Invited municipality={owner.id} invitation={invitation} writable={writable} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface InvitedProps {
  municipality: string;
  invitation: OwnInvitation;
  writable: boolean;
}

const answers = [
  { tookPart: true, value: "yes", label: "Ja, wij deden mee", said: "De gemeente bevestigde dat zij meedeed." },
  { tookPart: false, value: "no", label: "Nee, wij deden niet mee", said: "De gemeente gaf aan dat zij niet meedeed." },
];

/** The region counted everyone; how many of them were the municipality's own, it says itself. */
const PARTICIPANTS = { name: "participants", question: "Hoeveel mensen van uw gemeente deden mee? (mag leeg)", numeric: true };

function Invited({ municipality, invitation: { region, id, item, tookPart }, writable }: InvitedProps) {
  return (
    <>
      <h2>{item.title}</h2>
      <p>
        {detailUnderTitle(item)} <span className="muted">{region.name}</span>
      </p>
      {tookPart !== undefined && <p>{answers.find((answer) => answer.tookPart === tookPart)?.said}</p>}
      {writable && (
        <div className="row row--bottom">
          {answers
            .filter((answer) => answer.tookPart !== tookPart)
            .map(({ value, label }) => (
              <ConfirmForm
                key={value}
                action={answerToInvitation}
                hidden={{ municipality, region: region.id, id, tookPart: value }}
                label={label}
                about={item.title}
                ask={
                  value === "yes" && item.type === "activity" && needsOwnRecord(currentFramework, item)
                    ? [PARTICIPANTS]
                    : undefined
                }
              />
            ))}
        </div>
      )}
    </>
  );
}
