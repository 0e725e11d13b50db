/** The regional report: on which day, its files, and what it says. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Field, OtherDay } from "@/app/_days/as-of-form";
import { asOfQuery } from "@/app/_server/load/as-of";
import { regionInSight } from "@/app/_server/load/sight";
import { ReportPreview } from "@/app/gemeenten/[gemeente]/rapport/preview/report";
import { regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import { loadRegionReport } from "./load-region-report";
import "@/app/gemeenten/[gemeente]/rapport/report.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Regiorapport · ${(await regionInSight((await params).regio)).name}` };
}

export default async function RegionReportPage({ params, searchParams }: Props) {
  const { region, dates, report } = await loadRegionReport((await params).regio, await searchParams);
  const overview = regionHref(region.id);
  const base = `${overview}/rapport`;
  const { peildatum, kennisdatum } = dates.fields;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: overview + asOfQuery(dates) }, { text: "Regiorapport" }]} />
      <h1>Regiorapport</h1>
      <p className="lead">
        Waar de gemeenten staan, wat zij samen missen en van wie zij kunnen leren: voor het regionaal overleg.
      </p>
      <OtherDay dates={dates} back={base} />
      <form method="get" action={base} className="space-above">
        <Field name="peildatum" label="Stand op" field={peildatum} otherwise={dates.asOf} />
        <Field name="kennisdatum" label="Zoals bekend op" field={kennisdatum} optional />
        <p className="hint">Laat de tweede datum leeg: dan telt alles mee wat nu is vastgelegd.</p>
        <p className="form-actions">
          <button type="submit" className="button">
            Toon het rapport
          </button>
          <button type="submit" className="button button--primary" formAction={`${base}/pdf`}>
            Download het rapport (PDF)
          </button>
          <button type="submit" className="button" formAction={`${base}/bestand`}>
            Download als Excel
          </button>
        </p>
      </form>
      <section aria-labelledby="voorbeeld">
        <h2 id="voorbeeld">Zo ziet het rapport eruit</h2>
        <ReportPreview report={report} front={["stand", "gaten"]} />
      </section>
    </>
  );
}
