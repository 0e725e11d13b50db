/** Why something has its status, one sentence for each reason; what will soon change stands out. */
import { Fragment } from "react";
import { Link } from "@/app/_components/link";
import { blockHref } from "@/app/block-href";
import { actionHref } from "@/app/links";
import { SOON } from "@/lib/assessment/attention";
import { type Reason, saidTogether } from "@/lib/assessment/reason";
import { daysBetween, type IsoDate } from "@/lib/calendar";
import { currentFramework } from "@/lib/framework/versions";
import type { OnDay } from "./on-day";

export function Reasons({ reasons, on }: { reasons: readonly Reason[]; on: OnDay }) {
  if (reasons.length === 0) return null;
  const { code } = on.assessment.dossier.municipality;
  return (
    <ul className="reasons">
      {saidTogether(reasons).map(({ reason, text }) => (
        <li key={JSON.stringify(reason)} className={endsSoon(reason, on.asOf) ? "reasons__warning" : undefined}>
          {text} {reason.code === "action" && <Link href={actionHref(code, reason.action)}>Naar de actie</Link>}
          {reason.code === "via" &&
            reason.criteria.map((id) => (
              <Fragment key={id}>
                <Link href={blockHref(code, currentFramework, id, on.query)}>
                  Naar {id}
                  <span className="visually-hidden"> van het Kader</span>
                </Link>{" "}
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  );
}

function endsSoon(reason: Reason, asOf: IsoDate): boolean {
  const end = endOf(reason);
  return end !== null && daysBetween(asOf, end) <= SOON;
}

function endOf(reason: Reason): IsoDate | null {
  switch (reason.code) {
    case "in-force":
    case "explained":
      return reason.through;
    case "enough":
      return reason.next?.from ?? null;
    default:
      return null;
  }
}
