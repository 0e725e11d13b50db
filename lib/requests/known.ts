/** What is known already of what a region asks, so that most can answer with one click; and the evidence an answer becomes. */
import type { AvailableEvidence } from "../assessment/available";
import { dayOf, type IsoDate } from "../calendar";
import { capitalised } from "../dutch";
import { countDays } from "../evidence/counts";
import type { Evidence } from "../evidence/evidence";
import { label } from "../framework/vocabulary";
import { includes } from "../intervals";
import { ascending } from "../order";
import type { AsksAbout } from "./request";

/** The evidence that answers the question, with the day that it says. */
export interface Known {
  id: string;
  title: string;
  date: IsoDate;
}

/** The last meeting of that forum by the day, or the appointment to that role in force on it, the latest; undefined: none. */
export function knownOf(about: AsksAbout, available: readonly AvailableEvidence[], asOf: IsoDate): Known | undefined {
  const day = dayOf(asOf);
  const found = available.flatMap(({ item, places }): Known[] => {
    if (!answers(about, item) || !includes(places.any, day) || !includes(countDays(item), day)) return [];
    return [
      { id: item.id, title: item.title, date: item.type === "appointment" ? item.from : "date" in item ? item.date : asOf },
    ];
  });
  return found.sort((a, b) => ascending(a.date, b.date)).at(-1);
}

const answers = (about: AsksAbout, item: Evidence): boolean =>
  about.type === "meeting"
    ? item.type === "meeting" && item.forum === about.forum
    : item.type === "appointment" && item.role === about.role;

/** The municipality's own record of what it answers with a day; `holder` is the function that holds the role. */
export const recordOfAnswer = (about: AsksAbout, id: string, date: IsoDate, holder: string): Evidence =>
  about.type === "meeting"
    ? {
        ...{ id, owner: "municipality", type: "meeting", forum: about.forum, date },
        title: capitalised(label("forum", about.forum)),
      }
    : {
        ...{ id, owner: "municipality", type: "appointment", role: about.role, holder, from: date },
        title: capitalised(label("role", about.role)),
      };
