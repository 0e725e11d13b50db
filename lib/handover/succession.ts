/** How a role passes to another function: the appointment ends on its last day, and another begins on the day after. */
import { type IsoDate, plus } from "../calendar";
import type { EvidenceOf } from "../evidence/evidence";
import { suggestedTitle } from "../evidence/suggested-title";

type Appointment = EvidenceOf<"appointment">;

export interface Succession {
  /** The appointment as it was, to its last day. */
  ended: Appointment;
  /** The same role, held by the other function from the day after. What was written down of the first one stays with that. */
  next: Appointment;
}

/** `id`: that of the new appointment. Both days are included: the last of the one and the first of the other. */
export function succession(role: Appointment, { to, lastDay, id }: { to: string; lastDay: IsoDate; id: string }): Succession {
  const { until, sinceAtLeast: _since, url: _url, note: _note, organisation: _organisation, ...rest } = role;
  const handed = { ...rest, id, holder: to, from: plus(lastDay, "P1D") };
  const title = role.title === suggestedTitle(role) ? suggestedTitle(handed) : role.title;
  return {
    ended: { ...role, until: lastDay },
    next: { ...handed, title: title ?? role.title, ...(until !== undefined && until > lastDay ? { until } : {}) },
  };
}
