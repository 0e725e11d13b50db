/** Actions of one kind. What should have happened by now asks to be recorded as evidence. */
import { Link } from "@/app/_components/link";
import { SortHeader } from "@/app/_components/sort-header";
import { TableScroll } from "@/app/_components/table-scroll";
import type { Place } from "@/app/_evidence/place";
import { ActionTag } from "@/app/_plan/actions-table";
import { subjectOf } from "@/app/_plan/subjects";
import { actionHref, wayHref } from "@/app/links";
import { waysForward } from "@/lib/assessment/way-forward";
import { longDate } from "@/lib/dutch";
import type { Action } from "@/lib/plan/action";
import type { PlanOrder } from "@/lib/plan/order";

interface Props {
  place: Place;
  title: string;
  actions: readonly Action[];
  /** The order that they are in, where one was asked for. */
  order: PlanOrder | undefined;
  /** Whether these may have happened: then they ask for evidence. */
  happened?: boolean;
}

export function ActionList({ place, title, actions, order, happened = false }: Props) {
  if (actions.length === 0) return null;
  const { judgement, owner, writable, today, base } = place;
  const sorting = (by: PlanOrder) => ({ href: `${base}/acties?sorteer=${by}`, sorted: order === by });
  return (
    <section>
      <h2>{title}</h2>
      <TableScroll label={title}>
        <table className="stacked">
          <thead>
            <tr>
              <SortHeader text="Actie" {...sorting("actie")} />
              <SortHeader text="Wie" {...sorting("wie")} />
              <SortHeader text="Uiterlijk" {...sorting("uiterlijk")} />
              <SortHeader text="Stand" {...sorting("stand")} />
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <tr key={action.id}>
                <th scope="row">
                  <Link href={actionHref(owner.id, action.id)}>{action.title}</Link>
                  <span className="muted register__detail">{subjectOf(judgement, action)}</span>
                  {happened && writable && <Happened place={place} action={action} />}
                </th>
                <td data-label="Wie">{action.owner}</td>
                <td className="nowrap" data-label="Uiterlijk">
                  {longDate(action.due)}
                </td>
                <td data-label="Stand">
                  <ActionTag action={action} asOf={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

/** "Is het gebeurd? Leg het bewijs vast.", with the form that fits what the action was about. */
export function Happened({ place: { judgement, owner, base, today }, action }: { place: Place; action: Action }) {
  const [way] =
    action.criterion && judgement.criteria.has(action.criterion) ? waysForward(judgement, action.criterion, today) : [];
  return (
    <span className="register__steps">
      Is het gebeurd?&nbsp;<Link href={way ? wayHref(owner.id, way) : `${base}/bewijs/nieuw`}>Leg het bewijs vast.</Link>
    </span>
  );
}
