/** The head of a region's page, the same for everybody who may see it: name, state in words, day, report, and what is made up. */
import type { ReactNode } from "react";
import { Link } from "@/app/_components/link";
import { OtherDay } from "@/app/_days/as-of-form";
import { type AsOf, asOfQuery } from "@/app/_server/load/as-of";
import { plural } from "@/lib/dutch";
import { DayForm } from "../../_days/day-form";
import { regionHref } from "../../links";

interface Props {
  region: { id: string; name: string; fictional: boolean };
  members: number;
  /** Where the region stands, a full sentence or more. */
  state: string;
  dates: AsOf;
  /** What stands between the day and the report. */
  children?: ReactNode;
}

export const RegionHead = ({ region: { id, name, fictional }, members, state, dates, children }: Props) => (
  <>
    <p className="breadcrumbs">
      {plural(members, "gemeente", "gemeenten")}
      {fictional && " · verzonnen gegevens"}
    </p>
    <div className="page-head">
      <div>
        <h1>{name}</h1>
        <p className="lead">{state}</p>
      </div>
      <div className="tools">
        <DayForm dates={dates} action={regionHref(id)} />
        {children}
        <Link className="button" href={`${regionHref(id)}/normen${asOfQuery(dates)}`}>
          Afspraken nagekomen?
        </Link>
        <Link className="button button--primary" href={`${regionHref(id)}/rapport${asOfQuery(dates)}`}>
          Regiorapport
        </Link>
      </div>
    </div>
    <OtherDay dates={dates} back={regionHref(id)} besides="Geteld zijn de gemeenten die nu bij de regio horen." />
    {fictional && (
      <p className="notice">
        <strong>Verzonnen gegevens.</strong> Deze regio bestaat niet; alles wat u hier ziet, is een voorbeeld.
      </p>
    )}
  </>
);
