/** One building block: what the Kader asks, how many criteria are settled, and each criterion. */
import { Link } from "@/app/_components/link";
import { StatusTag } from "@/app/_wall/status-tag";
import { blockHref } from "@/app/block-href";
import type { BlockAssessment } from "@/lib/assessment/assessment";
import { SOON } from "@/lib/assessment/attention";
import { judgedRequired, missingOn } from "@/lib/assessment/parts";
import type { NodeStatus } from "@/lib/assessment/status";
import { dayOf, daysBetween, type IsoDate } from "@/lib/calendar";
import { plural } from "@/lib/dutch";
import { isBeside } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { includes } from "@/lib/intervals";
import { CriterionRow } from "./criterion-row";
import type { OnDay } from "./on-day";
import { Reasons } from "./reasons";
import { Remarks } from "./remarks";

export function BlockCard({ block, on }: { block: BlockAssessment; on: OnDay }) {
  const { id, title, requirement, source } = block.block;
  const { status, reasons } = on.status.blocks[id] as NodeStatus;
  // A block of one criterion in another norm is that criterion.
  const single = isBeside(on.assessment.framework) && block.criteria.length === 1;
  return (
    <article className={`block block--${status}`} id={`bouwsteen-${id}`} aria-labelledby={`titel-${id}`}>
      <div className="block__head">
        <h3 id={`titel-${id}`}>
          {id} {title}
        </h3>
        <p className="row">
          {single ? <Via criterion={block.criteria[0]} on={on} /> : settledOf(block, on.asOf)} <StatusTag status={status} />
        </p>
      </div>
      <p className="block__requirement">
        {requirement}{" "}
        <small>
          {isBeside(on.assessment.framework) ? "Bron" : "Kader"}: {source}.
        </small>
      </p>
      {!single && <Reasons reasons={reasons.filter(({ code }) => ahead.has(code))} on={on} />}
      <Criteria block={block} on={on} />
      {on.review && <Remarks block={id} review={on.review} />}
    </article>
  );
}

/** At which criteria of the Kader the criterion is met, in sight also where the rest is folded away. */
function Via({ criterion, on }: { criterion: BlockAssessment["criteria"][number] | undefined; on: OnDay }) {
  const met = criterion?.pointsAt.filter((target) => includes(target.met, dayOf(on.asOf))) ?? [];
  if (met.length === 0) return null;
  const { code } = on.assessment.dossier.municipality;
  return (
    <span>
      via Kader{" "}
      {met.map(({ criterion: { id } }) => (
        <Link key={id} href={blockHref(code, currentFramework, id, on.query)}>
          {id}
        </Link>
      ))}
    </span>
  );
}

/** The criteria; where nothing is missing and nothing ends soon they are folded away. */
function Criteria({ block, on }: { block: BlockAssessment; on: OnDay }) {
  const rows = block.criteria.map(({ criterion }) => <CriterionRow key={criterion.id} criterion={criterion} on={on} />);
  const calm = block.criteria.every(({ criterion }) => {
    const { status, until } = on.status.criteria[criterion.id] as NodeStatus;
    return status === "met" && (until === null || daysBetween(on.asOf, until) > SOON);
  });
  if (!calm) return rows;
  return (
    <details>
      <summary>
        Toon {plural(rows.length, "toetspunt", "toetspunten")} en bewijs
        <span className="visually-hidden"> van bouwsteen {block.block.id}</span>
      </summary>
      {rows}
    </details>
  );
}

/** Of a block's own reasons only what its criteria do not say: that it lapsed, and what is planned for it. */
const ahead: ReadonlySet<string> = new Set(["lapsed", "foreseen", "action"]);

function settledOf(block: BlockAssessment, asOf: IsoDate): string {
  const required = judgedRequired(block).length;
  return `${required - missingOn(block, dayOf(asOf)).length} van ${plural(required, "toetspunt", "toetspunten")}`;
}
