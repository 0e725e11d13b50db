/** The roles on which the approach rests, and where nobody holds them, or soon nobody will. */
import { dateOf, dateOrNull, dayOf, type IsoDate } from "../calendar";
import type { Term } from "../framework/vocabulary";
import { type DaySet, flipsThrough, includes, NO_DAYS, nextFlip } from "../intervals";
import { type Standing, staysUntil } from "./standing";

/**
 * The three roles that the Kader asks to be appointed, each with the criterion that says so (2·1·1, 5·1·2 and 4·2·2). A role
 * is held where that criterion is settled: the number here is the number on the criterion's own page.
 */
const ROLES = [
  { role: "attention-officer", criterion: "2.1.1a" },
  { role: "care-coordinator", criterion: "5.1.2a" },
  { role: "chain-director", criterion: "4.2.2a" },
] as const satisfies readonly { role: Term<"role">; criterion: string }[];

export type AppointedRole = (typeof ROLES)[number]["role"];

/** A role of which nothing shows that anyone holds it on the day. */
export interface Vacancy {
  standing: Standing;
  /** The first day on which nobody held it; null where nobody ever did. */
  since: IsoDate | null;
}

/** A role that is held on the day, and within the days looked ahead no longer. */
export interface Ending {
  standing: Standing;
  /** The last day on which anybody holds it. */
  lastDay: IsoDate;
}

export interface RoleInRegion {
  role: AppointedRole;
  /** The criterion that asks for it. */
  criterion: string;
  /** How many municipalities have it filled on the day, those where it ends soon among them. */
  filled: number;
  vacant: readonly Vacancy[];
  /** The nearest end first. */
  ending: readonly Ending[];
}

/**
 * For each role where it is vacant on the day of the standings, and where it will be within so many days (the last included),
 * as long as the municipality belongs to the region.
 */
export const vacancies = (standings: readonly Standing[], within = 90): RoleInRegion[] =>
  ROLES.map(({ role, criterion }) => {
    const held = standings.map((standing) => ({
      standing,
      days: standing.assessment.criteria.get(criterion)?.settled ?? NO_DAYS,
      day: dayOf(standing.asOf),
    }));
    const filled = held.filter(({ days, day }) => includes(days, day));
    return {
      role,
      criterion,
      filled: filled.length,
      vacant: held
        .filter(({ days, day }) => !includes(days, day))
        .map(({ standing, days, day }) => ({ standing, since: lastFlip(days, day) })),
      ending: filled
        .map(({ standing, days, day }) => ({ standing, ahead: nextFlip(days, day) - day, end: nextFlip(days, day) }))
        .filter(({ ahead, standing, end }) => ahead <= within && staysUntil(standing, end))
        .sort((a, b) => a.end - b.end)
        .map(({ standing, end }) => ({ standing, lastDay: dateOf(end - 1) })),
    };
  });

const lastFlip = (days: DaySet, day: number): IsoDate | null => dateOrNull(days[flipsThrough(days, day) - 1] ?? Number.NaN);
