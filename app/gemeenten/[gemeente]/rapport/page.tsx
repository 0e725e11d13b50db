/** The council's report: as it will look, what was filled in for it, its files, and what the college adopted before. */
import type { Metadata } from "next";
import { CommitmentsLine } from "@/app/_commitments/line";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { erasedSinceThen } from "@/app/_erasing/notices";
import { asOfQuery } from "@/app/_server/load/as-of";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { commitmentsHref, municipalityHref } from "@/app/links";
import type { Query } from "@/app/query";
import { one } from "@/app/query";
import { listAdopted } from "@/db/report/adopted";
import { Notices } from "../notices";
import { AdoptedList } from "./adopted-list";
import { loadReport, variantIn } from "./load-report";
import { OpenQuestions } from "./open-questions";
import { OvertakenTexts } from "./overtaken-texts";
import { ReportPreview } from "./preview/report";
import { PublicTexts } from "./public-texts";
import { ReportSteps } from "./report-steps";
import "./report.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Rapport · ${(await loadMunicipality((await params).gemeente)).name}` };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { gemeente } = await params;
  const query = await searchParams;
  const loaded = await loadReport(gemeente, query);
  const { scope, municipality, assessment, dates, source, writable } = loaded;
  const overview = municipalityHref(municipality.code);
  const base = `${overview}/rapport`;
  const variant = variantIn(query);
  const lacking = erasedSinceThen(scope, municipality.code, dates.knownAt);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: municipality.name, href: overview }, { text: "Rapport" }]} />
      <h1>Rapport voor de raad</h1>
      <p className="lead">
        Een nota van twee bladzijden die naar de raad kan, met een bijlage voor wie wil nagaan waar zij op rust.
      </p>
      {one(query, "vastgesteld") && (
        <Notice tone="good" live>
          <strong>Vastgelegd dat het college het rapport vaststelde.</strong> Het staat hieronder bij de{" "}
          <a href="#vastgesteld">vastgestelde rapporten</a>, met zijn code.
        </Notice>
      )}
      {lacking && (
        <Notice tone="warning">
          U kijkt met wat eerder bekend was. {lacking} Een rapport dat toen is vastgesteld, kan daarom anders zijn.
        </Notice>
      )}
      <Notices fictional={municipality.fictional} assessment={assessment} />
      <OvertakenTexts texts={loaded.overtaken} href={`${base}/raad`} />
      {writable && (
        <OpenQuestions gaps={loaded.gaps} code={municipality.code}>
          Bij het vaststellen vraagt Plateau het nog een keer.
        </OpenQuestions>
      )}
      <ReportSteps loaded={loaded} base={base} variant={variant} />
      <p>
        <Link href={`${base}/antwoord`}>Antwoord op achttien vragen die raden stellen</Link>
      </p>
      <section aria-labelledby="moties-bijhouden">
        <h2 id="moties-bijhouden">Moties en toezeggingen bijhouden</h2>
        <CommitmentsLine code={municipality.code} commitments={source.dossier.commitments ?? []} asOf={dates.asOf} />
        <p>
          <Link href={commitmentsHref(municipality.code)}>
            {source.dossier.commitments ? "Bekijk of wijzig ze" : "Leg vast wat de raad vroeg of wat u toezegde"}
          </Link>
          . De stand komt vanzelf in de nota.
        </p>
      </section>
      <PublicTexts texts={loaded.publicTexts()} />
      <section aria-labelledby="vastgesteld">
        <h2 id="vastgesteld">Vastgestelde rapporten</h2>
        <AdoptedList reports={orNotFound(listAdopted(scope, gemeente))} base={base} />
        {writable && (
          <p>
            <Link className="button" href={`${base}/vaststellen${asOfQuery(dates)}`}>
              Vaststelling vastleggen
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="voorbeeld">
        <h2 id="voorbeeld">Zo ziet het rapport eruit</h2>
        <ReportPreview report={loaded.report(variant)} />
      </section>
    </>
  );
}
