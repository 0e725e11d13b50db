/** The forms of one agreement: a new one, one to correct, and the step before it is withdrawn. */
import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { Notice } from "@/app/_components/notice";
import type { Place } from "@/app/_evidence/place";
import { historyOf, orNotFound } from "@/app/_server/load/or-not-found";
import { one, type Query } from "@/app/query";
import { agreementRecords } from "@/db/agreements";
import { evidenceRecords } from "@/db/evidence/evidence";
import { agreementFields, agreementForm, carriedOf, type KeptBy, keptBy } from "@/lib/agreements/form";
import { ownerText } from "@/lib/form/owner";
import type { Draft } from "@/lib/form/read";
import { opened } from "@/lib/form/state";
import { agreementHref } from "../links";
import { takeBackAgreement } from "./actions";
import { AgreementForm, type AgreementFormProps } from "./agreement-form";
import { KeptByChooser } from "./chooser";
import "./agreements.css";

export function NewAgreement({ place, query }: { place: Place; query: Query }) {
  if (!place.writable) notFound();
  const { name, base } = place;
  const type = keptBy.find((candidate) => candidate === one(query, "soort"));
  return (
    <>
      <AgreementCrumbs place={place} here="Afspraak vastleggen" />
      <h1>{type ? "Afspraak vastleggen" : "Wat laat zien dat de afspraak is nagekomen?"}</h1>
      <p className="lead">
        Iets dat het beleid van {name} belooft te blijven doen. Plateau telt mee en zegt op tijd wanneer het weer moet.
      </p>
      {type ? (
        <AgreementForm {...formProps(place, type, { id: randomUUID(), keeps: { type } }, 0, `${base}/afspraken`)} />
      ) : (
        <KeptByChooser href={(chosen) => `${base}/afspraken/nieuw?soort=${chosen}`} />
      )}
    </>
  );
}

export function EditAgreement({ place, id }: { place: Place; id: string }) {
  const { current } = versionsOf(place, id);
  const { item, state, version } = current;
  const here = agreementHref(place.owner, item.id);
  if (!place.writable) notFound();
  if (state === "erased") redirect(here);
  return (
    <>
      <AgreementCrumbs place={place} here={item.title} />
      <h1>{item.title}</h1>
      {state === "withdrawn" && (
        <Notice tone="warning">Deze afspraak is ingetrokken. Bewaar haar opnieuw om haar terug te zetten.</Notice>
      )}
      <AgreementForm key={version} {...formProps(place, item.keeps.type, { ...item }, version, here, state === "withdrawn")} />
    </>
  );
}

export function WithdrawAgreement({ place, id }: { place: Place; id: string }) {
  const { current } = versionsOf(place, id);
  const here = agreementHref(place.owner, id);
  if (!place.writable) notFound();
  if (current.state !== "recorded") redirect(here);
  const withdrawal = { owner: ownerText(place.owner), id, basedOn: String(current.version) };
  return (
    <>
      <AgreementCrumbs place={place} here="Intrekken" />
      <WithdrawStep title={current.item.title} action={takeBackAgreement} hidden={withdrawal} back={here}>
        <p className="lead">
          Plateau houdt de afspraak dan niet meer bij. De geschiedenis blijft, en u kunt haar altijd terugzetten. Is de afspraak
          afgelopen? Vul dan liever een laatste dag in: dan blijft te zien of zij is nagekomen.
        </p>
      </WithdrawStep>
    </>
  );
}

export const AgreementCrumbs = ({ place: { name, base }, here }: { place: Place; here: string }) => (
  <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Afspraken", href: `${base}/afspraken` }, { text: here }]} />
);

export const versionsOf = ({ scope, owner }: Place, id: string) => historyOf(agreementRecords.history(scope, owner, id));

/** For whom the region's evidence counts, where that is not everybody: asked by who may write it, who knows that. */
const coversOf = ({ scope, owner }: Place): Record<string, string[]> =>
  Object.fromEntries(
    orNotFound(evidenceRecords.list(scope, owner)).flatMap(({ item }) => (item.covers ? [[item.id, item.covers]] : [])),
  );

function formProps(
  place: Place,
  type: KeptBy,
  draft: Draft,
  basedOn: number,
  backHref: string,
  withdrawn = false,
): AgreementFormProps {
  const { owner, dossier, today, members } = place;
  const documents = dossier.evidence.filter((item) => item.type === "document" && item.owner === owner.kind);
  const entries = agreementForm.fill(draft);
  return {
    initial: opened(entries, basedOn),
    fields: agreementFields(type, documents),
    hidden: { owner: ownerText(owner), id: String(draft.id), type, ...carriedOf(entries) },
    submitLabel: withdrawn ? "Terugzetten" : basedOn === 0 ? "Vastleggen" : "Wijziging bewaren",
    backHref,
    dossier,
    today,
    ...(owner.kind === "region" && { reach: { members, covers: coversOf(place) } }),
  };
}
