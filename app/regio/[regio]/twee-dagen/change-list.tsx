/** What changes between two days, by cause: losses first, each with its criteria and whom it touches. */
import { Fragment } from "react";
import { Link } from "@/app/_components/link";
import { criterionHref } from "@/app/links";
import { plural } from "@/lib/dutch";
import type { RegionChange } from "@/lib/region/two-days";
import { NamedMunicipalities } from "../named";

interface Props {
  changes: readonly RegionChange[];
  /** So many municipalities there are. */
  of: number;
  /** The region of which each criterion can be seen on both days; absent where that is the page itself. */
  region?: { id: string; query: string };
}

const CHANGES_SHOWN = 12;

export function ChangeList({ changes, of, region }: Props) {
  if (changes.length === 0) return <p>Er verandert niets{of === 0 ? ": de regio heeft nog geen gemeenten" : ""}.</p>;
  const more = changes.slice(CHANGES_SHOWN);
  return (
    <>
      <Entries changes={changes.slice(0, CHANGES_SHOWN)} region={region} />
      {more.length > 0 && (
        <details className="attention-more">
          <summary>Toon nog {plural(more.length, "verandering", "veranderingen")}</summary>
          <Entries changes={more} region={region} />
        </details>
      )}
    </>
  );
}

const Entries = ({ changes, region }: Pick<Props, "changes" | "region">) => (
  <ul className="attention change-list">
    {changes.map((change) => (
      <li key={`${change.causes.join()} ${change.criteria.join()} ${change.touched[0]?.code}`}>
        <span className={change.gained ? "tag tag--met" : "tag tag--lapsed"}>
          {change.partly && "deels "}
          {change.gained ? "erbij" : "eraf"}
        </span>
        <div>
          {change.causes.length > 0 ? change.causes.join(" ") : "Zonder verandering in het bewijs."}
          <NamedMunicipalities lead="Raakt" municipalities={change.touched} query="" />
        </div>
        <span className="muted">
          <Criteria ids={change.criteria} region={region} />
        </span>
      </li>
    ))}
  </ul>
);

const CRITERIA_SHOWN = 3;

function Criteria({ ids, region }: { ids: readonly string[] } & Pick<Props, "region">) {
  const shown = ids.length > CRITERIA_SHOWN + 1 ? ids.slice(0, CRITERIA_SHOWN) : ids;
  return (
    <>
      {shown.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          {region ? (
            <Link href={criterionHref(region.id, id, region.query)}>
              {id}
              <span className="visually-hidden">: bekijk per gemeente</span>
            </Link>
          ) : (
            id
          )}
        </Fragment>
      ))}
      {shown.length < ids.length && ` en nog ${ids.length - shown.length}`}
    </>
  );
}
