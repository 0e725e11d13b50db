/** What to do next: the best way opens the right form filled in; the other ways are a click further. */
import { Link } from "@/app/_components/link";
import { explanationHref, newActionHref, wayHref } from "@/app/links";
import type { CriterionStatus } from "@/lib/assessment/status";
import { waysForward } from "@/lib/assessment/way-forward";
import type { Criterion } from "@/lib/framework/framework";
import type { OnDay } from "./on-day";

interface Props {
  criterion: Criterion;
  status: CriterionStatus;
  on: OnDay;
}

export function WayForward({ criterion, status, on }: Props) {
  const { code } = on.assessment.dossier.municipality;
  const [best, ...others] = waysForward(on.assessment, criterion.id, on.asOf);
  const settled = status.status === "met" || status.status === "explained";
  const about = <span className="visually-hidden"> bij toetspunt {criterion.id}</span>;
  return (
    <div className="criterion__way">
      {best && (
        <Link className={settled ? "" : "button"} href={wayHref(code, best)}>
          {settled ? "Bewijs toevoegen" : best.label}
          {about}
        </Link>
      )}
      {!settled && (
        <details>
          <summary>Anders{about}</summary>
          <ul className="plain-list">
            {others.map((way) => (
              <li key={way.label}>
                <Link href={wayHref(code, way)}>
                  {way.label}
                  {about}
                </Link>
              </li>
            ))}
            <li>
              <Link href={newActionHref(code, { criterion: criterion.id })}>Actie plannen{about}</Link>
            </li>
            <li>
              <Link href={explanationHref(code, criterion.id)}>Uitleggen hoe het anders is ingevuld{about}</Link>
            </li>
          </ul>
        </details>
      )}
    </div>
  );
}
