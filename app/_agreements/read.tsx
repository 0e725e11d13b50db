/** One agreement to read: what was agreed, how it stands, and its history. Changing it is a second step. */
import type { ReactNode } from "react";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { ErasedNotice } from "@/app/_erasing/notices";
import { VersionHistory } from "@/app/_evidence/history";
import type { Place } from "@/app/_evidence/place";
import { one, type Query } from "@/app/query";
import type { Agreement } from "@/lib/agreements/agreement";
import { agreementForm } from "@/lib/agreements/form";
import { keepsInWords, oftenInWords } from "@/lib/agreements/label";
import { agreementsOn } from "@/lib/assessment/agreement-status";
import { capitalised, longDate } from "@/lib/dutch";
import { agreementHref } from "../links";
import { AgreementCrumbs, versionsOf } from "./edit";
import { Stands } from "./stands";
import "./agreements.css";

interface Props {
  place: Place;
  id: string;
  query: Query;
  /** How it stands, where that is not about the place itself: for the members of a region. */
  kept?: ReactNode;
}

export function ReadAgreement({ place, id, query, kept }: Props) {
  const { versions, current } = versionsOf(place, id);
  const { item, state } = current;
  const here = agreementHref(place.owner, id);
  const reference = { owner: place.owner, kind: "agreement", record: id } as const;
  return (
    <>
      <AgreementCrumbs place={place} here={item.title} />
      <h1>{item.title}</h1>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          <strong>Vastgelegd.</strong>
        </Notice>
      )}
      {state === "withdrawn" && (
        <Notice tone="warning">Deze afspraak is ingetrokken. Wijzig en bewaar haar om haar terug te zetten.</Notice>
      )}
      {state === "erased" ? (
        <ErasedNotice scope={place.scope} {...reference} />
      ) : (
        <>
          <p className="lead">
            {capitalised(oftenInWords(item.keeps))}. {keepsInWords(item.keeps)}.
          </p>
          <Source place={place} source={item.source} />
        </>
      )}
      {state === "recorded" && (kept ?? <OfThePlace place={place} id={id} />)}
      {state !== "erased" && <Facts item={item} />}
      {place.writable && state !== "erased" && (
        <p className="row">
          <Link className="button" href={`${here}/wijzigen`}>
            Afspraak wijzigen
          </Link>
          {state === "recorded" && <Link href={`${here}/intrekken`}>Afspraak intrekken</Link>}
        </p>
      )}
      <VersionHistory
        versions={versions}
        rows={(mine, theirs) => agreementForm.compare({ ...mine }, { ...theirs })}
        scope={place.scope}
        reference={reference}
      />
    </>
  );
}

/** What was recorded besides the title and how often, which stand above. */
const Facts = ({ item: { responsible, from, until, note } }: { item: Agreement }) => (
  <section>
    <h2>Wat is er vastgelegd?</h2>
    <dl className="facts">
      {[
        { term: "Wie zorgt daarvoor", said: responsible ?? "Niet vastgelegd" },
        { term: "Geldt vanaf", said: longDate(from) },
        { term: "Tot en met", said: until ? longDate(until) : "Geen einddatum" },
        ...(note ? [{ term: "Toelichting", said: note }] : []),
      ].map(({ term, said }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="typed-text">{said}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Where it was agreed, with the way there. */
function Source({ place: { dossier, base }, source }: { place: Place; source: Agreement["source"] }) {
  const document = source && dossier.evidence.find(({ id }) => id === source.document);
  if (document === undefined) return null;
  return (
    <p>
      Staat in <Link href={`${base}/bewijs/${encodeURIComponent(document.id)}`}>{document.title}</Link>
      {source?.locator && `, ${source.locator}`}.
    </p>
  );
}

/** How a municipality's own agreement stands today. */
function OfThePlace({ place: { judgement, dossier, today }, id }: { place: Place; id: string }) {
  const stands = agreementsOn(judgement, today).find(({ agreement }) => agreement.id === id);
  return (
    <section>
      <h2>Hoe staat de afspraak ervoor?</h2>
      {stands ? (
        <Stands stands={stands} dossier={dossier} />
      ) : (
        <p className="panel">De afspraak geldt vandaag nog niet. Vanaf de begindatum telt Plateau mee.</p>
      )}
    </section>
  );
}
