/** An item of evidence to be corrected: the same form, filled in with what stands now. */
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { controlId } from "@/app/_components/form/ids";
import { EvidenceForm } from "@/app/_evidence/form/evidence-form";
import { evidenceFields } from "@/lib/evidence/form";
import { Notice } from "../_components/notice";
import { one, type Query } from "../query";
import { formProps } from "./form-props";
import { JustRecorded } from "./just-recorded";
import { findItem, type Place } from "./place";

export function EditItem({ place, id, query }: { place: Place; id: string; query: Query }) {
  const { holder, current } = findItem(place, id);
  const { name, base } = place;
  const here = `${base}/bewijs/${encodeURIComponent(id)}`;
  if (!place.writable || holder.kind !== place.owner.kind) notFound();
  if (current.state !== "recorded") redirect(here);
  const { item, version } = current;
  const asked = evidenceFields(item.type).find((field) => field.name === one(query, "veld"));
  const props = formProps({ place, type: item.type, draft: { ...item }, basedOn: version, query, backHref: here });
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: item.title, href: here },
          { text: "Wijzigen" },
        ]}
      />
      <h1>{item.title} wijzigen</h1>
      <JustRecorded query={query} />
      {asked && (
        <Notice tone="warning">
          Voor toetspunt {props.focus} ontbreekt nog één antwoord: <a href={`#${controlId(asked.name)}`}>{asked.question}</a>
        </Notice>
      )}
      {!asked && props.focus && (
        <Notice tone="warning">
          Schrijf bij <a href={`#${controlId(`claim.${props.focus}`)}`}>toetspunt {props.focus}</a> waar het staat.
        </Notice>
      )}
      <EvidenceForm {...props} />
    </>
  );
}
