/** The pages of one motion or promise: a new one, one to correct with its history, and the step before it is withdrawn. */
import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { GivenAnswers } from "@/app/_components/form/given-answers";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { ErasedNotice } from "@/app/_erasing/notices";
import { VersionHistory } from "@/app/_evidence/history";
import type { Place } from "@/app/_evidence/place";
import { historyOf } from "@/app/_server/load/or-not-found";
import { commitmentHref, commitmentsHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { commitmentRecords } from "@/db/commitments";
import { commitmentForm, fieldsWith } from "@/lib/commitments/form";
import { madeInWords } from "@/lib/commitments/state";
import { ownerText } from "@/lib/form/owner";
import type { Draft } from "@/lib/form/read";
import { opened } from "@/lib/form/state";
import { criteriaOf } from "@/lib/framework/framework";
import { agreementNode } from "@/lib/framework/node-id";
import { takeBackCommitment } from "./actions";
import { CommitmentForm, type CommitmentFormProps } from "./commitment-form";

export function NewCommitment({ place }: { place: Place }) {
  if (!place.writable) notFound();
  return (
    <>
      <Crumbs place={place} here="Vastleggen" />
      <h1>Motie of toezegging vastleggen</h1>
      <p className="lead">
        Plateau houdt bij wat er openstaat. De stand komt vanzelf in de volgende nota en in het antwoord voor de raad.
      </p>
      <CommitmentForm {...formProps(place, { id: randomUUID(), status: "open", to: "Gemeenteraad" }, 0)} />
    </>
  );
}

export function EditCommitment({ place, id, query }: { place: Place; id: string; query: Query }) {
  const { versions, current } = versionsOf(place, id);
  const { item, state, version } = current;
  const reference = { owner: place.owner, kind: "commitment" as const, record: id };
  return (
    <>
      <Crumbs place={place} here={item.title} />
      <h1>{item.title}</h1>
      <p className="lead">{madeInWords(item)}</p>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          <strong>Vastgelegd.</strong>
        </Notice>
      )}
      {state === "withdrawn" && <Notice tone="warning">Dit is ingetrokken. Bewaar het opnieuw om het terug te zetten.</Notice>}
      {state === "erased" && <ErasedNotice scope={place.scope} {...reference} />}
      {state === "erased" ? null : place.writable ? (
        <CommitmentForm key={version} {...formProps(place, { ...item }, version, state === "withdrawn")} />
      ) : (
        <GivenAnswers rows={commitmentForm.compare({ ...item }, {})} />
      )}
      {place.writable && state === "recorded" && (
        <p>
          <Link href={`${commitmentHref(place.owner.id, id)}/intrekken`}>Intrekken</Link>
        </p>
      )}
      <VersionHistory
        scope={place.scope}
        versions={versions}
        rows={(mine, theirs) => commitmentForm.compare({ ...mine }, { ...theirs })}
        reference={reference}
      />
    </>
  );
}

export function WithdrawCommitment({ place, id }: { place: Place; id: string }) {
  const { current } = versionsOf(place, id);
  const here = commitmentHref(place.owner.id, id);
  if (!place.writable) notFound();
  if (current.state !== "recorded") redirect(here);
  const withdrawal = { owner: ownerText(place.owner), id, basedOn: String(current.version) };
  return (
    <>
      <Crumbs place={place} here="Intrekken" />
      <WithdrawStep title={current.item.title} action={takeBackCommitment} hidden={withdrawal} back={here}>
        <p className="lead">
          Doe dit alleen als het er per ongeluk staat. Is het afgedaan, of wordt het niet uitgevoerd? Kies dan die stand: de
          raad ziet het antwoord in de volgende nota.
        </p>
      </WithdrawStep>
    </>
  );
}

const Crumbs = ({ place: { name, base, owner }, here }: { place: Place; here: string }) => (
  <Breadcrumbs
    crumbs={[{ text: name, href: base }, { text: "Moties en toezeggingen", href: commitmentsHref(owner.id) }, { text: here }]}
  />
);

const versionsOf = ({ scope, owner }: Place, id: string) => historyOf(commitmentRecords.history(scope, owner, id));

function formProps(place: Place, draft: Draft, basedOn: number, withdrawn = false): CommitmentFormProps {
  const { owner, dossier, assessment } = place;
  const criteria = [
    ...dossier.agreements.map(({ id, title }) => ({ value: agreementNode(id), label: `Afspraak: ${title}` })),
    ...criteriaOf(assessment.framework).map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
  ];
  const actions = dossier.actions.map(({ id, title }) => ({ value: id, label: title }));
  return {
    initial: opened(commitmentForm.fill(draft), basedOn),
    fields: fieldsWith({ actions, criteria }),
    hidden: { owner: ownerText(owner), id: String(draft.id) },
    submitLabel: withdrawn ? "Terugzetten" : basedOn === 0 ? "Vastleggen" : "Wijziging bewaren",
    backHref: commitmentsHref(owner.id),
  };
}
