/** The plan on a day: what is still to do, what is past its date, what is done and what was dropped. */
import type { IsoDate } from "../calendar";
import { type Action, isOpenOn, isOverdue } from "./action";

export interface PlanGroups {
  overdue: Action[];
  open: Action[];
  done: Action[];
  dropped: Action[];
}

/** Every action in one group, the nearest date first; what is over, the latest first. */
export function planGroups(actions: readonly Action[], asOf: IsoDate): PlanGroups {
  const byDue = [...actions].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.title.localeCompare(b.title, "nl")));
  const latestFirst = (status: Action["status"]) => byDue.filter((action) => action.status === status).reverse();
  return {
    overdue: byDue.filter((action) => isOverdue(action, asOf)),
    open: byDue.filter((action) => isOpenOn(action, asOf)),
    done: latestFirst("done"),
    dropped: latestFirst("dropped"),
  };
}
