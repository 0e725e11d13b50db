/** Municipalities beside each other on one day: where they differ, and how much of each theme's basis they have. */
import type { Assessment, CriterionAssessment, ThemeAssessment } from "../../assessment/assessment";
import { criterionReasons, explanationsOn } from "../../assessment/explain";
import { judgedRequired, onPlateau } from "../../assessment/parts";
import { type Reason, sentence } from "../../assessment/reason";
import { countedOn } from "../../assessment/status";
import { stepOn } from "../../assessment/timeline";
import { type Day, dayOf, type IsoDate } from "../../calendar";
import type { Evidence } from "../../evidence/evidence";
import type { Criterion, Theme } from "../../framework/framework";
import type { Status } from "../../framework/vocabulary";
import { includes } from "../../intervals";
import { ascending } from "../../order";

/** How one municipality stands on a criterion, and why. */
export interface CriterionStand {
  status: Status;
  /** Full sentences. */
  reasons: string[];
  /** What counts on the day, explanations included, in the order of their ids. */
  evidence: Evidence[];
}

/** A criterion on which the municipalities differ; `stands` is in the order of the assessments. */
export interface Difference {
  criterion: Criterion;
  stands: CriterionStand[];
}

export interface ThemeDifferences {
  theme: Theme;
  differences: Difference[];
}

/** The criteria of which the status is not the same for all, by theme; themes without any are left out. */
export function differencesOn(assessments: readonly Assessment[], asOf: IsoDate): ThemeDifferences[] {
  const day = dayOf(asOf);
  const themes = assessments[0]?.themes ?? [];
  return themes
    .map(({ theme, blocks }) => ({
      theme,
      differences: blocks
        .flatMap(({ criteria }) => criteria)
        .filter(({ criterion: { id } }) => new Set(assessments.map((each) => statusOf(each, id, day))).size > 1)
        .map(({ criterion }) => ({
          criterion,
          stands: assessments.flatMap((assessment) => standOf(assessment, criterion.id, day)),
        })),
    }))
    .filter(({ differences }) => differences.length > 0);
}

const statusOf = ({ criteria }: Assessment, id: string, day: Day): Status | undefined => {
  const found = criteria.get(id);
  return found && stepOn(found.status, day).value;
};

function standOf(assessment: Assessment, id: string, day: Day): CriterionStand[] {
  const found = assessment.criteria.get(id);
  if (found === undefined) return [];
  return [
    {
      status: stepOn(found.status, day).value,
      reasons: criterionReasons(assessment, found, day).filter(isAboutStatus).map(sentence),
      evidence: evidenceOn(assessment, found, day),
    },
  ];
}

/** What an item lacks is advice to the municipality itself, not something to compare. */
const isAboutStatus = ({ code }: Reason): boolean =>
  !["unclaimed", "field-empty", "not-adopted", "only-regional"].includes(code);

/** What counts for a criterion on a day, explanations included. */
export function evidenceOn({ dossier }: Assessment, criterion: CriterionAssessment, day: Day): Evidence[] {
  const counted = new Set([...countedOn(criterion, day), ...explanationsOn(criterion, day).map(({ id }) => id)]);
  return dossier.evidence.filter(({ id }) => counted.has(id)).sort((a, b) => ascending(a.id, b.id));
}

/** How many of a theme's required criteria on plateau 1 are settled. */
export interface Share {
  theme: Theme;
  settled: number;
  required: number;
}

export const sharesOn = ({ themes }: Pick<Assessment, "themes">, asOf: IsoDate): Share[] =>
  themes.map((theme) => ({ theme: theme.theme, ...shareOf(theme, dayOf(asOf)) }));

function shareOf(theme: ThemeAssessment, day: Day): Omit<Share, "theme"> {
  const required = onPlateau(theme, 1).flatMap(judgedRequired);
  return { settled: required.filter(({ settled }) => includes(settled, day)).length, required: required.length };
}
