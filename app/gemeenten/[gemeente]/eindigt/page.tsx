/** "Op 1 januari": which plans and agreements have ended by then, what falls with them, and what repairs it. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { DayForm } from "@/app/_days/day-form";
import { readAsOf } from "@/app/_server/load/as-of";
import { loadAssessment } from "@/app/_server/load/municipality";
import { today } from "@/app/_server/today";
import { blockHref } from "@/app/block-href";
import { agreementHref, evidenceHref, municipalityHref, wayHref } from "@/app/links";
import type { Query } from "@/app/query";
import { mayWrite, ofMunicipality, ofRegion } from "@/lib/access";
import { type Endings, endingsBy, type Fall, nextNewYear } from "@/lib/assessment/endings";
import { listed, longDate, plural, shortDate } from "@/lib/dutch";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Wat eindigt er?" };

export default async function EndingsPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const { scope, municipality, judgement } = await loadAssessment((await params).gemeente, {});
  const { code, name } = municipality;
  const dates = readAsOf({ peildatum: query.peildatum ?? nextNewYear(today()) }, today());
  const endings = endingsBy(judgement, dates.today, dates.asOf);
  const kader = judgement.kader.framework;
  const writable = mayWrite(scope, ofMunicipality(code));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: municipalityHref(code) }, { text: "Wat eindigt er?" }]} />
      <div className="page-head">
        <div>
          <h1>Op {longDate(dates.asOf)}</h1>
          <p className="lead">{inShort(endings)}</p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={`${municipalityHref(code)}/eindigt`} />
        </div>
      </div>
      <section>
        <h2>Wat valt weg, en wat herstelt het</h2>
        {endings.falls.length === 0 && <p>Niets van wat nu in orde is.</p>}
        <ol className="attention">
          {endings.falls.map((fall) => (
            <li key={fall.day + fall.criteria.join()}>
              <span className="when when--soon">{shortDate(fall.day)}</span>
              <span>
                {fall.text} {repairInWords(fall)}{" "}
                {writable && fall.way && <Link href={wayHref(code, fall.way)}>{fall.way.label}</Link>}
              </span>
              <span className="attention__blocks">
                {fall.criteria.slice(0, MOST).map((id) => (
                  <Link key={id} href={blockHref(code, kader, id)} aria-label={`Toetspunt ${id}`}>
                    {id}
                  </Link>
                ))}
                {fall.criteria.length > MOST && <span className="muted">+{fall.criteria.length - MOST}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>Wat eindigt vanzelf</h2>
        {endings.items.length + endings.agreements.length === 0 && <p>Geen plan, aanstelling, uitleg of afspraak.</p>}
        <ul className="plain-list">
          {endings.items.map(({ item, last }) => (
            <li key={item.id}>
              <Link href={evidenceHref(code, item.id)}>{item.title}</Link>{" "}
              <span className="muted">tot en met {longDate(last)}</span>
            </li>
          ))}
          {endings.agreements.map(({ agreement, last }) => (
            <li key={`afspraak ${agreement.id}`}>
              Afspraak{" "}
              <Link href={agreementHref(agreement.region ? ofRegion(agreement.region) : ofMunicipality(code), agreement.id)}>
                {agreement.title}
              </Link>{" "}
              <span className="muted">tot en met {longDate(last)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** So many criteria are named beside what they fall with. */
const MOST = 2;

function inShort({ items, agreements, blocks }: Endings): string {
  const ended = [
    ...(items.length > 0 ? [plural(items.length, "stuk", "stukken")] : []),
    ...(agreements.length > 0 ? [plural(agreements.length, "afspraak", "afspraken")] : []),
  ];
  const first =
    ended.length === 0
      ? "Er eindigt niets vanzelf."
      : `Dan ${items.length + agreements.length === 1 ? "is" : "zijn"} afgelopen: ${listed(ended)}.`;
  if (blocks.length === 0) return `${first} Er valt geen bouwsteen weg.`;
  const names = listed(blocks.map(({ block }) => block.id));
  return `${first} Zonder nieuw bewijs ${blocks.length === 1 ? "valt" : "vallen"} ${plural(blocks.length, "bouwsteen", "bouwstenen")} weg: ${names}.`;
}

const repairInWords = ({ repairs }: Fall): string =>
  repairs === 0 ? "" : `Eén besluit met dezelfde inhoud houdt ${plural(repairs, "bouwsteen", "bouwstenen")} in stand.`;
