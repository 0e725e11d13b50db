/** The question before a text that was read, and of which nothing was recorded, is removed. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Link } from "@/app/_components/link";
import { municipalityPlace } from "@/app/_evidence/place";
import { dropPolicyText } from "@/app/_policy/actions";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { findText } from "@/db/policy/texts";
import { ownerText } from "@/lib/form/owner";

interface Props {
  params: Promise<{ gemeente: string; tekst: string }>;
}

export const metadata: Metadata = { title: "Tekst verwijderen" };

export default async function DropTextPage({ params }: Props) {
  const { gemeente, tekst } = await params;
  const { scope, owner, name, base, writable } = await municipalityPlace(gemeente);
  const text = orNotFound(findText(scope, owner, tekst));
  if (!writable || text.document !== null) notFound();
  const list = `${base}/bewijs/lezen`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: "Tekst lezen", href: list },
          { text: text.title, href: `${list}/${encodeURIComponent(text.id)}` },
          { text: "Verwijderen" },
        ]}
      />
      <h1>De tekst van {text.title} verwijderen?</h1>
      <p className="lead">
        Plateau bewaart de tekst dan niet meer. Uit deze tekst is niets vastgelegd, dus aan uw overzicht verandert niets. U kunt
        het bestand later opnieuw laten lezen.
      </p>
      <div className="row">
        <ConfirmForm
          action={dropPolicyText}
          hidden={{ owner: ownerText(owner), text: text.id }}
          label="Tekst verwijderen"
          danger
        />
        <Link className="button button--quiet" href={list}>
          Niet doen
        </Link>
      </div>
    </>
  );
}
