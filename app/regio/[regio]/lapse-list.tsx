/** What lapses across the region, nearest first: one cause is one entry, with whom it touches. */
import { Fragment } from "react";
import { Link } from "@/app/_components/link";
import { criterionHref, itemHref } from "@/app/links";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { SOON } from "@/lib/assessment/attention";
import { dateOf, daysBetween, type IsoDate, plus } from "@/lib/calendar";
import { longDate, plural, shortDate } from "@/lib/dutch";
import { titleAndDay } from "@/lib/evidence/describe";
import { lapseInWords } from "@/lib/region/lapse-weight";
import { LOOK_AHEAD, type RegionLapse } from "@/lib/region/lapses";
import { twoDaysHref } from "../../links";
import { NamedMunicipalities } from "./named";

const ROWS_SHOWN = 4;
/** So many are worth a fold; of more the nearest stand there, and the others where the region stands beside itself on two days. */
const ROWS_FOLDED = 60;

interface Props {
  lapses: readonly RegionLapse[];
  asOf: IsoDate;
  region: string;
  query: string;
  /** Whether the reader may look at the members side by side, where an entry then leads. */
  compared?: boolean;
}

export function LapseList({ lapses, shown = ROWS_SHOWN, ...rest }: Props & { shown?: number }) {
  const { compared = true } = rest;
  if (lapses.length === 0) return <p>Niets van wat nu in orde is.</p>;
  const more = lapses.slice(shown);
  const beyond = lapses.slice(shown + ROWS_FOLDED);
  const { asOf, region } = rest;
  return (
    <>
      <Entries lapses={lapses.slice(0, shown)} {...rest} />
      {more.length > 0 && (
        <details className="attention-more">
          <summary>Toon nog {plural(more.length, "punt", "punten")}</summary>
          <Entries lapses={more.slice(0, ROWS_FOLDED)} {...rest} />
          {beyond.length > 0 && (
            <p>
              En daarna nog {plural(beyond.length, "punt", "punten")}
              {compared && (
                <>
                  :{" "}
                  <Link href={twoDaysHref(region, { van: asOf, tot: plus(asOf, `P${LOOK_AHEAD}D`) })}>
                    wat er tussen de twee dagen verandert, per gemeente
                  </Link>
                </>
              )}
              .
            </p>
          )}
        </details>
      )}
    </>
  );
}

const Entries = ({ lapses, ...rest }: Props) => (
  <ol className="attention">
    {lapses.map((lapse) => (
      <Entry key={`${lapse.day} ${lapse.touched[0]?.code} ${lapse.criteria.join()}`} lapse={lapse} {...rest} />
    ))}
  </ol>
);

function Entry({ lapse, asOf, region, query, compared = true }: { lapse: RegionLapse } & Omit<Props, "lapses">) {
  const days = daysBetween(asOf, lapse.when);
  const blocks = [...new Set(lapse.criteria.map((id) => id.slice(0, -1)))];
  return (
    <li>
      <span className={`when when--${days <= SOON / 2 ? "soon" : "later"}`}>
        <span className="nowrap">{shortDate(lapse.when)}</span>
        <small className="lapse__days">over {plural(days, "dag", "dagen")}</small>
      </span>
      <div>
        {lapse.text} <Follow lapse={lapse} region={region} />
        <NamedMunicipalities lead="Raakt" municipalities={lapse.touched} query={query} />
        {lapseInWords(lapse) && <p className="named when--now">{lapseInWords(lapse)}</p>}
      </div>
      <span className="muted">
        {!compared && blocks.slice(0, 2).join(" ")}
        {(compared ? blocks.slice(0, 2) : []).map((block) => (
          <Fragment key={block}>
            <Link href={afterHref(region, block, lapse.day)}>
              {block}
              <span className="visually-hidden">: bekijk wie op {longDate(dateOf(lapse.day))} wat verliest</span>
            </Link>{" "}
          </Fragment>
        ))}
      </span>
    </li>
  );
}

/** The block on today and on the first day on which it no longer counts. */
const afterHref = (region: string, block: string, day: number): string =>
  criterionHref(region, block, `?${new URLSearchParams({ vergelijk: dateOf(day) })}`);

/** The one item that it is about, at whoever holds it. */
function Follow({ lapse: { items, touched }, region }: { lapse: RegionLapse; region: string }) {
  const [item, ...others] = items;
  const [first] = touched;
  if (item === undefined || first === undefined || others.length > 0) return null;
  const ours = item.owner === "region" && item.region === region;
  return (
    <Link href={itemHref(ours ? ofRegion(region) : ofMunicipality(first.code), item.id)}>
      Bekijk
      <span className="visually-hidden">
        {" "}
        {titleAndDay(item)}
        {!ours && `, ${first.name}`}
      </span>
    </Link>
  );
}
