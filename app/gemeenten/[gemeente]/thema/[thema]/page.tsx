/** A theme: its blocks on each plateau, and for every criterion what counts, why, until when, and what to do next. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { AsOfForm, OtherDay } from "@/app/_days/as-of-form";
import { erasedSinceThen } from "@/app/_erasing/notices";
import { NormSwitch } from "@/app/_norms/norm-switch";
import { asOfQuery } from "@/app/_server/load/as-of";
import { loadAssessment, loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { Legend } from "@/app/_wall/legend";
import { Wall } from "@/app/_wall/wall";
import { municipalityHref, themeHref } from "@/app/links";
import type { Query } from "@/app/query";
import { listThreads } from "@/db/remarks";
import { comingForms, formChoiceRecords } from "@/db/trafficking";
import { may, mayWrite, ofMunicipality, type Scope } from "@/lib/access";
import type { ThemeAssessment } from "@/lib/assessment/assessment";
import { onPlateau } from "@/lib/assessment/parts";
import { statusOn } from "@/lib/assessment/status";
import { themeSentence } from "@/lib/assessment/verdict";
import { kaderForms } from "@/lib/trafficking/choice";
import { wallOf } from "@/lib/wall/wall";
import { Notices } from "../../notices";
import { BlockCard } from "./block-card";
import { ComingForms } from "./coming-forms";
import type { OnDay } from "./on-day";
import type { Review } from "./remarks";

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
  const { scope, municipality, assessment, dates } = await loadAssessment(gemeente, await searchParams);
  const theme = assessment.themes.find(({ theme: { number } }) => String(number) === thema);
  if (!theme) notFound();
  const { number, shortTitle } = theme.theme;
  const overview = municipalityHref(municipality.code);
  const { asOf } = dates;
  const query = asOfQuery(dates);
  const writable = mayWrite(scope, ofMunicipality(municipality.code));
  const review = { ...reviewOf(scope, municipality.code), mayPlan: writable };
  const on: OnDay = { assessment, status: statusOn(assessment, asOf), asOf, query, mayWrite: writable, review };
  return (
    <>
      <Breadcrumbs crumbs={[{ text: municipality.name, href: overview + query }, { text: `Thema ${number}` }]} />
      <div className="page-head">
        <div>
          <h1>
            {number}. {shortTitle}
          </h1>
          <p className="lead">{themeSentence(theme, asOf)}</p>
        </div>
        <Wall wall={wallOf(theme, asOf)} size="header" />
      </div>
      <NormSwitch code={municipality.code} current={null} query={query} />
      <Legend />
      <div className="theme-date">
        <AsOfForm dates={dates} />
      </div>
      <OtherDay
        dates={dates}
        back={themeHref(municipality.code, theme.theme)}
        besides={erasedSinceThen(scope, municipality.code, dates.knownAt)}
      />
      <Notices fictional={municipality.fictional} assessment={assessment} />
      {hasForms(theme) && (
        <ComingForms
          dossier={assessment.dossier}
          asOf={asOf}
          forms={comingForms()}
          choices={orNotFound(formChoiceRecords.list(scope, ofMunicipality(municipality.code)))
            .filter(({ state }) => state === "recorded")
            .map(({ item }) => item)}
        />
      )}
      <Blocks on={on} theme={theme} plateau={1} heading="Plateau 1: basisniveau" />
      <Blocks on={on} theme={theme} plateau={2} heading="Plateau 2: aanbevolen" />
    </>
  );
}

const reviewOf = (scope: Scope, code: string): Omit<Review, "mayPlan"> => ({
  municipality: code,
  threads: orNotFound(listThreads(scope, code)),
  mayRemark: scope.role === "chain-director" && may(scope, "remark.write", ofMunicipality(code)),
  mayAnswer: may(scope, "remark.answer", ofMunicipality(code)),
});

/** The theme whose block asks for the forms. */
const hasForms = ({ theme }: ThemeAssessment): boolean => kaderForms({ themes: [theme] }).length > 0;

interface BlocksProps {
  on: OnDay;
  theme: ThemeAssessment;
  plateau: 1 | 2;
  heading: string;
}

function Blocks({ on, theme, plateau, heading }: BlocksProps) {
  const blocks = onPlateau(theme, plateau);
  if (blocks.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {blocks.map((block) => (
        <BlockCard key={block.block.id} block={block} on={on} />
      ))}
    </section>
  );
}
