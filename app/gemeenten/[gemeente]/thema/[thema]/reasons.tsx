/** Why something has its status, one sentence for each reason; what will soon change stands out. */
import Link from "next/link";
import { actionHref } from "@/app/links";
import { SOON } from "@/lib/assessment/attention";
import { type Reason, saidTogether } from "@/lib/assessment/reason";
import { daysBetween, type IsoDate } from "@/lib/calendar";
import type { OnDay } from "./block-card";

export function Reasons({ reasons, on }: { reasons: readonly Reason[]; on: OnDay }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {saidTogether(reasons).map(({ reason, text }) => (
        <li key={JSON.stringify(reason)} className={endsSoon(reason, on.asOf) ? "reasons__warning" : undefined}>
          {text}{" "}
          {reason.code === "action" && (
            <Link href={actionHref(on.assessment.dossier.municipality.code, reason.action)}>Naar de actie</Link>
          )}
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
