/** The first step of a municipality that has nothing recorded yet: read its plan, or answer ten questions. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { municipalityPlace } from "@/app/_evidence/place";
import { ReadForm } from "@/app/_policy/read-form";
import { plural } from "@/lib/dutch";
import { askedQuestions } from "@/lib/evidence/first-questions";
import { saveFirstAnswers } from "./actions";
import { QuestionsForm } from "./questions-form";
import "@/app/_evidence/evidence.css";
import "./first-step.css";

interface Props {
  params: Promise<{ gemeente: string }>;
}

export const metadata: Metadata = { title: "Beginnen" };

export default async function FirstStepPage({ params }: Props) {
  const { owner, name, base, writable, dossier } = await municipalityPlace((await params).gemeente);
  if (!writable) notFound();
  const regional = dossier.evidence.filter((item) => item.owner === "region");
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Beginnen" }]} />
      <h1>Welkom. Waar begint {name}?</h1>
      <p className="lead">
        Over ongeveer tien minuten ziet u waar uw gemeente staat in de aanpak van mensenhandel. Kies zelf hoe u begint; het
        andere kan altijd later.
      </p>
      <div className="first-step">
        <section className="first-step__card first-step__card--first">
          <p className="eyebrow">Aanbevolen · ongeveer 10 minuten</p>
          <h2>Begin met uw beleidsplan</h2>
          <p>Het plan zegt vaak al het meeste. Zo gaat het:</p>
          <ol>
            <li>Plateau leest de tekst, in een paar tellen.</li>
            <li>U loopt na wat er al in staat, en kruist aan wat klopt.</li>
            <li>U legt alles in één keer vast.</li>
          </ol>
          <ReadForm owner={owner} backHref={base} />
        </section>
        <section className="first-step__card" id="vragen">
          <p className="eyebrow">Zonder document · ongeveer 5 minuten</p>
          <h2>Beantwoord tien vragen</h2>
          <p>“Weet ik niet” is een goed antwoord: Plateau slaat de vraag over. U kunt dit altijd later aanvullen bij Bewijs.</p>
          <QuestionsForm action={saveFirstAnswers} questions={askedQuestions} municipality={owner.id} backHref={base} />
        </section>
      </div>
      {regional.length > 0 && (
        <section className="panel panel--good">
          <h2>U begint niet met lege handen</h2>
          <p>
            Uw regio legde {plural(regional.length, "bewijsstuk", "bewijsstukken")} vast die ook voor {name} gelden.{" "}
            <Link href={`${base}/bewijs?eigenaar=region`}>Bekijk wat de regio al heeft</Link>
          </p>
        </section>
      )}
    </>
  );
}
