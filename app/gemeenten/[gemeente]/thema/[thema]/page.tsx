/** A theme: its blocks on each plateau, and for every criterion what counts, why, until when, and what to do next. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Legend } from "@/app/_components/legend";
import { Wall } from "@/app/_components/wall";
import { asOfQuery, type Query } from "@/app/_server/as-of";
import { type Loaded, loadAssessment, loadMunicipality } from "@/app/_server/load";
import { mayWrite, ofMunicipality } from "@/lib/access";
import type { ThemeAssessment } from "@/lib/assessment/assess";
import { themeSentence } from "@/lib/assessment/verdict";
import { wallOf } from "@/lib/wall";
import { AsOfForm, OtherDay } from "../../as-of-form";
import { municipalityHref, themeHref } from "../../links";
import { Notices } from "../../notices";
import { BlockCard } from "./block-card";

interface Props {
  params: Promise<{ gemeente: string; thema: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gemeente, thema } = await params;
  return { title: `Thema ${thema} · ${(await loadMunicipality(gemeente)).name}` };
}

export default async function ThemePage({ params, searchParams }: Props) {
  const { gemeente, thema } = await params;
  const loaded = await loadAssessment(gemeente, await searchParams);
  const { municipality, assessment, dates } = loaded;
  const theme = assessment.themes.find(({ theme: { number } }) => String(number) === thema);
  if (!theme) notFound();
  const { number, shortTitle } = theme.theme;
  const overview = municipalityHref(municipality.code);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: municipality.name, href: overview + asOfQuery(dates) }, { text: `Thema ${number}` }]} />
      <div className="page-head">
        <div>
          <h1>
            {number}. {shortTitle}
          </h1>
          <p className="lead">{themeSentence(theme, dates.asOf)}</p>
        </div>
        <Wall wall={wallOf(theme, dates.asOf)} size="header" />
      </div>
      <Legend />
      <div className="theme-date">
        <AsOfForm dates={dates} />
      </div>
      <OtherDay dates={dates} back={themeHref(municipality.code, theme.theme)} />
      <Notices fictional={municipality.fictional} assessment={assessment} />
      <Blocks loaded={loaded} theme={theme} plateau={1} heading="Plateau 1: basisniveau" />
      <Blocks loaded={loaded} theme={theme} plateau={2} heading="Plateau 2: aanbevolen" />
    </>
  );
}

interface BlocksProps {
  loaded: Loaded;
  theme: ThemeAssessment;
  plateau: 1 | 2;
  heading: string;
}

function Blocks({ loaded, theme, plateau, heading }: BlocksProps) {
  const { scope, municipality, assessment, status, dates } = loaded;
  const blocks = theme.blocks.filter(({ block }) => block.plateau === plateau);
  if (blocks.length === 0) return null;
  const on = { assessment, status, asOf: dates.asOf, mayWrite: mayWrite(scope, ofMunicipality(municipality.code)) };
  return (
    <section>
      <h2>{heading}</h2>
      {blocks.map((block) => (
        <BlockCard key={block.block.id} block={block} on={on} />
      ))}
    </section>
  );
}
