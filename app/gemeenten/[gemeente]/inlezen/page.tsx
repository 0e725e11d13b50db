/** Take in a spreadsheet or an exchange file: look at what it would change, and approve that. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { municipalityPlace } from "@/app/_evidence/place";
import { one, type Query } from "@/app/query";
import { MAX_FILE_BYTES } from "@/lib/dossier/exchange";
import { importFile } from "./actions";
import { ImportForm } from "./import-form.client";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Bestand inlezen" };

export default async function ImportPage({ params, searchParams }: Props) {
  const { owner, name, base, writable } = await municipalityPlace((await params).gemeente);
  if (!writable) notFound();
  const [, added, corrected] = /^(\d+)-(\d+)-\d+$/.exec(one(await searchParams, "ingelezen")) ?? [];
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Bestand inlezen" }]}
      />
      <h1>Bestand inlezen</h1>
      {added !== undefined && (
        <Notice tone="good" live>
          Ingelezen: {added} nieuw, {corrected} gewijzigd. <Link href={`${base}/bewijs`}>Bekijk het bewijs</Link>
        </Notice>
      )}
      <p className="lead">
        Bewijs van {name} inlezen uit Excel of CSV, of uit een uitwisselbestand. U ziet eerst wat er verandert. Wat niet in het
        bestand staat, blijft zoals het is, en wat verandert blijft in de geschiedenis staan.
      </p>
      <div className="reading">
        <p>
          Het sjabloon heeft een blad voor elk soort bewijs, met wat de gemeente al vastlegde en uitleg bij elke kolom. Vul het
          in, sla het op en kies het hieronder.
        </p>
        <p>
          <a className="button" href={`${base}/inlezen/bestand`} download>
            Sjabloon downloaden (Excel)
          </a>
        </p>
        <ImportForm action={importFile} municipality={owner.id} maxBytes={MAX_FILE_BYTES} backHref={`${base}/inlezen`} />
      </div>
    </>
  );
}
