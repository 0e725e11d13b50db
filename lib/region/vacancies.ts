/** The roles on which the approach rests, and where nobody holds them, or soon nobody will. */
import type { Assessment } from "../assessment/assessment";
import { dateOf, dateOrNull, dayOf, type IsoDate } from "../calendar";
import { criteriaOf, evidenceAsked, type Framework } from "../framework/framework";
import type { Requirement } from "../framework/requirement";
import { currentFramework } from "../framework/versions";
import type { Term } from "../framework/vocabulary";
import { type DaySet, flipsThrough, includes, nextFlip, union } from "../intervals";
import { keptBy } from "../kept-by";
import { type Standing, staysUntil } from "./standing";

/** The three roles that the Kader asks to be appointed: 2·1·1, 5·1·2 and 4·2·2. */
export const appointedRoles = [
  "attention-officer",
  "care-coordinator",
  "chain-director",
] as const satisfies readonly Term<"role">[];

export type AppointedRole = (typeof appointedRoles)[number];

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
  appointedRoles.map((role) => {
    const held = standings.map((standing) => ({
      standing,
      days: daysHeld(standing.assessment)[role],
      day: dayOf(standing.asOf),
    }));
    const filled = held.filter(({ days, day }) => includes(days, day));
    return {
      role,
      criterion: criterionFor(standings[0]?.assessment.framework ?? currentFramework, role),
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

/** Whether a requirement asks for the role, and for no more than that. */
const asksFor = (requirement: Requirement, role: AppointedRole): boolean =>
  requirement.type === "appointment" && !requirement.claimed && (requirement.roles?.includes(role) ?? false);

const criterionFor = (framework: Framework, role: AppointedRole): string =>
  criteriaOf(framework).find((criterion) => evidenceAsked(criterion).some((asked) => asksFor(asked, role)))?.id ?? "";

/** For each role the days on which such a requirement is satisfied. */
const daysHeld = keptBy(
  ({ criteria }: Assessment): Record<AppointedRole, DaySet> =>
    Object.fromEntries(
      appointedRoles.map((role) => [
        role,
        union(
          [...criteria.values()].flatMap(({ requirements }) =>
            requirements.filter(({ requirement }) => asksFor(requirement, role)).map(({ satisfied }) => satisfied),
          ),
        ),
      ]),
    ) as Record<AppointedRole, DaySet>,
);
