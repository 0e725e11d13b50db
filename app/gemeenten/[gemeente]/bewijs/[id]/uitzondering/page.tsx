/** An exception: inherited evidence that this municipality does not count for itself. Made here, and corrected. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Notice } from "@/app/_components/notice";
import { ErasedNotice } from "@/app/_erasing/notices";
import { saveException } from "@/app/_evidence/exception-actions";
import { VersionHistory } from "@/app/_evidence/history";
import { findItem, municipalityPlace, type Place } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { one, type Query } from "@/app/query";
import { exceptionRecords } from "@/db/evidence/exceptions";
import { exceptionFields, exceptionForm } from "@/lib/evidence/exception-form";
import { comparedRows } from "@/lib/form/compared-row";
import { opened } from "@/lib/form/state";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Uitzondering" };

export default async function ExceptionPage({ params, searchParams }: Props) {
  const { gemeente, id } = await params;
  const place = await municipalityPlace(gemeente);
  const { holder, current } = findItem(place, decodeURIComponent(id));
  const { name, base, today, owner } = place;
  if (!place.writable || holder.kind !== "region") notFound();
  const here = `${base}/bewijs/${encodeURIComponent(current.item.id)}`;
  const { title } = current.item;
  const versions = versionsOf(place, one(await searchParams, "welke"), current.item.id);
  const [made] = versions;
  const reference = { owner, kind: "exception", record: made?.item.id ?? "" } as const;
  const heading = made ? "Uitzondering wijzigen" : "Uitzondering maken";
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: title, href: here },
          { text: heading },
        ]}
      />
      <h1>{heading}</h1>
      <p className="lead">
        “{title}” van de regio telt dan niet mee voor {name}. Voor de andere gemeenten verandert er niets.
      </p>
      {made?.state === "withdrawn" && (
        <Notice tone="warning">Deze uitzondering is ingetrokken. Bewaar haar opnieuw om haar terug te zetten.</Notice>
      )}
      {made?.state === "erased" && <ErasedNotice scope={place.scope} {...reference} />}
      {made?.state !== "erased" && (
        <FieldsForm
          action={saveException}
          initial={
            made ? opened(exceptionForm.fill({ ...made.item }), made.version) : opened(exceptionForm.fill({ from: today }))
          }
          fields={exceptionFields}
          hidden={{ municipality: owner.id, evidence: current.item.id, id: made?.item.id ?? randomUUID() }}
          submitLabel={made ? "Wijziging bewaren" : "Uitzondering vastleggen"}
          backHref={here}
        />
      )}
      {made && (
        <VersionHistory
          scope={place.scope}
          reference={reference}
          versions={versions}
          rows={(mine, theirs) => comparedRows(exceptionFields, { ...mine }, { ...theirs })}
        />
      )}
    </>
  );
}

/** The versions of the exception that the address names, newest first; none where it names none. */
function versionsOf({ scope, owner }: Place, id: string, evidence: string) {
  if (id === "") return [];
  const versions = orNotFound(exceptionRecords.history(scope, owner, id));
  return versions[0]?.item.evidence === evidence ? versions : notFound();
}
