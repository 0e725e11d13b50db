/** All building blocks and criteria, each with at how many municipalities of the region it is settled: the way to each of them. */
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Explained } from "@/app/_components/explained";
import { Link } from "@/app/_components/link";
import { OtherDay } from "@/app/_days/as-of-form";
import { DayForm } from "@/app/_days/day-form";
import { asOfQuery } from "@/app/_server/load/as-of";
import { type LoadedRegion, loadRegion } from "@/app/_server/load/region";
import { criterionHref, regionHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { may, ofRegion } from "@/lib/access";
import { longDate, plural } from "@/lib/dutch";
import type { Theme } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { isSettled } from "@/lib/region/settled";
import "./criterion.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Toetspunten in de regio" };

export default async function CriteriaPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const loaded = await loadRegion((await params).regio, query);
  const { scope, region, dates, standings } = loaded;
  if (!may(scope, "members.read", ofRegion(region.id))) notFound();
  const chosen = one(query, "kies");
  if (chosen !== "") redirect(criterionHref(region.id, chosen, asOfQuery(dates)));
  const here = `${regionHref(region.id)}/toetspunt`;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Toetspunten" }]} />
      <div className="page-head">
        <div>
          <h1>Toetspunten in de regio</h1>
          <p className="lead">
            Hoeveel van de {plural(standings.length, "gemeente", "gemeenten")} elk toetspunt op orde hebben, op{" "}
            {longDate(dates.asOf)}. Klik op een toetspunt voor de stand per gemeente.
          </p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={here} />
        </div>
      </div>
      <OtherDay dates={dates} back={here} />
      <Explained words={["toetspunt"]} />
      {currentFramework.themes.map((theme) => (
        <ThemeCriteria key={theme.number} theme={theme} loaded={loaded} />
      ))}
    </>
  );
}

function ThemeCriteria({ theme, loaded: { region, dates, standings } }: { theme: Theme; loaded: LoadedRegion }) {
  const query = asOfQuery(dates);
  const count = (having: (standing: (typeof standings)[number]) => boolean): string =>
    `${standings.filter(having).length} van ${standings.length}`;
  return (
    <section>
      <h2>
        {theme.number}. {theme.title}
      </h2>
      <ul className="plain-list criteria-list">
        {theme.blocks.map((block) => (
          <li key={block.id}>
            <p>
              <Link href={criterionHref(region.id, block.id, query)}>
                <strong>
                  {block.id} {block.title}
                </strong>
              </Link>
              <span>{count(({ blocks }) => isSettled(blocks[block.id]))}</span>
            </p>
            <ul className="plain-list">
              {block.criteria.map(({ id, title }) => (
                <li key={id}>
                  <p>
                    <Link href={criterionHref(region.id, id, query)}>
                      {id} {title}
                    </Link>
                    <span>{count(({ criteria }) => isSettled(criteria[id]))}</span>
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
