/** A norm beside the Kader: each of its parts with its status, why, the evidence, and where it follows from the Kader. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { AsOfForm, OtherDay } from "@/app/_days/as-of-form";
import { NormSwitch } from "@/app/_norms/norm-switch";
import { asOfQuery } from "@/app/_server/load/as-of";
import { loadAssessment, loadMunicipality } from "@/app/_server/load/municipality";
import { Legend } from "@/app/_wall/legend";
import { municipalityHref, normHref } from "@/app/links";
import type { Query } from "@/app/query";
import { mayWrite, ofMunicipality } from "@/lib/access";
import { statusOn } from "@/lib/assessment/status";
import { besideSentence } from "@/lib/assessment/verdict";
import { currentNorms } from "@/lib/framework/versions";
import { Notices } from "../../notices";
import { BlockCard } from "../../thema/[thema]/block-card";
import type { OnDay } from "../../thema/[thema]/on-day";

interface Props {
  params: Promise<{ gemeente: string; norm: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gemeente, norm } = await params;
  const found = currentNorms.beside.find(({ id }) => id === norm);
  return { title: `${found?.title ?? "Norm"} · ${(await loadMunicipality(gemeente)).name}` };
}

export default async function NormPage({ params, searchParams }: Props) {
  const { gemeente, norm } = await params;
  const { scope, municipality, judgement, dates } = await loadAssessment(gemeente, await searchParams);
  const assessment = judgement.beside.find(({ framework }) => framework.id === norm) ?? notFound();
  const { framework } = assessment;
  const { code, name, fictional } = municipality;
  const { asOf } = dates;
  const query = asOfQuery(dates);
  const writable = mayWrite(scope, ofMunicipality(code));
  const on: OnDay = { assessment, status: statusOn(assessment, asOf), asOf, query, mayWrite: writable };
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: municipalityHref(code) + query }, { text: framework.title }]} />
      <div className="page-head">
        <div>
          <h1>{framework.title}</h1>
          <p className="lead">{besideSentence(assessment, asOf)}</p>
        </div>
        <div className="tools">
          <AsOfForm dates={dates} />
        </div>
      </div>
      <OtherDay dates={dates} back={normHref(code, framework)} />
      <NormSwitch code={code} current={framework.id} query={query} />
      <Notices fictional={fictional} assessment={assessment} />
      <p className="muted reading">
        Bron: {framework.publisher}. {framework.status} Wat hier staat verandert niets aan de plateaus van het Kader; hetzelfde
        bewijs telt voor beide.
      </p>
      <Legend />
      {assessment.themes.map(({ theme, blocks }) => (
        <section key={theme.id} id={`thema-${theme.number}`}>
          <h2>
            {theme.number}. {theme.title}
          </h2>
          {blocks.map((block) => (
            <BlockCard key={block.block.id} block={block} on={on} />
          ))}
        </section>
      ))}
    </>
  );
}
