/** Who misses the criterion can be asked at once, or sent a proposal: the answer becomes evidence. */
import Link from "next/link";
import { criterionHref, newRequestHref, proposalHref } from "@/app/links";
import { plural } from "@/lib/dutch";
import { type Block, blocksOf, criteriaOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { isSettled } from "@/lib/region/settled";
import { aboutKey, askableFor, questionOf } from "@/lib/requests/request";
import type { LoadedCriterion } from "./load";

export function AskBox({ found: { subject, rows, loaded } }: { found: LoadedCriterion }) {
  const block = blocksOf(currentFramework).find(({ id }) => id === subject.id);
  if (block !== undefined) return <PartsOf block={block} region={loaded.region.id} />;
  const criterion = criteriaOf(currentFramework).find(({ id }) => id === subject.id);
  const missing = rows.filter(({ status }) => !isSettled(status ?? undefined)).length;
  if (criterion === undefined || missing === 0) return null;
  const about = askableFor(criterion);
  const region = loaded.region.id;
  return (
    <section className="panel panel--good space-above">
      <h2>Vraag het aan wie het mist</h2>
      <p>
        {about
          ? `Eén vraag aan ${plural(missing, "gemeente", "gemeenten")}: “${questionOf(about)}”. Wie met een dag antwoordt, heeft er meteen bewijs van.`
          : `Stel ${plural(missing, "gemeente", "gemeenten")} één actie voor. Zij nemen haar met één klik op in hun plan.`}
      </p>
      <p className="row">
        {about && (
          <Link className="button button--primary" href={newRequestHref(region, aboutKey(about), criterion.id)}>
            Vraag het aan {plural(missing, "gemeente", "gemeenten")}
          </Link>
        )}
        <Link className={about ? "button" : "button button--primary"} href={proposalHref(region, criterion.id)}>
          Actie voorstellen
        </Link>
      </p>
    </section>
  );
}

/** A question or a proposal is about one criterion: from a block one goes to those of it. */
const PartsOf = ({ block: { id, criteria }, region }: { block: Block; region: string }) => (
  <section className="panel space-above">
    <h2>Vraag het aan wie het mist</h2>
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
