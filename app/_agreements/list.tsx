/** The agreements of a municipality: how many are kept, what asks for something now, and each with its last and next time. */
import { Link } from "@/app/_components/link";
import { PageLinks } from "@/app/_components/page-links";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { agreementHref } from "@/app/links";
import { type Owner, ofRegion } from "@/lib/access";
import { oftenInWords } from "@/lib/agreements/label";
import { agreementLabel } from "@/lib/agreements/words";
import { type AgreementOnDay, countAgreements } from "@/lib/assessment/agreement-status";
import { saidTogether } from "@/lib/assessment/reason";
import { type IsoDate, plus } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { longDate, shortDate } from "@/lib/dutch";
import { groupBy } from "@/lib/group";
import { ascending } from "@/lib/order";
import { pageOfGroups } from "@/lib/paged";
import { recordHref } from "./record-href";
import { AgreementStrip, StripLegend } from "./strip";
import { AgreementTag } from "./tag";

interface Props {
  owner: Owner;
  dossier: Dossier;
  agreements: readonly AgreementOnDay[];
  asOf: IsoDate;
  writable: boolean;
  /** Which part of a long list is asked for, and what leads to the others. */
  page: { asked: string; href: string; query: Record<string, string> };
}

export function AgreementList({ owner, dossier, agreements, asOf, writable, page: { asked, href, query } }: Props) {
  const inForce = agreements.filter((one) => one.inForce).sort((a, b) => ascending(a.agreement.owner, b.agreement.owner));
  const bySource = groupBy(inForce, ({ agreement }) => sourceOf(dossier, agreement));
  const allEnded = agreements.filter((agreement) => !agreement.inForce);
  const { page, shown: onPage } = pageOfGroups([...bySource.values(), allEnded], asked);
  const ended = onPage.at(-1) ?? [];
  const shown = { owner, asOf, writable };
  return (
    <>
      <Totals agreements={agreements} />
      <Urgent {...shown} agreements={inForce} />
      {[...bySource.keys()].map((source, at) => (
        <OfSource key={source} title={source} {...shown} agreements={onPage[at] ?? []} />
      ))}
      {ended.length > 0 && (
        <details className="others">
          <summary>Afspraken die zijn afgelopen ({allEnded.length})</summary>
          <Table {...shown} agreements={ended} />
        </details>
      )}
      <StripLegend />
      <PageLinks page={page} href={href} query={query} />
      <p className="muted reading">
        Zo leest Plateau “per jaar”: elke keer telt twaalf maanden mee, tot en met het eind van die maand. Afspraken veranderen
        niets aan de plateaus van het Kader.
      </p>
    </>
  );
}

const OfSource = ({ title, ...shown }: Shown & { title: string }) =>
  shown.agreements.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <Table {...shown} />
    </section>
  );

/** The document that an agreement is in, and whose it is. */
function sourceOf({ evidence, regions }: Dossier, { source, owner, region }: AgreementOnDay["agreement"]): string {
  const held = owner === "region" ? ` · van ${regions.find(({ id }) => id === region)?.name ?? "de regio"}` : "";
  const document = evidence.find(({ id }) => id === source?.document);
  return `${document?.title ?? "Andere afspraken"}${held}`;
}

function Totals({ agreements }: { agreements: readonly AgreementOnDay[] }) {
  const { inForce, kept, running } = countAgreements(agreements);
  if (inForce === 0) return null;
  return (
    <p className="panel agreements__totals">
      <strong>
        {kept} van {inForce}
      </strong>{" "}
      {inForce === 1 ? "afspraak" : "afspraken"} nagekomen
      {running > 0 && <span className="muted"> · {running} in de eerste termijn</span>}
    </p>
  );
}

type Shown = Pick<Props, "owner" | "asOf" | "writable" | "agreements">;

/** Days ahead within which something that is due is shown on top. */
const SOON_DURATION = "P60D";

/** The rest stands in the tables under it. */
const URGENT_SHOWN = 5;

/** What is not kept, and what is due soon, nearest first. */
function Urgent({ owner, agreements, asOf, writable }: Shown) {
  const soon = plus(asOf, SOON_DURATION);
  const now = agreements.filter(({ status }) => status === "lapsed" || status === "partial" || status === "open");
  const due = agreements
    .filter((one) => one.due !== null && one.due <= soon)
    .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""));
  const all = [...now, ...due];
  if (all.length === 0) return null;
  const shown = all.slice(0, URGENT_SHOWN);
  return (
    <section>
      <h2>Wat vraagt nu iets</h2>
      <ul className="plain-list agreements__urgent">
        {shown.map((one) => (
          <li key={one.node}>
            <span className={one.due === null ? "agreements__now" : "agreements__soon"}>
              {one.due === null ? "Nu" : `Uiterlijk ${shortDate(one.due)}`}
            </span>
            <span>
              <Link href={agreementHref(owner, one.agreement.id)}>{one.agreement.title}</Link>
              <br />
              <span className="muted">{reasonsOf(one)}</span>
            </span>
            {writable && (
              <Link className="button" href={recordHref(owner, one.agreement)}>
                Vastleggen dat het gebeurd is<span className="visually-hidden">: {one.agreement.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {all.length > shown.length && <p className="muted">En nog {all.length - shown.length} hieronder.</p>}
    </section>
  );
}

const reasonsOf = ({ reasons }: AgreementOnDay): string =>
  saidTogether(reasons)
    .map(({ text }) => text)
    .join(" ");

const Table = ({ owner, agreements, asOf, writable }: Shown) => (
  <TableScroll label="Afspraken">
    <table className="stacked">
      <TableHead
        columns={["Afspraak", "Hoe vaak", "Stand", "Twaalf maanden", "Laatste keer", "Volgende keer", writable && "Doen"]}
      />
      <tbody>
        {agreements.map((one) => (
          <tr key={one.node} id={one.node}>
            <th scope="row">
              <AgreementLink owner={owner} agreement={one.agreement} />
              <span className="muted register__detail">
                {[one.agreement.source?.locator, one.agreement.responsible].filter(Boolean).join(" · ")}
              </span>
            </th>
            <td data-label="Hoe vaak">{oftenInWords(one.agreement.keeps)}</td>
            <td data-label="Stand">
              <AgreementTag status={one.status} />
              <span className="muted register__detail">{reasonsOf(one)}</span>
            </td>
            <td data-label="Twaalf maanden">
              <AgreementStrip agreement={one} asOf={asOf} />
            </td>
            <td data-label="Laatste keer" className="nowrap">
              {one.last ? shortDate(one.last) : "nog niet"}
            </td>
            <td data-label="Volgende keer">{nextOf(one)}</td>
            {writable && (
              <td data-label="Doen" className="nowrap">
                {one.inForce && (
                  <Link href={recordHref(owner, one.agreement)}>
                    Leg vast<span className="visually-hidden">: {one.agreement.title}</span>
                  </Link>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

/** A region's agreement has its page with the region. */
const AgreementLink = ({ owner, agreement }: { owner: Owner; agreement: AgreementOnDay["agreement"] }) => (
  <Link href={agreementHref(agreement.region === undefined ? owner : ofRegion(agreement.region), agreement.id)}>
    {agreement.title}
  </Link>
);

function nextOf({ due, inForce, status, on, agreement: { until } }: AgreementOnDay): string {
  if (!inForce) return `eindigde op ${longDate(on)}: ${agreementLabel(status)}`;
  if (due !== null) return `uiterlijk ${shortDate(due)}`;
  if (status === "met" || status === "explained") return until ? `geen: eindigt op ${shortDate(until)}` : "geen datum";
  return "nu";
}
