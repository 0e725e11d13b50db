/** The agreements of a municipality, its region's among them, on a day. */
import type { Metadata } from "next";
import { AgreementList } from "@/app/_agreements/list";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { SheetLinks } from "@/app/_components/sheet-links";
import { AsOfForm, OtherDay } from "@/app/_days/as-of-form";
import { asOfQuery } from "@/app/_server/load/as-of";
import { loadAssessment } from "@/app/_server/load/municipality";
import { municipalityHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { mayWrite, ofMunicipality } from "@/lib/access";
import { agreementsOn } from "@/lib/assessment/agreement-status";
import { PAGE } from "@/lib/paged";
import "@/app/_agreements/agreements.css";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraken" };

export default async function AgreementsPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const { scope, municipality, judgement, dates } = await loadAssessment((await params).gemeente, query);
  const { code, name } = municipality;
  const [base, owner] = [municipalityHref(code), ofMunicipality(code)];
  const agreements = agreementsOn(judgement, dates.asOf);
  const writable = mayWrite(scope, owner);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Afspraken" }]} />
      <div className="page-head">
        <div>
          <h1>Afspraken</h1>
          <p className="lead">Wat {name} in eigen beleid belooft te blijven doen, en of dat gebeurt.</p>
        </div>
        <div className="tools">
          <AsOfForm dates={dates} />
          {writable && (
            <Link className="button button--primary" href={`${base}/afspraken/nieuw`}>
              Afspraak toevoegen
            </Link>
          )}
        </div>
      </div>
      <OtherDay dates={dates} back={`${base}/afspraken`} />
      {one(query, "ingetrokken") && (
        <Notice tone="good" live>
          De afspraak is ingetrokken.
        </Notice>
      )}
      {agreements.length === 0 ? (
        <Empty base={base} writable={writable} />
      ) : (
        <>
          <AgreementList
            owner={owner}
            dossier={judgement.dossier}
            agreements={agreements}
            asOf={dates.asOf}
            writable={writable && dates.knownOn === null}
            page={{
              asked: one(query, PAGE),
              href: `${base}/afspraken`,
              query: Object.fromEntries(new URLSearchParams(asOfQuery(dates))),
            }}
          />
          <SheetLinks href={`${base}/afspraken/bestand`} query={{}} />
        </>
      )}
    </>
  );
}

const Empty = ({ base, writable }: { base: string; writable: boolean }) => (
  <section className="panel panel--good">
    <h2>Hier komt wat uw beleid belooft</h2>
    <p className="reading">
      “De raad krijgt elk jaar een evaluatie”, “vier keer per jaar overleg met de politie”: zulke afspraken houdt Plateau bij. U
      ziet welke zijn nagekomen, wanneer iets weer moet, en wie daarvoor zorgt.
    </p>
    {writable && (
      <p className="row">
        <Link className="button button--primary" href={`${base}/afspraken/nieuw`}>
          Leg de eerste afspraak vast
        </Link>
        <Link href={`${base}/bewijs/lezen`}>Of laat Plateau uw beleidsplan lezen</Link>
      </p>
    )}
  </section>
);
