/** What is asked of a theme's or a block's parts so often that it is said once: which plateau, which required, which missing. */
import type { Day } from "../calendar";
import { isRequired } from "../framework/framework";
import { includes } from "../intervals";
import type { BlockAssessment, CriterionAssessment, ThemeAssessment } from "./assessment";

/** A theme's blocks on one plateau, in the framework's order. */
export const onPlateau = ({ blocks }: Pick<ThemeAssessment, "blocks">, plateau: 1 | 2): BlockAssessment[] =>
  blocks.filter(({ block }) => block.plateau === plateau);

/** The criteria on which a block's status rests, as they were judged: not those only where applicable (DOMAIN.md, "Status"). */
export const judgedRequired = ({ criteria }: Pick<BlockAssessment, "criteria">): CriterionAssessment[] =>
  criteria.filter(({ criterion }) => isRequired(criterion));

/** The required criteria of a block that are not settled on a day. */
export const missingOn = (block: Pick<BlockAssessment, "criteria">, day: Day): CriterionAssessment[] =>
  judgedRequired(block).filter(({ settled }) => !includes(settled, day));
