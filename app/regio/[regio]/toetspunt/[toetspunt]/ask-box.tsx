/** What can be done for who misses the criterion: a question, evidence of the region, or a proposal. */
import { Link } from "@/app/_components/link";
import { criterionHref, newRegionalEvidenceHref, newRequestHref, proposalHref } from "@/app/links";
import { mayWrite, ofRegion } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { type Block, blocksOf, type Criterion, criteriaOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { effectInWords, regionalWay } from "@/lib/region/regional-way";
import { isSettled } from "@/lib/region/settled";
import { type AsksAbout, aboutKey, askableFor, questionOf } from "@/lib/requests/request";
import type { LoadedCriterion } from "./load";

export function AskBox({ found: { subject, rows, loaded } }: { found: LoadedCriterion }) {
  const block = blocksOf(currentFramework).find(({ id }) => id === subject.id);
  if (block !== undefined) return <PartsOf block={block} region={loaded.region.id} />;
  const criterion = criteriaOf(currentFramework).find(({ id }) => id === subject.id);
  const missing = rows.filter(({ status }) => !isSettled(status ?? undefined)).length;
  if (criterion === undefined || missing === 0) return null;
  const about = askOfMembers(criterion);
  const region = loaded.region.id;
  const way = mayWrite(loaded.scope, ofRegion(region)) ? regionalWay(criterion) : null;
  return (
    <section className="panel panel--good space-above">
      <h2>Help wie het mist</h2>
      <p>
        {about
          ? `Eén vraag aan ${plural(missing, "gemeente", "gemeenten")}: “${questionOf(about)}”. Wie met een dag antwoordt, heeft er meteen bewijs van.`
          : `Stel ${plural(missing, "gemeente", "gemeenten")} één actie voor. Zij nemen haar met één klik op in hun plan.`}
        {way && ` Of leg vast wat de regio deed. ${effectInWords[way.effect]}`}
      </p>
      <p className="row">
        {about && (
          <Link className="button button--primary" href={newRequestHref(region, aboutKey(about), criterion.id)}>
            Vraag het aan {plural(missing, "gemeente", "gemeenten")}
          </Link>
        )}
        {way && (
          <Link className={about ? "button" : "button button--primary"} href={newRegionalEvidenceHref(region, way.query)}>
            Regionaal oplossen
          </Link>
        )}
        <Link className={about || way ? "button" : "button button--primary"} href={proposalHref(region, criterion.id)}>
          Actie voorstellen
        </Link>
      </p>
    </section>
  );
}

/** What only the region knows is not asked of its members: it has its chain director itself. */
function askOfMembers(criterion: Criterion): AsksAbout | undefined {
  const about = askableFor(criterion);
  return about?.type === "appointment" && about.role === "chain-director" ? undefined : about;
}

/** A question or a proposal is about one criterion: from a block one goes to those of it. */
const PartsOf = ({ block: { id, criteria }, region }: { block: Block; region: string }) => (
  <section className="panel space-above">
    <h2>Help wie het mist</h2>
    <p>Een vraag of een voorgestelde actie gaat over één toetspunt van bouwsteen {id}:</p>
    <ul className="plain-list">
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          <Link href={criterionHref(region, criterion.id, "")}>
            {criterion.id} {criterion.title}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
