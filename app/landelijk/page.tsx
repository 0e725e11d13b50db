/** The whole country for who keeps the installation: where every municipality stands, and nothing of what it recorded. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { SheetLinks } from "@/app/_components/sheet-links";
import { OtherDay } from "@/app/_days/as-of-form";
import { DayForm } from "@/app/_days/day-form";
import { type AsOf, asOfQuery } from "@/app/_server/load/as-of";
import { loadCountry } from "@/app/_server/load/country";
import { Legend } from "@/app/_wall/legend";
import { ThemeDistribution } from "@/app/_wall/theme-distribution";
import type { Query } from "@/app/query";
import { one } from "@/app/query";
import { Distribution } from "@/app/regio/[regio]/distribution";
import { plural } from "@/lib/dutch";
import { readSubject } from "@/lib/map/look";
import { figuresOf } from "@/lib/region/figures";
import { readMemberQuery } from "@/lib/region/find-members";
import { stateInWords } from "@/lib/region/state-in-words";
import { packed, rowFromBricks } from "@/lib/region/wire";
import { Country } from "./country.client";

export const metadata: Metadata = { title: "Landelijk" };

const PATH = "/landelijk";

export default async function NationalPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const { dates, shapes, lines, groups } = await loadCountry(query);
  const onDay = asOfQuery(dates);
  const figures = figuresOf(
    lines.map((line) => rowFromBricks(line, shapes)),
    shapes,
  );
  const nothing = lines.filter(({ changedOn }) => changedOn === null).length;
  const asked = readMemberQuery((key) => one(query, key), shapes);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Landelijk" }]} />
      <div className="page-head">
        <div>
          <h1>Alle gemeenten van Nederland</h1>
          <p className="lead">{stateInWords(figures, shapes)}</p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={PATH} />
        </div>
      </div>
      <OtherDay dates={dates} back={PATH} />
      <p className="reading space-above">
        {nothing > 0 && `${plural(nothing, "gemeente legde", "gemeenten legden")} nog niets vast. `}U ziet hier alleen muren en
        aantallen. Wat gemeenten vastleggen, is voor henzelf en hun ketenregisseur.
      </p>
      <div className="two-columns two-columns--even">
        <section>
          <h2>Verdeling</h2>
          <Distribution counts={figures.reached} list={{ path: PATH, onDay }} />
        </section>
        <section>
          <h2>Per thema</h2>
          <ThemeDistribution shapes={shapes} plateaus={figures.plateaus} />
        </section>
      </div>
      <Country
        key={JSON.stringify(asked)}
        lines={packed(lines)}
        groups={groups.map((group) => group ?? "-").join(" ")}
        shapes={shapes}
        subject={readSubject(one(query, "kleur"), shapes)}
        asked={asked}
        whole={one(query, "alles") === "ja"}
        path={PATH}
        onDay={onDay}
      >
        <OnThisDay dates={dates} />
      </Country>
      <Legend />
      <div className="space-above">
        <SheetLinks href={`${PATH}/bestand`} query={Object.fromEntries(new URLSearchParams(onDay))} />
      </div>
    </>
  );
}

/** The map's form keeps the days that are looked at. */
const OnThisDay = ({ dates }: { dates: AsOf }) =>
  [...new URLSearchParams(asOfQuery(dates))].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
