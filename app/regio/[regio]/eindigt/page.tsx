/**
 * "Op 1 januari" for a region: which of its members lose something by then, with what, and what repairs it; and what of the
 * region itself ends. A member sees its own endings and those of the region, never those of others.
 */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Explained } from "@/app/_components/explained";
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { DayForm } from "@/app/_days/day-form";
import { readAsOf } from "@/app/_server/load/as-of";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { loadReadable } from "@/app/_server/load/region";
import { today } from "@/app/_server/today";
import { agreementHref, itemHref, municipalityHref, regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import { agreementRecords } from "@/db/agreements";
import { evidenceRecords } from "@/db/evidence/evidence";
import { ofRegion, type Scope } from "@/lib/access";
import { endingsBy, nextNewYear } from "@/lib/assessment/endings";
import { daysBetween, type IsoDate } from "@/lib/calendar";
import { countInWords, listed, longDate, plural } from "@/lib/dutch";
import { regionLapses } from "@/lib/region/lapses";
import { type OwnEnding, ownEndings } from "@/lib/region/own-endings";
import { LapseGroups } from "./lapse-groups";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Wat eindigt er in de regio?" };

export default async function RegionEndingsPage({ params, searchParams }: Props) {
  const { regio } = await params;
  const query = await searchParams;
  const { scope, region, standings, judgements, all } = await loadReadable(regio, {});
  const dates = readAsOf({ peildatum: query.peildatum ?? nextNewYear(today()) }, today());
  const within = Math.max(0, daysBetween(dates.today, dates.asOf));
  const members = judgements
    .map((judgement) => ({ ...judgement.dossier.municipality, endings: endingsBy(judgement, dates.today, dates.asOf) }))
    .filter(({ endings }) => endings.blocks.length + endings.agreements.length > 0);
  const lapses = regionLapses(standings, within);
  const losing = new Set(members.map(({ code }) => code));
  const touched = new Set(lapses.flatMap((lapse) => lapse.touched.map(({ code }) => code)));
  const others = [...touched].filter((code) => !losing.has(code)).length;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Wat eindigt er?" }]} />
      <div className="page-head">
        <div>
          <h1>Op {longDate(dates.asOf)}</h1>
          <p className="lead">{inShort(members.length, others, all)}</p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={`${regionHref(region.id)}/eindigt`} />
        </div>
      </div>
      {!all && (
        <p className="panel">
          U ziet wat er eindigt bij de gemeente waarvoor u werkt en bij de regio zelf, en niets van andere gemeenten.
        </p>
      )}
      <OwnEndings region={region.id} endings={endingsOf(scope, region.id, dates)} />
      {members.length > 0 && <MembersTable members={members} asOf={dates.asOf} />}
      <section>
        <h2>Wat er tot dan vervalt</h2>
        <Explained words={["telt mee", "toetspunt"]} />
        <LapseGroups lapses={lapses} asOf={dates.today} region={region.id} query="" compared={all} />
      </section>
    </>
  );
}

type Losing = { code: string; name: string; endings: ReturnType<typeof endingsBy> };

const MembersTable = ({ members, asOf }: { members: readonly Losing[]; asOf: IsoDate }) => (
  <TableScroll label="Gemeenten waar iets wegvalt">
    <table className="stacked">
      <TableHead columns={["Gemeente", "Bouwstenen die wegvallen", "Afspraken die eindigen", "Wat het herstelt"]} />
      <tbody>
        {members.map(({ code, name, endings }) => (
          <tr key={code}>
            <th scope="row">
              <a href={`${municipalityHref(code)}/eindigt?peildatum=${asOf}`}>{name}</a>
            </th>
            <td data-label="Bouwstenen die wegvallen">{listed(endings.blocks.map(({ block }) => block.id)) || "–"}</td>
            <td data-label="Afspraken die eindigen">
              {listed(endings.agreements.map(({ agreement }) => agreement.title)) || "–"}
            </td>
            <td data-label="Wat het herstelt">
              {[...new Set(endings.falls.flatMap(({ way }) => way?.label ?? []))].slice(0, MOST).join("; ") || "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

function inShort(members: number, others: number, all: boolean): string {
  if (!all)
    return members === 0
      ? "Bij uw gemeente valt geen bouwsteen weg en eindigt geen afspraak."
      : "Bij uw gemeente valt iets weg of eindigt een afspraak.";
  const who = members === 0 ? "geen gemeente" : plural(members, "gemeente", "gemeenten");
  return `Bij ${who} valt een hele bouwsteen weg of eindigt een afspraak${besides(others, members)}.`;
}

function besides(others: number, members: number): string {
  if (others === 0) return "";
  const who = members === 0 ? plural(others, "gemeente", "gemeenten") : `${countInWords(others)} andere`;
  return `; bij ${who} vervalt een deel van een bouwsteen`;
}

/** What the region itself laid down, as far as who asks may read it. */
function endingsOf(scope: Scope, region: string, { today: from, asOf }: { today: IsoDate; asOf: IsoDate }): OwnEnding[] {
  const owner = ofRegion(region);
  const [evidence, agreements] = [
    orNotFound(evidenceRecords.list(scope, owner)).flatMap(({ state, item }) => (state === "recorded" ? [item] : [])),
    orNotFound(agreementRecords.list(scope, owner)).flatMap(({ state, item }) => (state === "recorded" ? [item] : [])),
  ];
  return ownEndings(evidence, agreements, from, asOf);
}

const OwnEndings = ({ region, endings }: { region: string; endings: readonly OwnEnding[] }) => (
  <section>
    <h2>Wat van de regio zelf eindigt</h2>
    {endings.length === 0 && <p>Geen plan, aanstelling, uitleg of afspraak.</p>}
    <ul className="plain-list">
      {endings.map(({ kind, id, title, last }) => (
        <li key={kind + id}>
          {kind === "agreement" && "Afspraak "}
          <Link href={(kind === "agreement" ? agreementHref : itemHref)(ofRegion(region), id)}>{title}</Link>{" "}
          <span className="muted">tot en met {longDate(last)}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** So many ways are named for a municipality; its own page has all of them. */
const MOST = 2;
