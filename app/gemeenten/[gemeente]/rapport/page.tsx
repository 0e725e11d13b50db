/** The council report: for which day, on what was known, and what is in it. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import type { Query } from "@/app/_server/as-of";
import { loadAssessment, loadMunicipality } from "@/app/_server/load";
import { overviewSentence } from "@/lib/assessment/verdict";
import { longDate } from "@/lib/dutch";
import { Field } from "../as-of-form";
import { municipalityHref } from "../links";
import { Notices } from "../notices";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Rapport · ${(await loadMunicipality((await params).gemeente)).name}` };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { municipality, assessment, dates } = await loadAssessment((await params).gemeente, await searchParams);
  const { peildatum, kennisdatum } = dates.fields;
  const overview = municipalityHref(municipality.code);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: municipality.name, href: overview }, { text: "Rapport" }]} />
      <h1>Raadsrapport maken</h1>
      <p className="lead">Eén bladzijde die alles zegt, met daarachter per thema wat er is, wat ontbreekt en wie wat doet.</p>
      <Notices fictional={municipality.fictional} assessment={assessment} />
      <div className="two-columns">
        <form method="get" action={`${overview}/rapport/pdf`}>
          <Field name="peildatum" label="Stand op" field={peildatum} otherwise={dates.asOf} />
          <Field name="kennisdatum" label="Zoals bekend op" field={kennisdatum} optional />
          <p className="hint">
            Laat de tweede datum leeg: dan telt alles mee wat nu is vastgelegd. Vul haar in om een ouder rapport opnieuw te
            maken, precies zoals het toen was.
          </p>
          <div className="form-actions">
            <button type="submit" className="button button--primary">
              Download het rapport (PDF)
            </button>
          </div>
        </form>
        <aside>
          <h2>Wat erin staat</h2>
          <p className="panel panel--good">
            <strong>Stand op {longDate(dates.asOf)}</strong> {overviewSentence(assessment, dates.asOf)}
          </p>
          <ul>
            <li>In het kort, met de vijf muren</li>
            <li>Per thema: wat in orde is, wat ontbreekt, wat gepland is en wat op uitleg berust</li>
            <li>Wat er de komende twaalf maanden verloopt</li>
            <li>De acties, met wie en wanneer</li>
            <li>Hoe er is geoordeeld, en welke drempels een keuze van dit instrument zijn</li>
          </ul>
        </aside>
      </div>
    </>
  );
}
