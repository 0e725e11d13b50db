/** The actions that still matter: all but the dropped ones, nearest first; the plan has the rest. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { shortDate } from "@/lib/dutch";
import { isAgreementNode } from "@/lib/framework/node-id";
import { label } from "@/lib/framework/vocabulary";
import { type Action, byDue, isOverdue } from "@/lib/plan/action";
import { blockHref } from "../block-href";
import { actionHref, municipalityHref } from "../links";

interface Props {
  assessment: Assessment;
  asOf: IsoDate;
  query: string;
}

const ROWS_SHOWN = 8;

export function ActionsTable({ assessment, asOf, query, writable }: Props & { writable: boolean }) {
  const { dossier } = assessment;
  const actions = dossier.actions.filter(({ status }) => status !== "dropped").sort(byDue);
  if (actions.length === 0) return <NoActions code={dossier.municipality.code} writable={writable} />;
  return (
    <>
      <Table assessment={assessment} actions={actions.slice(0, ROWS_SHOWN)} asOf={asOf} query={query} />
      {actions.length > ROWS_SHOWN && (
        <p>
          <Link href={`${municipalityHref(dossier.municipality.code)}/acties`}>Toon alle {actions.length} acties</Link>
        </p>
      )}
    </>
  );
}

function Table({ assessment, actions, asOf, query }: Props & { actions: readonly Action[] }) {
  const { code } = assessment.dossier.municipality;
  return (
    <TableScroll label="Acties">
      <table className="stacked">
        <TableHead columns={["Actie", "Voor", "Wie", "Uiterlijk", "Stand"]} />
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">
                <Link href={actionHref(code, action.id)}>{action.title}</Link>
              </th>
              <td data-label="Voor">
                <About assessment={assessment} action={action} query={query} />
              </td>
              <td data-label="Wie">{action.owner}</td>
              <td className="nowrap" data-label="Uiterlijk">
                {shortDate(action.due)}
              </td>
              <td data-label="Stand">
                <ActionTag action={action} asOf={asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function About({ assessment, action, query }: { assessment: Assessment; action: Action; query: string }) {
  const node = (action.criterion ?? action.block) as string;
  return (
    <Link href={blockHref(assessment.dossier.municipality.code, assessment.framework, node, query)}>
      {isAgreementNode(node) ? "afspraak" : node}
    </Link>
  );
}

/** How an action stands on a day. */
export const ActionTag = ({ action, asOf }: { action: Action; asOf: IsoDate }) => (
  <span className={`tag ${tagOf(action, asOf)}`}>
    {isOverdue(action, asOf) ? "te laat" : label("actionStatus", action.status)}
  </span>
);

const tagOf = (action: Action, asOf: IsoDate): string => {
  if (isOverdue(action, asOf)) return "tag--lapsed";
  return { todo: "tag--open", doing: "tag--partial", done: "tag--met", dropped: "" }[action.status];
};

const NoActions = ({ code, writable }: { code: string; writable: boolean }) => (
  <p>
    Hier komt wat u van plan bent: wie doet wat, voor welke bouwsteen, en wanneer is het klaar. Zo ziet iedereen wat er is
    gepland. {writable && <Link href={`${municipalityHref(code)}/acties/nieuw`}>Maak de eerste actie</Link>}
  </p>
);
