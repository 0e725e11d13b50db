/** After a merger: the evidence of the predecessors, to confirm one by one for the new municipality. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Notice } from "@/app/_components/notice";
import { municipalityPlace } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { answerForPredecessor } from "@/app/gemeenten/[gemeente]/bewijs/herbevestigen/actions";
import { one, type Query } from "@/app/query";
import { type ToReconfirm, toReconfirm } from "@/db/mergers/reconfirm";
import { plural } from "@/lib/dutch";
import { detailUnderTitle } from "@/lib/evidence/describe";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Herbevestigen" };

export default async function ReconfirmPage({ params, searchParams }: Props) {
  const { scope, owner, name, base, today, writable } = await municipalityPlace((await params).gemeente);
  const waiting = orNotFound(toReconfirm(scope, owner.id, today));
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Te herbevestigen" }]}
      />
      <h1>Te herbevestigen</h1>
      <p className="lead">
        Dit legden gemeenten vast die in {name} zijn opgegaan. Het telt pas weer als u zegt dat het ook voor de nieuwe gemeente
        geldt.
      </p>
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          Uw antwoord is vastgelegd. Wat u niet overnam, staat als ingetrokken in het register en kunt u terugzetten.
        </Notice>
      )}
      <p role="status">
        {waiting.length === 0
          ? "Er is niets (meer) te herbevestigen."
          : `Nog ${plural(waiting.length, "bewijsstuk", "bewijsstukken")}.`}
      </p>
      <ul className="plain-list">
        {waiting.map(({ predecessor, item }) => (
          <li key={`${predecessor.code} ${item.id}`} className="panel panel--line">
            <h2>{item.title}</h2>
            <p>
              {detailUnderTitle(item)} <span className="muted">Van {predecessor.name}.</span>
            </p>
            {writable && <Answers municipality={owner.id} predecessor={predecessor.code} item={item} />}
          </li>
        ))}
      </ul>
    </>
  );
}

interface AnswersProps {
  municipality: string;
  predecessor: string;
  item: ToReconfirm["item"];
}

const Answers = ({ municipality, predecessor, item: { id, title } }: AnswersProps) => (
  <div className="row">
    <ConfirmForm
      action={answerForPredecessor}
      hidden={{ municipality, predecessor, id, holds: "yes" }}
      label="Geldt ook voor ons"
      about={title}
    />
    <ConfirmForm
      action={answerForPredecessor}
      hidden={{ municipality, predecessor, id, holds: "no" }}
      label="Niet overnemen"
      about={title}
    />
  </div>
);
