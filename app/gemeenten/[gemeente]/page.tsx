/** The overview: where do we stand, what asks for attention, where is it going, and who does what. */
import type { Metadata } from "next";
import { Fragment } from "react";
import { TrendChart } from "@/app/_charts/trend";
import { CommitmentsLine } from "@/app/_commitments/line";
import { Link } from "@/app/_components/link";
import { ErasingAsked, erasedSinceThen } from "@/app/_erasing/notices";
import { NormSwitch } from "@/app/_norms/norm-switch";
import { elections } from "@/app/_server/elections";
import { asOfQuery } from "@/app/_server/load/as-of";
import { type Loaded, loadAssessment, loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { Legend } from "@/app/_wall/legend";
import type { Query } from "@/app/query";
import { holdersToConfirm } from "@/db/evidence/holders";
import { municipalityInbox } from "@/db/inbox/inbox";
import { toReconfirm } from "@/db/mergers/reconfirm";
import { may, mayWrite, ofMunicipality, ofRegion } from "@/lib/access";
import { attention } from "@/lib/assessment/attention";
import { nextNewYear } from "@/lib/assessment/endings";
import { mainCause } from "@/lib/assessment/repair";
import { trend } from "@/lib/assessment/trend";
import { overviewSentence } from "@/lib/assessment/verdict";
import { type IsoDate, plus } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { AsOfForm, OtherDay } from "../../_days/as-of-form";
import { ActionsTable } from "../../_plan/actions-table";
import { comparisonHref, municipalityHref, ownerHref } from "../../links";
import { AgreementsLine } from "./agreements-line";
import { AllRegions } from "./all-regions";
import { AttentionList } from "./attention-list";
import { EmptyState } from "./empty-state";
import { Holders } from "./holders";
import { Inherited } from "./inherited";
import { NearestBlocks } from "./nearest-blocks";
import { Notices } from "./notices";
import { Recorded } from "./recorded";
import { Waiting } from "./waiting";
import { WallCards } from "./wall-cards";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadMunicipality((await params).gemeente)).name };
}

export default async function OverviewPage({ params, searchParams }: Props) {
  const loaded = await loadAssessment((await params).gemeente, await searchParams);
  const given = await searchParams;
  const { municipality, assessment, judgement, dates, scope } = loaded;
  const query = asOfQuery(dates);
  const { dossier } = assessment;
  const cause = mainCause(assessment, dates.asOf);
  const empty = dossier.evidence.length === 0 && dossier.actions.length === 0;
  return (
    <>
      <p className="breadcrumbs">
        <Regions loaded={loaded} />
      </p>
      <AllRegions regions={municipality.regions} />
      <div className="page-head">
        <div>
          <h1>{municipality.name}</h1>
          <p className="lead">{overviewSentence(assessment, dates.asOf)}</p>
          {cause && <p>{cause}</p>}
          <AgreementsLine
            judgement={judgement}
            asOf={dates.asOf}
            href={`${municipalityHref(municipality.code)}/afspraken${query}`}
          />
          <CommitmentsLine code={municipality.code} commitments={dossier.commitments ?? []} asOf={dates.asOf} />
        </div>
        <div className="tools">
          <AsOfForm dates={dates} />
          <Link className="button button--primary" href={`${municipalityHref(municipality.code)}/rapport${query}`}>
            Raadsrapport maken
          </Link>
        </div>
      </div>
      <OtherDay
        dates={dates}
        back={municipalityHref(municipality.code)}
        besides={erasedSinceThen(scope, municipality.code, dates.knownAt)}
      />
      <Recorded query={given} code={municipality.code} />
      <ErasingAsked scope={scope} owner={ofMunicipality(municipality.code)} />
      <Notices fictional={municipality.fictional} assessment={assessment} />
      <Inherited code={municipality.code} waiting={orNotFound(toReconfirm(scope, municipality.code, dates.today))} />
      <Holders
        code={municipality.code}
        elections={elections()}
        holders={orNotFound(holdersToConfirm(scope, municipality.code, { elections: elections(), today: dates.today }))}
        writable={mayWrite(scope, ofMunicipality(municipality.code))}
        confirmed={given.portefeuille === "bevestigd"}
      />
      <Waiting
        code={municipality.code}
        entries={orNotFound(municipalityInbox(scope, municipality, { members: [assessment], today: dates.today }))}
        answers={may(scope, "invitation.answer", ofMunicipality(municipality.code))}
        director={scope.role === "chain-director"}
      />
      {empty && <EmptyState loaded={loaded} />}
      <NormSwitch code={municipality.code} current={null} query={query} />
      <WallCards assessment={assessment} asOf={dates.asOf} query={query} />
      <Legend />
      {!empty && <OverviewDetails {...loaded} />}
    </>
  );
}

function OverviewDetails({ assessment, judgement, dates, scope }: Loaded) {
  const { asOf, today } = dates;
  const query = asOfQuery(dates);
  const [earlier, later] = [asOf, today].sort() as [IsoDate, IsoDate];
  const [from, to] = [plus(earlier, "-P2Y"), plus(later, "P1Y")];
  return (
    <>
      <div className="columns">
        <section>
          <h2>Wat vraagt aandacht</h2>
          <p>
            <Link href={`${municipalityHref(assessment.dossier.municipality.code)}/eindigt`}>
              Wat eindigt er vóór {longDate(nextNewYear(today))}?
            </Link>
          </p>
          <AttentionList assessment={assessment} entries={attention(judgement, asOf)} asOf={asOf} query={query} />
        </section>
        <div>
          <section>
            <h2>Thema’s op plateau 1</h2>
            <TrendChart steps={trend(assessment, from, to)} today={today} to={to} themes={assessment.themes.length} />
            <p className="space-above">
              <Link href={comparisonHref(assessment.dossier.municipality.code)}>Wat veranderde er?</Link>
            </p>
          </section>
          <NearestBlocks assessment={assessment} asOf={asOf} query={query} />
        </div>
      </div>
      <section>
        <h2>Acties</h2>
        <ActionsTable
          assessment={assessment}
          asOf={asOf}
          query={query}
          writable={mayWrite(scope, ofMunicipality(assessment.dossier.municipality.code))}
        />
      </section>
    </>
  );
}

/** The regions whose evidence is in the dossier or that municipalities made themselves, and behind a fold all of them with who sees what. */
function Regions({ loaded: { municipality, assessment } }: { loaded: Loaded }) {
  const { dossier } = assessment;
  const ids = new Set(dossier.evidence.map(({ region }) => region));
  const near = municipality.regions.filter(({ id, kind }) => ids.has(id) || kind === "cooperation");
  return (
    <>
      {near.length === 0 && municipality.province && `Provincie ${municipality.province} · `}
      {near.map(({ id, name }) => (
        <Fragment key={id}>
          <Link href={ownerHref(ofRegion(id))}>{name}</Link> ·{" "}
        </Fragment>
      ))}
      <Link href={`${municipalityHref(municipality.code)}/delen`}>Wat wij delen</Link>
    </>
  );
}
