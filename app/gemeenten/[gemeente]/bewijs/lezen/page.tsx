/** Give Plateau a policy text to read. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { municipalityPlace } from "@/app/_evidence/place";
import { KeptTexts } from "@/app/_policy/kept-texts";
import { ReadForm } from "@/app/_policy/read-form";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { keptTexts } from "@/db/policy/texts";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
}

export const metadata: Metadata = { title: "Tekst lezen" };

export default async function ReadPage({ params }: Props) {
  const { scope, owner, name, base, writable } = await municipalityPlace((await params).gemeente);
  if (!writable) notFound();
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Tekst lezen" }]} />
      <h1>Laat Plateau uw beleid lezen</h1>
      <p className="lead">
        Plateau zoekt bij elk toetspunt de plek in de tekst, en wat het plan belooft. U loopt na wat er staat en kruist aan wat
        klopt. Daarna legt u alles in één keer vast.
      </p>
      <div className="reading">
        <ReadForm owner={owner} backHref={`${base}/bewijs`} />
        <KeptTexts texts={orNotFound(keptTexts(scope, owner))} here={`${base}/bewijs/lezen`} />
      </div>
    </>
  );
}
