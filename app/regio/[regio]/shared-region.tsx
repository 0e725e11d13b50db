/** A region as one of its municipalities sees it: walls of who shares, and counts. No records, and nothing of one hidden municipality. */
import Link from "next/link";
import { ThemeDistribution } from "@/app/_components/theme-distribution";
import { asOfQuery, type Query } from "@/app/_server/as-of";
import type { LoadedSight } from "@/app/_server/load-sight";
import { OtherDay } from "@/app/gemeenten/[gemeente]/as-of-form";
import { plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { hiddenInWords, stateInWords } from "@/lib/region/state-in-words";
import { gapsFromWalls, type ReportedGap } from "@/lib/report/region-gaps";
import { DayForm } from "./day-form";
import { Distribution } from "./distribution";
import { regionHref } from "./links";
import { Members } from "./members";

interface Props {
  loaded: LoadedSight;
  query: Query;
}

export function SharedRegion({ loaded, query }: Props) {
  const { region, dates, summing, view, shapes } = loaded;
  const { figures, named } = view;
  const onDay = asOfQuery(dates);
  const hidden = hiddenInWords(view, summing);
  return (
    <>
      <p className="breadcrumbs">
        {plural(region.members.length, "gemeente", "gemeenten")}
        {region.fictional && " · verzonnen gegevens"}
      </p>
      <div className="page-head">
        <div>
          <h1>{region.name}</h1>
          <p className="lead">{stateInWords(figures, shapes)}</p>
        </div>
        <div className="tools">
          <DayForm dates={dates} action={regionHref(region.id)} />
          <Link className="button button--primary" href={`${regionHref(region.id)}/rapport${onDay}`}>
            Regiorapport
          </Link>
        </div>
      </div>
      <OtherDay dates={dates} back={regionHref(region.id)} />
      {region.fictional && (
        <p className="notice">
          <strong>Verzonnen gegevens.</strong> Deze regio bestaat niet; alles wat u hier ziet, is een voorbeeld.
        </p>
      )}
      <p className="panel space-above">Van andere gemeenten ziet u alleen de muren, en alleen van wie dat wil. {hidden}</p>
      <div className="two-columns">
        <section>
          <h2>Grootste gezamenlijke gaten</h2>
          <Gaps gaps={gapsFromWalls(currentFramework, figures, named)} of={figures.of} />
        </section>
        <section>
          <h2>Verdeling</h2>
          <Distribution counts={figures.reached} />
          <ThemeDistribution shapes={shapes} plateaus={figures.plateaus} />
        </section>
      </div>
      <Members
        region={region.id}
        rows={[...named]}
        shapes={shapes}
        query={query}
        onDay={onDay}
        linked={named.map(({ code }) => code).filter(loaded.opens)}
      />
    </>
  );
}

/** So many gaps are shown. */
const SHOWN = 8;

const Gaps = ({ gaps, of }: { gaps: readonly ReportedGap[]; of: number }) =>
  gaps.length === 0 ? (
    <p>Geen: alle gemeenten hebben elke bouwsteen van plateau 1.</p>
  ) : (
    <ol className="attention gaps">
      {gaps.slice(0, SHOWN).map(({ block, missing, examples }) => (
        <li key={block.id}>
          <span className="when">
            {missing} van {of}
          </span>
          <div>
            {block.title} <span className="muted">{block.id}</span>
            {examples.length > 0 && <p className="named muted">Al op orde bij {examples.map(({ name }) => name).join(", ")}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
