/** "Op 1 januari" for a region: which of its members lose something by then, with what, and what repairs it. */

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { DayForm } from "@/app/_days/day-form";
import { readAsOf } from "@/app/_server/load/as-of";
import { loadRegion } from "@/app/_server/load/region";
import { mayReadAllMembers, regionInSight } from "@/app/_server/load/sight";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { municipalityHref, regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import { endingsBy, nextNewYear } from "@/lib/assessment/endings";
import { daysBetween } from "@/lib/calendar";
import { listed, longDate, plural } from "@/lib/dutch";
import { regionLapses } from "@/lib/region/lapses";
import { LapseList } from "../lapse-list";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Wat eindigt er in de regio?" };

export default async function RegionEndingsPage({ params, searchParams }: Props) {
  const { regio } = await params;
  const query = await searchParams;
  // Only who reads the records of all members can be told what ends in them.
  if (!mayReadAllMembers(await requireScope(), await regionInSight(regio))) notFound();
  const { region, standings, judgements } = await loadRegion(regio, {});
  const dates = readAsOf({ peildatum: query.peildatum ?? nextNewYear(today()) }, today());
  const within = Math.max(0, daysBetween(dates.today, dates.asOf));
  const members = judgements
    .map((judgement) => ({ ...judgement.dossier.municipality, endings: endingsBy(judgement, dates.today, dates.asOf) }))
    .filter(({ endings }) => endings.blocks.length + endings.agreements.length > 0);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Wat eindigt er?" }]} />
      <div className="page-head">
        <div>
          <h1>Op {longDate(dates.asOf)}</h1>
          <p className="lead">
            {members.length === 0
              ? "Bij geen gemeente valt een bouwsteen weg of eindigt een afspraak."
              : `Bij ${plural(members.length, "gemeente valt iets weg", "gemeenten valt iets weg")} of eindigt een afspraak.`}
          </p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={`${regionHref(region.id)}/eindigt`} />
        </div>
      </div>
      {members.length > 0 && (
        <TableScroll label="Gemeenten waar iets wegvalt">
          <table className="stacked">
            <TableHead columns={["Gemeente", "Bouwstenen die wegvallen", "Afspraken die eindigen", "Wat het herstelt"]} />
            <tbody>
              {members.map(({ code, name, endings }) => (
                <tr key={code}>
                  <th scope="row">
                    <a href={`${municipalityHref(code)}/eindigt?peildatum=${dates.asOf}`}>{name}</a>
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
      )}
      <section>
        <h2>Waardoor</h2>
        <LapseList lapses={regionLapses(standings, within)} asOf={dates.today} region={region.id} query="" />
      </section>
    </>
  );
}

/** So many ways are named for a municipality; its own page has all of them. */
const MOST = 2;
