/** Where one municipality of a region stands on a day: all that the region's figures are counted from. */
import type { Assessment, Plateau } from "../assessment/assessment";
import { onPlateau } from "../assessment/parts";
import { stepOn } from "../assessment/timeline";
import { themeVerdict, type Verdict } from "../assessment/verdict";
import { type Day, dayOf, type IsoDate } from "../calendar";
import type { Theme } from "../framework/framework";
import type { Status } from "../framework/vocabulary";
import { includes } from "../intervals";
import { keptBy } from "../kept-by";
import { type Wall, wallOf } from "../wall/wall";

/** What is known of a municipality besides its evidence. */
export interface About {
  fictional: boolean;
  /** The day on which its own records last changed; null where it has none. */
  changedOn: IsoDate | null;
  /** Its last day in the region; null where it is not known to leave. What happens after it is not the region's. */
  until: IsoDate | null;
}

export interface ThemeStanding {
  theme: Theme;
  plateau: Plateau;
  wall: Wall;
  verdict: Verdict;
}

export interface Standing extends About {
  code: string;
  name: string;
  /** The day of which all of this is said. */
  asOf: IsoDate;
  basicLevel: boolean;
  /** In the framework's order. */
  themes: readonly ThemeStanding[];
  /** The status of each block and criterion, by id. */
  blocks: Readonly<Record<string, Status>>;
  criteria: Readonly<Record<string, Status>>;
  /** The blocks of plateau 1 that are not settled, in the framework's order. */
  missing: readonly string[];
  /** What it was all looked up in, for what happens before and after the day. */
  assessment: Assessment;
}

/** Looks up where a municipality stands on the day `asOf`. */
export const standingOf = (assessment: Assessment, asOf: IsoDate, about: Partial<About> = {}): Standing => ({
  ...onDay(assessment, asOf),
  fictional: about.fictional ?? false,
  changedOn: about.changedOn ?? null,
  until: about.until ?? null,
});

/** The same judgement is asked about for every view of a region. */
const onDay = keptBy((assessment: Assessment, asOf: IsoDate): Omit<Standing, keyof About> => {
  const day = dayOf(asOf);
  const { code, name } = assessment.dossier.municipality;
  const basic = assessment.themes.flatMap((theme) => onPlateau(theme, 1));
  return {
    code,
    name,
    asOf,
    basicLevel: includes(assessment.basicLevel, day),
    themes: assessment.themes.map((theme) => ({
      theme: theme.theme,
      plateau: stepOn(theme.plateau, day).value,
      wall: wallOf(theme, asOf),
      verdict: themeVerdict(theme, asOf),
    })),
    blocks: Object.fromEntries([...assessment.blocks].map(([id, { status }]) => [id, stepOn(status, day).value])),
    criteria: Object.fromEntries([...assessment.criteria].map(([id, { status }]) => [id, stepOn(status, day).value])),
    missing: basic.filter(({ settled }) => !includes(settled, day)).map(({ block }) => block.id),
    assessment,
  };
});

/** Whether a municipality still belongs to the region on a day to come. */
export const staysUntil = ({ until }: Pick<Standing, "until">, day: Day): boolean => until === null || day <= dayOf(until);

/** How many of a municipality's themes are on plateau 1 or higher. */
export const themesReached = ({ themes }: Pick<Standing, "themes">): number =>
  themes.filter(({ plateau }) => plateau >= 1).length;
