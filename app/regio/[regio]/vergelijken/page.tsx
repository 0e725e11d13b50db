/** Two to four municipalities beside each other on one day: to learn where they differ and from what, not to rank them. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { OtherDay } from "@/app/_days/as-of-form";
import { type AsOf, asOfQuery } from "@/app/_server/load/as-of";
import { type LoadedSight, loadSharedRegion, regionInSight } from "@/app/_server/load/sight";
import { regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import type { Assessment } from "@/lib/assessment/assessment";
import { listed, longDate } from "@/lib/dutch";
import { type ComparisonChoice, MIN_COMPARED, readComparison } from "@/lib/region/compare/choice";
import { fromPublicSource } from "@/lib/report/model/day";
import { assessMembers } from "../members-assessed";
import { Chooser } from "./chooser";
import { Differences } from "./differences";
import { SharedComparison } from "./shared-comparison";
import { ThemeShares } from "./shares";
import { SideBySide } from "./side-by-side";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Vergelijken · ${(await regionInSight((await params).regio)).name}` };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const query = await searchParams;
  const loaded = await loadSharedRegion((await params).regio, query);
  const { region, dates, view } = loaded;
  const choice = readComparison(query.gemeente);
  const members = view.named;
  if (!choice.codes.every((code) => members.some((member) => member.code === code))) notFound();
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) + asOfQuery(dates) }, { text: "Vergelijken" }]} />
      <h1>Gemeenten vergelijken</h1>
      <p className="lead">Leg twee tot vier gemeenten naast elkaar en zie waarin zij van elkaar kunnen leren.</p>
      {region.fictional && (
        <p className="notice">
          <strong>Verzonnen gegevens.</strong> Deze gemeenten bestaan niet; alles wat u hier ziet, is een voorbeeld.
        </p>
      )}
      {members.length < MIN_COMPARED ? (
        <p className="panel">
          U kunt in deze regio nog geen twee gemeenten bekijken. Zodra andere gemeenten hun stand met u delen, kunt u hier
          vergelijken.
        </p>
      ) : (
        <Chooser choice={choice} members={members} dates={dates} />
      )}
      <OtherDay dates={dates} back={addressOf(region.id, choice)} />
      {choice.codes.length >= MIN_COMPARED && <Comparison codes={choice.codes} loaded={loaded} />}
    </>
  );
}

const addressOf = (region: string, { codes }: ComparisonChoice): string =>
  `${regionHref(region)}/vergelijken?${new URLSearchParams(codes.map((code) => ["gemeente", code]))}`;

/** With what was recorded where that may be seen of all of them, else by their walls. */
function Comparison({ codes, loaded: { dates, view, shapes, opens } }: { codes: readonly string[]; loaded: LoadedSight }) {
  if (codes.every(opens)) return <FullComparison codes={codes} dates={dates} />;
  const rows = codes.flatMap((code) => view.named.filter((row) => row.code === code));
  return (
    <>
      <h2>
        {listed(rows.map(({ name }) => name))} op {longDate(dates.asOf)}
      </h2>
      <SharedComparison rows={rows} shapes={shapes} />
    </>
  );
}

async function FullComparison({ codes, dates }: { codes: readonly string[]; dates: AsOf }) {
  const { asOf, knownAt } = dates;
  const assessments = await assessMembers(codes, knownAt);
  const nameOf = ({ dossier }: Assessment): string => dossier.municipality.name;
  const names = assessments.map(nameOf);
  const fromOutside = assessments.filter(fromPublicSource).map(nameOf);
  return (
    <>
      <h2>
        {listed(names)} op {longDate(asOf)}
      </h2>
      {fromOutside.length > 0 && (
        <p className="notice">
          <strong>{listed(fromOutside)}: op basis van openbare documenten; geen oordeel van de gemeente.</strong> Bewijs met die
          aantekening is niet door de gemeente zelf vastgelegd.
        </p>
      )}
      <SideBySide assessments={assessments} asOf={asOf} query={asOfQuery(dates)} />
      <ThemeShares assessments={assessments} asOf={asOf} />
      <Differences assessments={assessments} asOf={asOf} query={asOfQuery(dates)} />
    </>
  );
}
