/** What every part of the report looks things up in: the assessment, the day, and what holds on that day. */
import type { Assessment, BlockAssessment } from "../../assessment/assessment";
import { missingOn, onPlateau } from "../../assessment/parts";
import type { CriterionStatus, NodeStatus, StatusOnDay } from "../../assessment/status";
import { statusOn } from "../../assessment/status";
import { type Day, dayOf, type IsoDate } from "../../calendar";
import type { Evidence } from "../../evidence/evidence";
import { includes } from "../../intervals";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { isConfidential, publicItem, publicTitle } from "../../sharing/public";
import { publicAction, undatedBy } from "../../sharing/undated";
import type { ReportVariant } from "./model";
import { publicStatus } from "./public-variant";

export interface ReportDay {
  assessment: Assessment;
  asOf: IsoDate;
  day: Day;
  variant: ReportVariant;
  /** With the reasons as the variant may tell them. */
  status: StatusOnDay;
  /** What the variant may show of each item; of what it hides altogether, see {@link openAndHidden}. */
  evidence: ReadonlyMap<string, Evidence>;
  /** The criteria and blocks of which the variant tells no days. */
  undated: ReadonlySet<string>;
}

export function reportDay(assessment: Assessment, asOf: IsoDate, variant: ReportVariant): ReportDay {
  const evidence = new Map(assessment.dossier.evidence.map((item) => [item.id, item]));
  const status = statusOn(assessment, asOf);
  const day = { assessment, asOf, day: dayOf(asOf), variant };
  if (variant === "internal") return { ...day, status, evidence, undated: new Set() };
  const undated = undatedBy(assessment.dossier);
  const shown = new Map([...evidence].map(([id, item]) => [id, publicItem(item)]));
  return { ...day, status: publicStatus(status, { ...assessment.dossier, undated }), evidence: shown, undated };
}

/** The items that the variant shows one by one, and those of which it only tells how often they took place. */
export const openAndHidden = ({ variant }: ReportDay, items: readonly Evidence[]) => {
  const hides = (item: Evidence): boolean => variant === "public" && isConfidential(item);
  return { open: items.filter((item) => !hides(item)), hidden: items.filter(hides) };
};

/** What the variant calls an item. */
export const titleIn = ({ variant }: ReportDay, item: Evidence): string =>
  variant === "public" ? publicTitle(item) : item.title;

export const criterionStatus = ({ status }: ReportDay, id: string): CriterionStatus => status.criteria[id] as CriterionStatus;
export const blockStatus = ({ status }: ReportDay, id: string): NodeStatus => status.blocks[id] as NodeStatus;

/** The items of these ids, in the same order. */
export const itemsOf = ({ evidence }: ReportDay, ids: readonly string[]): Evidence[] =>
  ids.map((id) => evidence.get(id) as Evidence);

/** The plateau-1 blocks of all themes: together the basic level. */
export const basicBlocks = ({ assessment }: ReportDay): BlockAssessment[] =>
  assessment.themes.flatMap((theme) => onPlateau(theme, 1));

/** What the basic level still takes. */
export const missingBasicBlocks = (on: ReportDay): BlockAssessment[] =>
  basicBlocks(on).filter((block) => !isSettled(on, block));

export const isSettled = ({ day }: ReportDay, node: Pick<BlockAssessment, "settled">): boolean => includes(node.settled, day);

/** The required criteria of a block that are not settled on the day. */
export const missingCriteria = ({ day }: ReportDay, block: BlockAssessment) => missingOn(block, day);

/** Those for a block as a whole, and for what it still lacks: an action for what is in order already does not help it. */
const actionsFor = (on: ReportDay, block: BlockAssessment): Action[] =>
  actionsIn(on, [...new Set([...block.actions, ...missingCriteria(on, block).flatMap(({ actions }) => actions)])])
    .filter(isOpen)
    .sort(byDue);

/** The actions as the variant may tell them. */
export const actionsIn = ({ variant, undated }: ReportDay, actions: readonly Action[]): Action[] =>
  variant === "public" ? actions.map((action) => publicAction(action, undated)) : [...actions];

/** The actions still open on the day for a block or for a criterion of it that is missing, nearest first. */
export const openActions = (on: ReportDay, block: BlockAssessment): Action[] =>
  actionsFor(on, block).filter((action) => !isOverdue(action, on.asOf));

/** Those that were not done by their date. */
export const overdueActions = (on: ReportDay, block: BlockAssessment): Action[] =>
  actionsFor(on, block).filter((action) => isOverdue(action, on.asOf));

/** The mark of a public source in the notes of evidence that was not recorded by the municipality itself. */
const PUBLIC_SOURCE = "op basis van een openbaar document; geen oordeel van de gemeente";
const INVENTED = "verzonnen voorbeeld";

const noted = ({ dossier }: Assessment, mark: string): boolean =>
  [...dossier.evidence, ...dossier.actions].some(({ note }) => note?.toLowerCase().includes(mark));

/** A note without the mark of what was made up: the first page warns of that, for all of the report. */
export function noteOf({ note }: Evidence): string | undefined {
  const rest = note?.toLowerCase().startsWith(INVENTED) ? note.slice(INVENTED.length).replace(/^[.;]?\s*/, "") : note;
  return rest === "" ? undefined : rest;
}

/** Whether an item was read by others from what the municipality published. */
export const isFromPublicSource = ({ note }: Pick<Evidence, "note">): boolean =>
  note?.toLowerCase().includes(PUBLIC_SOURCE) ?? false;

/** Whether anything in the dossier was read by others from what the municipality published. */
export const fromPublicSource = (assessment: Assessment): boolean => noted(assessment, PUBLIC_SOURCE);

/** Whether anything in the dossier was made up to show how the program works. */
export const isInvented = (assessment: Assessment): boolean => noted(assessment, INVENTED);
