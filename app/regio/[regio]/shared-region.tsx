/** The region for who sees walls alone: what is shared by name, sums over the others, and the way to map and comparison. */
import { Link } from "@/app/_components/link";
import { asOfQuery } from "@/app/_server/load/as-of";
import type { LoadedSight } from "@/app/_server/load/sight";
import { ThemeDistribution } from "@/app/_wall/theme-distribution";
import type { Query } from "@/app/query";
import { mayEverywhere, mayRead, ofRegion } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { hiddenInWords, stateInWords } from "@/lib/region/state-in-words";
import { gapsFromWalls, type ReportedGap } from "@/lib/report/region/gaps";
import { regionHref } from "../../links";
import { Distribution } from "./distribution";
import { Members } from "./members";
import { RegionHead } from "./region-head";

interface Props {
  loaded: LoadedSight;
  query: Query;
}

export function SharedRegion({ loaded, query }: Props) {
  const { scope, region, dates, summing, view, shapes } = loaded;
  const { figures, named } = view;
  const onDay = asOfQuery(dates);
  const hidden = hiddenInWords(view, summing);
  return (
    <>
      <RegionHead region={region} members={region.members.length} state={stateInWords(figures, shapes)} dates={dates}>
        <Link className="button" href={`${regionHref(region.id)}/kaart${onDay}`}>
          Kaart
        </Link>
        <Link className="button" href={`${regionHref(region.id)}/vergelijken${onDay}`}>
          Vergelijken
        </Link>
        {mayRead(scope, ofRegion(region.id)) && (
          <Link className="button" href={`${regionHref(region.id)}/eindigt`}>
            Wat eindigt er?
          </Link>
        )}
      </RegionHead>
      <p className="panel space-above">
        {mayEverywhere(scope, "standing.read")
          ? "U ziet hier alleen muren en aantallen. Wat gemeenten vastleggen, is voor henzelf en hun ketenregisseur."
          : `Van andere gemeenten ziet u alleen de muren, en alleen van wie dat wil. ${hidden}`}
      </p>
      <div className="two-columns two-columns--even">
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
const NAMES_SHOWN = 8;

const Gaps = ({ gaps, of }: { gaps: readonly ReportedGap[]; of: number }) =>
  gaps.length === 0 ? (
    <p>Geen: alle gemeenten hebben elke bouwsteen van plateau 1.</p>
  ) : (
    <ol className="attention gaps">
      {gaps.slice(0, NAMES_SHOWN).map(({ block, missing, examples }) => (
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
