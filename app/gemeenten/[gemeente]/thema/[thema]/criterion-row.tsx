/** One criterion: its status, its question, why, the evidence that counts, and the way forward. */
import { StatusTag } from "@/app/_wall/status-tag";
import type { CriterionStatus } from "@/lib/assessment/status";
import type { Criterion } from "@/lib/framework/framework";
import { isPointing } from "@/lib/framework/requirement";
import { Counted } from "./counted";
import type { OnDay } from "./on-day";
import { Reasons } from "./reasons";
import { WayForward } from "./way-forward";

export function CriterionRow({ criterion, on }: { criterion: Criterion; on: OnDay }) {
  const status = on.status.criteria[criterion.id] as CriterionStatus;
  return (
    <div className="criterion" id={`toetspunt-${criterion.id}`}>
      <p className="criterion__status">
        <StatusTag status={status.status} />
        <small className="muted">{criterion.id}</small>
      </p>
      <div>
        <h4>{criterion.question}</h4>
        <Reasons reasons={status.reasons} on={on} />
        <Counted ids={[...status.counted, ...status.explained]} criteria={withTargets(criterion)} on={on} />
        {status.counted.length === 0 && status.explained.length === 0 && <p className="threshold">{criterion.hint}</p>}
        <Threshold criterion={criterion} />
      </div>
      {on.mayWrite && <WayForward criterion={criterion} status={status} on={on} />}
    </div>
  );
}

const withTargets = ({ id, anyOf }: Criterion): string[] => [
  id,
  ...anyOf.filter(isPointing).map((requirement) => requirement.criterion),
];

/** Thresholds that the Kader does not give are this tool's reading, and say so. */
function Threshold({ criterion: { note, basis, whereApplicable } }: { criterion: Criterion }) {
  if (!note && !whereApplicable) return null;
  return (
    <p className="threshold">
      <small>
        {whereApplicable && "Waar mogelijk: de bouwsteen hangt niet van dit toetspunt af. "}
        {note && (basis === "operational" ? `Drempel van dit instrument: ${note}` : note)}
      </small>
    </p>
  );
}
