/** One criterion, block or agreement and every municipality of the region: status, why, last time, until when, and another day. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Explained } from "@/app/_components/explained";
import { Link } from "@/app/_components/link";
import { SheetLinks } from "@/app/_components/sheet-links";
import { OtherDay } from "@/app/_days/as-of-form";
import { asOfQuery } from "@/app/_server/load/as-of";
import { Legend } from "@/app/_wall/legend";
import { criterionHref, regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import { longDate, plural } from "@/lib/dutch";
import { timesTogether } from "@/lib/region/criterion-view";
import { isSettled } from "@/lib/region/settled";
import { changesBetween } from "@/lib/region/two-days";
import { ChangeList } from "../../twee-dagen/change-list";
import { AskBox } from "./ask-box";
import { Chooser } from "./chooser";
import { Filters } from "./filters";
import { KEYS, type LoadedCriterion, loadCriterion } from "./load";
import { OnTwoDays } from "./on-two-days";
import { CriterionTable } from "./table";
import "../criterion.css";

interface Props {
  params: Promise<{ regio: string; toetspunt: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Toetspunt in de regio" };

export default async function CriterionPage({ params, searchParams }: Props) {
  const { regio, toetspunt } = await params;
  const found = await loadCriterion(regio, toetspunt, await searchParams);
  const { loaded, subject, other, rows, shown, query, field } = found;
  const { region, dates, standings } = loaded;
  const here = criterionHref(region.id, subject.id);
  const members = standings.map(({ assessment }) => assessment);
  const [from, to] = [dates.asOf, other].sort() as [string, string];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: region.name, href: regionHref(region.id) },
          { text: "Toetspunten", href: `${regionHref(region.id)}/toetspunt` },
          { text: subject.title },
        ]}
      />
      <div className="page-head">
        <div>
          <h1>{subject.title}</h1>
          <p className="lead">{leadOf(found)}</p>
        </div>
        <Chooser region={region.id} chosen={subject} agreements={loaded.judgements.flatMap(({ agreements }) => agreements)} />
      </div>
      <OtherDay dates={dates} back={here} />
      {region.fictional && (
        <p className="notice">
          <strong>Verzonnen gegevens.</strong> Deze regio bestaat niet; alles wat u hier ziet, is een voorbeeld.
        </p>
      )}
      <p className="muted space-above">
        {subject.block === null ? "Afspraak" : subject.id === subject.block ? "Bouwsteen" : "Toetspunt"} {subject.id}.{" "}
        {subject.question}
      </p>
      <Explained words={["toetspunt", "telt mee"]} />
      <OnTwoDays found={found} />
      {subject.block !== null && (
        <section>
          <h2>Wat verandert er, en waardoor?</h2>
          <ChangeList changes={changesBetween(members, from, to, subject.id)} of={rows.length} />
        </section>
      )}
      <AskBox found={found} />
      <section>
        <h2 id="gemeenten">Alle {plural(rows.length, "gemeente", "gemeenten")}</h2>
        <Filters action={here} query={query} other={other} field={field} dates={dates} />
        <p role="status" className="found">
          {plural(shown.length, "gemeente", "gemeenten")}
          {shown.length < rows.length && ` van ${rows.length}`}
          <Together rows={shown} year={dates.asOf.slice(0, 4)} />
        </p>
        {shown.length === 0 ? (
          <p className="panel">
            Geen gemeente past bij deze keuze. <Link href={`${here}${asOfQuery(dates)}`}>Toon alle gemeenten</Link>
          </p>
        ) : (
          <CriterionTable found={found} />
        )}
        <Legend />
        <SheetLinks href={`${here}/bestand`} query={addressOf(found)} />
      </section>
    </>
  );
}

/** ". Samen in 2026: 13 keer; in twaalf maanden: 18 keer" */
function Together({ rows, year }: { rows: LoadedCriterion["rows"]; year: string }) {
  const together = timesTogether(rows);
  return together && `. Samen in ${year}: ${together.inYear} keer; in twaalf maanden: ${together.inTwelveMonths} keer`;
}

/** "6 van 12 gemeenten hebben dit op orde. Komt er niets bij, dan zijn dat er 3 op 1 januari 2027." */
function leadOf({ rows, other, loaded: { dates } }: LoadedCriterion): string {
  const held = rows.filter(({ status }) => status !== null);
  const [now, then] = [held, held.map(({ later }) => later)].map(
    (some) => some.filter(({ status }) => isSettled(status ?? undefined)).length,
  );
  const state = `${now} van ${plural(held.length, "gemeente", "gemeenten")} ${now === 1 ? "heeft" : "hebben"} dit op orde`;
  if (now === then) return `${state}; op ${longDate(other)} ook.`;
  return other > dates.today
    ? `${state}. Komt er niets bij, dan zijn dat er ${then} op ${longDate(other)}.`
    : `${state}. Op ${longDate(other)} waren dat er ${then}.`;
}

/** What the table is narrowed to, and on which days: the file is the same. */
const addressOf = ({ query, other, loaded: { dates } }: LoadedCriterion): Record<string, string> => ({
  ...Object.fromEntries(new URLSearchParams(asOfQuery(dates))),
  vergelijk: other,
  ...Object.fromEntries(Object.entries(KEYS).map(([part, key]) => [key, query[part as keyof typeof query]])),
});
