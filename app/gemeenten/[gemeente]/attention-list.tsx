/** What asks for attention: what is so now first, then the nearest day; the longer rest is folded away. */
import { Link } from "@/app/_components/link";
import type { Assessment } from "@/lib/assessment/assessment";
import type { Attention } from "@/lib/assessment/attention";
import { nearestBlocks } from "@/lib/assessment/nearest";
import { daysBetween, type IsoDate } from "@/lib/calendar";
import { plural, shortDate } from "@/lib/dutch";
import { titleAndDay } from "@/lib/evidence/describe";
import { agreementNode, isAgreementNode } from "@/lib/framework/node-id";
import { blockHref } from "../../block-href";
import { actionHref, evidenceHref, municipalityHref } from "../../links";

const ROWS_SHOWN = 6;
const MAX_BLOCKS = 2;

interface Props {
  assessment: Assessment;
  entries: readonly Attention[];
  asOf: IsoDate;
  query: string;
}

export function AttentionList({ entries, ...rest }: Props) {
  if (entries.length === 0) return <NothingLate {...rest} />;
  const more = entries.slice(ROWS_SHOWN);
  return (
    <>
      <Entries entries={entries.slice(0, ROWS_SHOWN)} {...rest} />
      {more.length > 0 && (
        <details className="attention-more">
          <summary>Toon nog {plural(more.length, "punt", "punten")}</summary>
          <Entries entries={more} {...rest} />
        </details>
      )}
    </>
  );
}

/** What is in order, of what there is at all, and what is the nearest thing that is not there yet. */
function NothingLate({ assessment, asOf, query }: Omit<Props, "entries">) {
  const { framework, dossier } = assessment;
  const [nearest] = nearestBlocks(assessment, asOf, 1);
  return (
    <>
      <p>
        Het komende jaar verloopt er geen bewijs.
        {dossier.agreements.length > 0 && " Elke afspraak is nagekomen."}
        {dossier.actions.length > 0 && " Van geen actie is de datum voorbij."}
      </p>
      {nearest && (
        <p>
          Er ontbreekt wel iets. Het dichtst bij plateau 1 is{" "}
          <Link href={blockHref(dossier.municipality.code, framework, nearest.block.id, query)}>
            {nearest.block.id} {nearest.block.title}
          </Link>
          : nog {plural(nearest.missing, "toetspunt", "toetspunten")}.
        </p>
      )}
    </>
  );
}

const Entries = ({ entries, ...rest }: Props) => (
  <ol className="attention">
    {entries.map((entry) => (
      <Entry key={`${entry.when} ${entry.text} ${entry.criteria[0]}`} entry={entry} {...rest} />
    ))}
  </ol>
);

function Entry({ entry, assessment, asOf, query }: { entry: Attention } & Omit<Props, "entries">) {
  const { code } = assessment.dossier.municipality;
  return (
    <li>
      <span className={`when when--${entry.urgency}`}>{whenInWords(entry, asOf)}</span>
      <span>
        {entry.text} <Follow assessment={assessment} entry={entry} query={query} />
      </span>
      <span className="attention__blocks">
        {entry.blocks.slice(0, MAX_BLOCKS).map((id) => (
          <Link key={id} href={blockHref(code, assessment.framework, id, query)} aria-label={`Bouwsteen ${id}`}>
            {id}
          </Link>
        ))}
        {entry.blocks.length > MAX_BLOCKS && (
          <span className="muted">
            +{entry.blocks.length - MAX_BLOCKS}
            <span className="visually-hidden"> andere bouwstenen</span>
          </span>
        )}
      </span>
    </li>
  );
}

/** Where to do something about it: the action or actions, or the one item that it is about. */
function Follow({ assessment, entry, query }: Pick<Props, "assessment" | "query"> & { entry: Attention }) {
  const { code } = assessment.dossier.municipality;
  const [action, ...otherActions] = entry.actions;
  if (otherActions.length > 0) return <Link href={`${municipalityHref(code)}/acties`}>Naar de acties</Link>;
  if (action !== undefined) return <Link href={actionHref(code, action)}>Naar de actie</Link>;
  const [agreement, ...otherAgreements] = entry.criteria.filter(isAgreementNode);
  if (otherAgreements.length > 0) return <Link href={`${municipalityHref(code)}/afspraken${query}`}>Naar de afspraken</Link>;
  if (agreement !== undefined)
    return (
      <Link href={blockHref(code, assessment.framework, agreement, query)}>
        Naar de afspraak<span className="visually-hidden"> “{agreementTitle(assessment, agreement)}”</span>
      </Link>
    );
  const [item, ...others] = entry.evidence;
  if (item === undefined || others.length > 0) return null;
  return (
    <Link href={evidenceHref(code, item)}>
      Bekijk<span className="visually-hidden"> het bewijs {evidenceInWords(assessment, item)}</span>
    </Link>
  );
}

const agreementTitle = ({ dossier }: Props["assessment"], node: string): string =>
  dossier.agreements.find(({ id }) => node === agreementNode(id))?.title ?? node;

function evidenceInWords({ dossier }: Props["assessment"], id: string): string {
  const item = dossier.evidence.find((one) => one.id === id);
  return item === undefined ? "" : titleAndDay(item);
}

function whenInWords({ when, urgency }: Attention, asOf: IsoDate): string {
  if (when === null) return "Nu";
  if (urgency !== "soon") return shortDate(when);
  const days = daysBetween(asOf, when);
  return days === 0 ? "Vandaag" : `Over ${plural(days, "dag", "dagen")}`;
}
