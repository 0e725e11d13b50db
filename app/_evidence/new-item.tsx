/** A new item of evidence: which type, and then its form, filled in from the address. */
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { EvidenceForm } from "@/app/_evidence/form/evidence-form";
import { nextEvidenceId } from "@/db/evidence/evidence";
import { plus } from "@/lib/calendar";
import { capitalised, uncapitalised } from "@/lib/dutch";
import type { Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import { evidenceShapes } from "@/lib/evidence/evidence";
import type { EvidenceType } from "@/lib/evidence/form";
import type { Draft } from "@/lib/form/read";
import { criteriaOf } from "@/lib/framework/framework";
import { label, terms } from "@/lib/framework/vocabulary";
import { Notice } from "../_components/notice";
import { one, type Query } from "../query";
import { formProps } from "./form-props";
import { JustRecorded } from "./just-recorded";
import type { Place } from "./place";

export const newItemTitle = (query: Query): string => {
  const type = typeOf(query);
  if (one(query, "neemt-over") !== "") return "Document van de regio overnemen";
  return type ? `${capitalised(label("type", type))} vastleggen` : "Bewijs vastleggen";
};

export function typeOf(query: Query): EvidenceType | undefined {
  const type = one(query, "soort");
  return Object.hasOwn(evidenceShapes, type) ? (type as EvidenceType) : undefined;
}

/** The types that an owner can record: an explanation is always a municipality's own. */
export const typesFor = ({ owner }: Place): EvidenceType[] =>
  terms("type").filter((type) => owner.kind === "municipality" || type !== "explanation");

export function NewItem({ place, query, type }: { place: Place; query: Query; type: EvidenceType }) {
  const { name, base, assessment } = place;
  if (!place.writable || !typesFor(place).includes(type)) notFound();
  const adopted = adoptedDocument(place, query);
  const criterion = criteriaOf(assessment.framework).find(({ id }) => id === one(query, "toetspunt"));
  const draft = { id: nextEvidenceId(), ...startOf(type, place, adopted) };
  const props = formProps({ place, type, draft, basedOn: 0, query, backHref: `${base}/bewijs` });
  const title = newItemTitle(query);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: title }]} />
      <h1>{title}</h1>
      <JustRecorded query={query} />
      {criterion && (
        <p className="lead">
          Voor toetspunt {criterion.id}: {uncapitalised(criterion.question)}
        </p>
      )}
      {adopted && (
        <Notice>
          U neemt “{adopted.title}” van de regio over. Leg vast wie dat besloot en wanneer. Vanaf dan telt het document van de
          regio mee als eigen bewijs.
        </Notice>
      )}
      <EvidenceForm {...props} />
    </>
  );
}

/** What is known of a new item before anything is typed. */
function startOf(type: EvidenceType, { today }: Place, adopted: EvidenceOf<"document"> | undefined): Draft {
  if (type === "explanation") return { date: today, reviewBy: plus(today, "P1Y") };
  if (adopted)
    return { adopts: adopted.id, kind: "decision", title: [...`Overname van ${adopted.title}`].slice(0, 200).join("") };
  return {};
}

/** The regional document that the address asks to adopt. */
function adoptedDocument({ dossier }: Place, query: Query): EvidenceOf<"document"> | undefined {
  const isRegionalDocument = (item: Evidence): item is EvidenceOf<"document"> =>
    item.owner === "region" && item.type === "document" && item.id === one(query, "neemt-over");
  return dossier.evidence.find(isRegionalDocument);
}
