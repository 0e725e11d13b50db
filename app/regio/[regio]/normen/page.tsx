/** How many of the region's municipalities keep the agreements that they share, and where they stand by the national basics. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Explained } from "@/app/_components/explained";
import { SheetLinks } from "@/app/_components/sheet-links";
import { OtherDay } from "@/app/_days/as-of-form";
import { DayForm } from "@/app/_days/day-form";
import { type LoadedRegionNorms, loadRegionNorms } from "@/app/_server/load/region-norms";
import { agreementHref, regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import { ofRegion } from "@/lib/access";
import { oftenInWords } from "@/lib/agreements/label";
import { agreementLabel } from "@/lib/agreements/words";
import { plural } from "@/lib/dutch";
import { label } from "@/lib/framework/vocabulary";
import { keptInWords } from "@/lib/region/agreement-count";
import { CountTable } from "./count-table";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraken en landelijke basis" };

export default async function RegionNormsPage({ params, searchParams }: Props) {
  const loaded = await loadRegionNorms((await params).regio, await searchParams);
  const { region, dates, norms } = loaded;
  const here = `${regionHref(region.id)}/normen`;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Afspraken en landelijke basis" }]} />
      <div className="page-head">
        <div>
          <h1>Komen wij samen onze afspraken na?</h1>
          <p className="lead">{aboutWhom(loaded)}</p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={here} />
        </div>
      </div>
      <OtherDay dates={dates} back={here} />
      <section>
        <h2>Gedeelde afspraken</h2>
        {norms.agreements.length > 0 && <Explained words={["loopt"]} />}
        {norms.agreements.length === 0 ? (
          <p>Er is geen afspraak van de regio die voor alle getelde gemeenten geldt.</p>
        ) : (
          <CountTable
            caption="Gedeelde afspraken"
            call={agreementLabel}
            lines={norms.agreements.map(({ agreement, count }) => ({
              id: agreement.id,
              title: agreement.title,
              detail: oftenInWords(agreement.keeps),
              href: agreementHref(ofRegion(region.id), agreement.id),
              count,
              told: keptInWords(agreement, count, dates.asOf),
            }))}
          />
        )}
      </section>
      {norms.norms.map(({ norm, criteria }) => (
        <section key={norm.id}>
          <h2>{norm.title}</h2>
          <p className="muted reading">
            Bron: {norm.publisher}. {norm.status}
          </p>
          <CountTable
            caption={norm.title}
            call={(status) => label("status", status)}
            lines={criteria.map(({ criterion, count }) => ({
              id: criterion.id,
              title: criterion.title,
              detail: criterion.id,
              count,
            }))}
          />
        </section>
      ))}
      <SheetLinks href={`${here}/bestand`} query={queryOf(loaded)} />
    </>
  );
}

const queryOf = ({ dates: { asOf, today, knownOn } }: LoadedRegionNorms): Record<string, string> => ({
  ...(asOf === today ? {} : { peildatum: asOf }),
  ...(knownOn === null ? {} : { kennisdatum: knownOn }),
});

/** Over whom the counts are, and why not over more. */
function aboutWhom({ norms: { counted }, members, named }: LoadedRegionNorms): string {
  if (named || counted === members) return `Geteld over ${plural(counted, "gemeente", "gemeenten")}.`;
  const over = `Geteld over ${counted} van ${plural(members, "gemeente", "gemeenten")}`;
  return `${over}: van andere gemeenten ziet u dit alleen in aantallen, van vandaag, en als het er genoeg zijn om niemand te herkennen.`;
}
