/** The region: where do its municipalities stand, what do they miss together, where is it going, and what lapses next. */
import type { Metadata } from "next";
import { ProgressChart } from "@/app/_charts/progress";
import { Explained } from "@/app/_components/explained";
import { Link } from "@/app/_components/link";
import { ErasingAsked } from "@/app/_erasing/notices";
import { asOfQuery } from "@/app/_server/load/as-of";
import { type LoadedRegion, loadRegion } from "@/app/_server/load/region";
import { loadSharedRegion, mayReadAllMembers, regionInSight } from "@/app/_server/load/sight";
import { requireScope } from "@/app/_server/sign-in/session";
import type { Query } from "@/app/query";
import { may, mayWrite, ofRegion } from "@/lib/access";
import { nextNewYear } from "@/lib/assessment/endings";
import { type IsoDate, plus } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { basicLevelAhead, basicLevelAheadInWords } from "@/lib/region/basic-level-ahead";
import { distribution } from "@/lib/region/distribution";
import { figuresOf } from "@/lib/region/figures";
import { LOOK_AHEAD, regionLapses } from "@/lib/region/lapses";
import { memberRow, themeShapes } from "@/lib/region/member-row";
import { sharedGaps } from "@/lib/region/shared-gaps";
import { stateInWords } from "@/lib/region/state-in-words";
import { regionTrend } from "@/lib/region/trend";
import { vacancies } from "@/lib/region/vacancies";
import { regionHref, tableHref, twoDaysHref } from "../../links";
import { Distribution } from "./distribution";
import { FirstDay } from "./first-day";
import { GapList } from "./gap-list";
import { InboxLine } from "./inbox-line";
import { LapseList } from "./lapse-list";
import { Members } from "./members";
import { OverdueReviews } from "./overdue-reviews";
import { Proposed } from "./proposed";
import { RegionHead } from "./region-head";
import { SharedRegion } from "./shared-region";
import { Vacancies } from "./vacancies";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await regionInSight((await params).regio)).name };
}

export default async function RegionPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const { regio } = await params;
  if (!mayReadAllMembers(await requireScope(), await regionInSight(regio))) {
    return <SharedRegion loaded={await loadSharedRegion(regio, query)} query={query} />;
  }
  const loaded = await loadRegion(regio, query);
  const { region, dates, standings } = loaded;
  const gaps = sharedGaps(currentFramework, standings);
  const shapes = themeShapes(currentFramework);
  const rows = standings.map(memberRow);
  const onDay = asOfQuery(dates);
  const nothingYet = standings.every(({ assessment }) => assessment.dossier.evidence.length === 0);
  return (
    <>
      <RegionHead
        region={region}
        members={standings.length}
        state={
          nothingYet
            ? "Nog geen gemeente legde iets vast."
            : stateInWords(figuresOf(rows, shapes), shapes, basicLevelAheadInWords(basicLevelAhead(standings)))
        }
        dates={dates}
      >
        <a className="button" href={tableHref(region.id, "xlsx", onDay)} download>
          Excel
        </a>
      </RegionHead>
      <ErasingAsked scope={loaded.scope} owner={ofRegion(region.id)} />
      <Proposed to={query.voorstel} of={standings.length} />
      {nothingYet && (
        <FirstDay region={region.id} members={standings.length} writable={mayWrite(loaded.scope, ofRegion(region.id))} />
      )}
      {standings.length > 0 && (
        <>
          {!nothingYet && <Overview loaded={loaded} gaps={gaps} query={onDay} />}
          <Members region={region.id} rows={rows} shapes={shapes} query={query} onDay={onDay} today={dates.today} />
        </>
      )}
    </>
  );
}

interface OverviewProps {
  loaded: LoadedRegion;
  gaps: ReturnType<typeof sharedGaps>;
  query: string;
}

function Overview({ loaded: { scope, region, dates, standings }, gaps, query }: OverviewProps) {
  const { asOf, today } = dates;
  const [earlier, later] = [asOf, today].sort() as [IsoDate, IsoDate];
  const [from, to] = [plus(earlier, "-P2Y"), plus(later, "P1Y")];
  const assessments = standings.map(({ assessment }) => assessment);
  return (
    <div className="columns">
      <div>
        <section>
          <h2>Grootste gezamenlijke gaten</h2>
          <Explained words={["toetspunt"]} />
          <p className="row">
            <Link href={`${regionHref(region.id)}/toetspunt${query}`}>Alle toetspunten, per gemeente</Link>
            <Link href={twoDaysHref(region.id)}>Wat verandert er tot en met 1 januari?</Link>
            {mayWrite(scope, ofRegion(region.id)) && (
              <InboxLine scope={scope} region={region} today={today} members={assessments} />
            )}
          </p>
          <GapList
            gaps={gaps}
            standings={standings}
            region={region.id}
            writable={mayWrite(scope, ofRegion(region.id))}
            proposing={may(scope, "remark.write", ofRegion(region.id))}
            query={query}
          />
        </section>
        <section>
          <h2>Vervalt binnen {LOOK_AHEAD} dagen</h2>
          <p>
            <Link href={`${regionHref(region.id)}/eindigt`}>Wat eindigt er vóór {longDate(nextNewYear(today))}?</Link>
          </p>
          <Explained words={["telt mee"]} />
          <OverdueReviews region={region.id} standings={standings} asOf={asOf} />
          <LapseList lapses={regionLapses(standings)} asOf={asOf} region={region.id} query={query} />
        </section>
      </div>
      <div>
        <section>
          <h2>Voortgang</h2>
          <ProgressChart
            steps={regionTrend(assessments, from, to, region.members)}
            today={today}
            to={to}
            members={standings.length}
            themes={themeShapes(currentFramework).map(({ number, title }) => `${number}. ${title}`)}
          />
        </section>
        <section>
          <h2>Verdeling</h2>
          <Distribution counts={distribution(standings)} list={{ path: regionHref(region.id), onDay: query }} />
        </section>
        <section>
          <h2>Wie vult de rollen?</h2>
          <p className="muted">Bij hoeveel gemeenten is vastgelegd wie dit doet, en bij welke niet.</p>
          <Vacancies region={region.id} roles={vacancies(standings, LOOK_AHEAD)} of={standings.length} query={query} />
          {may(scope, "invitation.write", ofRegion(region.id)) && (
            <p>
              Vertrekt er iemand bij de regio? Zie bij <Link href={`${regionHref(region.id)}/overdracht`}>Overdracht</Link> wat
              er wacht en wat er eindigt.
            </p>
          )}
        </section>
      </div>
    </div>
  );
}
