/** An exception: inherited evidence that this municipality does not count for itself. */

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { keptItem, municipalityPlace } from "@/app/_evidence/place";
import { saveException } from "@/app/_server/plan-actions";
import { exceptionFields, fillException } from "@/lib/evidence/exception-form";
import { opened } from "@/lib/form/state";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export const metadata: Metadata = { title: "Uitzondering maken" };

export default async function ExceptionPage({ params }: Props) {
  const { gemeente, id } = await params;
  const place = await municipalityPlace(gemeente);
  const { holder, current } = keptItem(place, decodeURIComponent(id));
  const { name, base, today, owner } = place;
  if (!place.writable || holder.kind !== "region") notFound();
  const here = `${base}/bewijs/${encodeURIComponent(current.item.id)}`;
  const { title } = current.item;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: title, href: here },
          { text: "Uitzondering maken" },
        ]}
      />
      <h1>Uitzondering maken</h1>
      <p className="lead">
        “{title}” van de regio telt dan niet mee voor {name}. Voor de andere gemeenten verandert er niets.
      </p>
      <FieldsForm
        action={saveException}
        initial={opened(fillException({ from: today }))}
        fields={exceptionFields}
        hidden={{ municipality: owner.id, evidence: current.item.id, id: randomUUID() }}
        submitLabel="Uitzondering vastleggen"
        backHref={here}
      />
    </>
  );
}
