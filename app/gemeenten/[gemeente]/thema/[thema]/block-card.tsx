/** One building block: what the Kader asks, how many criteria are settled, and each criterion. */
import { StatusTag } from "@/app/_wall/status-tag";
import type { Assessment, BlockAssessment } from "@/lib/assessment/assessment";
import { SOON } from "@/lib/assessment/attention";
import { missingOn, requiredOf } from "@/lib/assessment/blocks";
import type { NodeStatus, StatusOnDay } from "@/lib/assessment/status";
import { dayOf, daysBetween, type IsoDate } from "@/lib/calendar";
import { plural } from "@/lib/dutch";
import { CriterionRow } from "./criterion-row";
import { Reasons } from "./reasons";
import { Remarks, type Review } from "./remarks";

/** What every part of a theme's page looks things up in. */
export interface OnDay {
  assessment: Assessment;
  status: StatusOnDay;
  asOf: IsoDate;
  /** Whether who looks may record evidence here. */
  mayWrite: boolean;
  review: Review;
}

export function BlockCard({ block, on }: { block: BlockAssessment; on: OnDay }) {
  const { id, title, requirement, source } = block.block;
  const { status, reasons } = on.status.blocks[id] as NodeStatus;
  return (
    <article className={`block block--${status}`} id={`bouwsteen-${id}`} aria-labelledby={`titel-${id}`}>
      <div className="block__head">
        <h3 id={`titel-${id}`}>
          {id} {title}
        </h3>
        <p className="row">
          {settledOf(block, on.asOf)} <StatusTag status={status} />
        </p>
      </div>
      <p className="block__requirement">
        {requirement} <small>Kader: {source}.</small>
      </p>
      <Reasons reasons={reasons.filter(({ code }) => ahead.has(code))} on={on} />
      <Criteria block={block} on={on} />
      <Remarks block={id} review={on.review} />
    </article>
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
  const required = requiredOf(block).length;
  return `${required - missingOn(block, dayOf(asOf)).length} van ${plural(required, "toetspunt", "toetspunten")}`;
}
