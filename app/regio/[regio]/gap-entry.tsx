/** One shared gap: how many miss the block and which criterion most of all, with examples and the way to solve it together. */
import { Link } from "@/app/_components/link";
import { blockHref } from "@/app/block-href";
import { listed, uncapitalised } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { type GoodExample, goodExamples } from "@/lib/region/good-examples";
import { effectInWords, regionalWay } from "@/lib/region/regional-way";
import type { CriterionGap, SharedGap } from "@/lib/region/shared-gaps";
import type { Standing } from "@/lib/region/standing";
import { criterionHref, newRegionalEvidenceHref, proposalHref } from "../../links";
import { NamedMunicipalities } from "./named";

interface Props {
  gap: SharedGap;
  standings: readonly Standing[];
  region: string;
  writable: boolean;
  proposing: boolean;
  query: string;
}

export function GapEntry({ gap, standings, region, writable, proposing, query }: Props) {
  const { block, missing, of } = gap;
  const most = gap.criteria[0] as CriterionGap;
  const way = regionalWay(most.criterion);
  const all = criterionHref(region, block.id, query);
  const about = <span className="visually-hidden"> bij bouwsteen {block.id}</span>;
  const proposal = <Link href={proposalHref(region, most.criterion.id)}>Actie voorstellen{about}</Link>;
  return (
    <li>
      <span className="when">
        <Link href={all}>
          {missing.length} van {of}
          <span className="visually-hidden"> gemeenten missen bouwsteen {block.id}: bekijk per gemeente</span>
        </Link>
      </span>
      <div>
        {block.title} <span className="muted">{block.id}</span>
        <p className="named muted">
          Vooral:{" "}
          <Link href={criterionHref(region, most.criterion.id, query)}>
            {uncapitalised(most.criterion.title)} ({most.missing.length} van {of})
          </Link>
        </p>
        <details>
          <summary>Wie loopt voor?{about}</summary>
          <Examples
            examples={goodExamples(standings, block.id, most.criterion.id)}
            block={block.id}
            query={query}
            allHref={all}
          />
          <NamedMunicipalities
            lead="Nog nodig bij"
            municipalities={linkedTo(missing, block.id, query)}
            query={query}
            allHref={all}
          />
          <p className="named muted">{wayInWords(gap)}</p>
          {way && proposing && <p className="named">{proposal}</p>}
        </details>
      </div>
      {way && writable ? (
        <Link href={newRegionalEvidenceHref(region, way.query)}>
          Regionaal oplossen <span className="muted">({most.criterion.id})</span>
          {about}
        </Link>
      ) : proposing ? (
        proposal
      ) : (
        <span className="muted">Per gemeente</span>
      )}
    </li>
  );
}

/** What a regional solution is about, what it does, and what of the same block it leaves as it is. */
function wayInWords({ criteria, of }: SharedGap): string {
  const [{ criterion }, ...others] = criteria as [CriterionGap, ...CriterionGap[]];
  const way = regionalWay(criterion);
  const besides = others.map((one) => `${one.criterion.id} (${one.missing.length} van ${of})`);
  return [
    ...(way ? [`Regionaal oplossen gaat alleen over toetspunt ${criterion.id}. ${effectInWords[way.effect]}`] : []),
    ...(besides.length > 0 ? [`Van deze bouwsteen missen gemeenten ook ${listed(besides)}.`] : []),
  ].join(" ");
}

const linkedTo = (standings: readonly Standing[], block: string, query: string) =>
  standings.map(({ code, name }) => ({ code, name, href: blockHref(code, currentFramework, block, query) }));

const MAX_EXAMPLES = 5;

interface ExamplesProps {
  examples: readonly GoodExample[];
  block: string;
  query: string;
  allHref: string;
}

function Examples({ examples, block, query, allHref }: ExamplesProps) {
  if (examples.length === 0) return <p className="named">Nog geen gemeente in de regio heeft dit op orde.</p>;
  const more = examples.slice(MAX_EXAMPLES).map(({ standing }) => standing);
  return (
    <>
      <ul className="examples">
        {examples.slice(0, MAX_EXAMPLES).map(({ standing: { code, name }, own, publicDocument }) => (
          <li key={code}>
            <Link href={blockHref(code, currentFramework, block, query)}>{name}</Link>{" "}
            <Carried own={own} publicDocument={publicDocument} />
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <NamedMunicipalities
          lead="Ook op orde bij"
          municipalities={linkedTo(more, block, query)}
          query={query}
          allHref={allHref}
        />
      )}
    </>
  );
}

/** What it rests on there: the public document where there is one, else the title of the first item. */
function Carried({ own, publicDocument }: Pick<GoodExample, "own" | "publicDocument">) {
  if (publicDocument)
    return (
      <>
        met{" "}
        <a href={publicDocument.url} rel="noreferrer">
          {publicDocument.title}
        </a>{" "}
        (openbaar)
      </>
    );
  return <span className="muted">{own[0] ? `met “${own[0].title}”` : "met bewijs van de regio"}</span>;
}
