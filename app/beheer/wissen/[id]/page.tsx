/** One request to erase content: what was asked, what is known of the record, and what one can do about it. */
import type { Metadata } from "next";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Notice } from "@/app/_components/notice";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { erasingFacts } from "@/db/erasing/facts";
import { type Erasure, findErasure } from "@/db/erasing/requests";
import { longMoment } from "@/lib/dutch";
import { groundNames } from "@/lib/erasing/request";
import { lookUp } from "@/lib/lookup";
import { confirmErasing, refuseErasing, takeBackErasing } from "../../erasing-actions";
import { Crumbs } from "../crumbs";
import { Facts, LivesOn } from "../facts";
import { called, outcomeNames } from "../words";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Verzoek om te wissen" };

const happened: Record<string, string> = {
  gevraagd: "Uw verzoek staat klaar. Vraag een ander om het te bevestigen: die vindt het onder “Wissen”.",
  gewist: "De inhoud is gewist.",
  afgewezen: "Het verzoek is afgewezen. Er is niets gewist.",
  teruggenomen: "Het verzoek is teruggenomen. Er is niets gewist.",
};

export default async function ErasurePage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const request = orNotFound(findErasure(scope, decodeURIComponent((await params).id)));
  const facts = orNotFound(erasingFacts(scope, request.reference));
  const said = lookUp(happened, one(await searchParams, "gebeurd"));
  return (
    <div className="reading">
      <Crumbs scope={scope} here={called(request.reference)} />
      <h1>{called(request.reference)} wissen</h1>
      {said && (
        <Notice tone="good" live>
          {said}
        </Notice>
      )}
      <Asked request={request} />
      {request.outcome === null && <Facts scope={scope} facts={facts} />}
      {request.outcome !== "refused" && request.outcome !== "taken-back" && <LivesOn scope={scope} facts={facts} />}
      <Steps request={request} />
    </div>
  );
}

const Asked = ({ request }: { request: Erasure }) => (
  <dl className="facts">
    <div>
      <dt>Waarom?</dt>
      <dd>
        {groundNames[request.ground]}
        {request.reason && (
          <>
            <br />
            {request.reason}
          </>
        )}
      </dd>
    </div>
    <div>
      <dt>Gevraagd</dt>
      <dd>
        {longMoment(request.askedAt)}, {request.askedBy}
      </dd>
    </div>
    {request.outcome && (
      <div>
        <dt>{outcomeNames[request.outcome]}</dt>
        <dd>
          {request.decidedAt && longMoment(request.decidedAt)}, {request.decidedBy}
          {request.outcome === "confirmed" &&
            (request.swept
              ? ". Ook uit de bestanden van de database."
              : ". In de bestanden van de database staan nog resten, omdat een ander programma ze las. Start Plateau opnieuw om ze weg te halen.")}
        </dd>
      </div>
    )}
  </dl>
);

function Steps({ request: { id, may, outcome } }: { request: Erasure }) {
  if (outcome !== null) return null;
  return (
    <section>
      <h2>Uw besluit</h2>
      {may.decide && (
        <>
          <p>Bevestigt u, dan is de inhoud direct en voorgoed weg.</p>
          <div className="row">
            <ConfirmForm action={confirmErasing} hidden={{ id }} label="Ja, voorgoed wissen" danger />
            <ConfirmForm action={refuseErasing} hidden={{ id }} label="Niet wissen" />
          </div>
        </>
      )}
      {may.takeBack && (
        <>
          <p>
            U hebt dit zelf gevraagd. Een ander bevestigt het of wijst het af: een beheerder, of wie voor deze gemeente of regio
            werkt.
          </p>
          <ConfirmForm action={takeBackErasing} hidden={{ id }} label="Verzoek terugnemen" />
        </>
      )}
      {!may.decide && !may.takeBack && (
        <p>
          Een beheerder bevestigt dit of wijst het af. Wiens account na het verzoek is gemaakt of gewijzigd, of door een ander
          in de week ervoor, beslist niet mee.
        </p>
      )}
    </section>
  );
}
