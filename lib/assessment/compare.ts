/** What one more item of evidence changes: two assessments of the same municipality compared on a day, in final Dutch sentences. */
import { agreementLabel } from "../agreements/words";
import { type Day, dateOf, dayOf, type IsoDate } from "../calendar";
import { listed, longDate, uncapitalised } from "../dutch";
import type { Framework } from "../framework/framework";
import { label, type Status } from "../framework/vocabulary";
import { includes } from "../intervals";
import type {
  AgreementAssessment,
  AnyCriterion,
  Assessment,
  BlockAssessment,
  Judged,
  Judgement,
  NodeAssessment,
  ThemeAssessment,
} from "./assessment";
import { blockReasons, criterionReasons } from "./explain";
import { type Reason, sentence } from "./reason";
import { stepOn } from "./timeline";

export interface Change {
  kind: "criterion" | "block" | "theme" | "municipality" | "agreement";
  /** The id of the criterion, block, theme or agreement; the municipality's code. */
  id: string;
  /** `good`: it is settled; `attention`: something is still missing; `worse`: it was settled and no longer is. */
  tone: "good" | "attention" | "worse";
  headline: string;
  /** What explains the headline, a full sentence each. */
  sentences: string[];
}

export type Moment = "dan" | "nu";

/** The day that is compared, and how the sentences call it. */
interface On {
  day: Day;
  moment: Moment;
}

/**
 * The criteria, blocks and themes of which the status, its end or the count on the day `asOf` differs, each criterion
 * directly before its block; blocks also where only a criterion in them changed. Empty where nothing does.
 * `moment` says whether the change is still to be made ("dan") or has been made ("nu").
 */
export function compare(before: Assessment, after: Assessment, asOf: IsoDate, moment: Moment = "dan"): Change[] {
  const on: On = { day: dayOf(asOf), moment };
  const themes = after.themes.flatMap((theme, index) => [...themeChanges(before, before.themes[index], theme, after, on)]);
  return [...themes, ...basicLevelChange(before, after, on)];
}

/**
 * The same over all norms: after the Kader the agreements in force of which anything differs, and of the norms beside it the
 * criteria of which the status does.
 */
export function compareAll(before: Judgement, after: Judgement, asOf: IsoDate, moment: Moment = "dan"): Change[] {
  const on: On = { day: dayOf(asOf), moment };
  const agreements = after.agreements.flatMap((now) => criterionChange(before, after, now, on, agreementCalled(now)));
  const beside = after.beside.flatMap(({ framework, criteria }) =>
    [...criteria.values()]
      .filter((now) => statusOf(before.criteria.get(now.criterion.id), on.day) !== statusOf(now, on.day))
      .flatMap((now) => criterionChange(before, after, now, on, besideCalled(framework, now))),
  );
  return [...compare(before.kader, after.kader, asOf, moment), ...agreements, ...beside];
}

const statusOf = (node: AnyCriterion | undefined, day: Day): Status | null => (node ? stepOn(node.status, day).value : null);

/** How a change calls what it is about, and each of its statuses. */
interface Called {
  kind: Change["kind"];
  name: string;
  word(status: Status): string;
}

const statusWord = (status: Status): string => label("status", status);

const agreementCalled = ({ agreement }: AgreementAssessment): Called => ({
  kind: "agreement",
  name: `Afspraak “${agreement.title}”`,
  word: agreementLabel,
});

const besideCalled = ({ title }: Framework, { criterion }: AnyCriterion): Called => ({
  kind: "criterion",
  name: `${title}: “${criterion.title}” (${criterion.id})`,
  word: statusWord,
});

function* themeChanges(
  before: Assessment,
  earlier: ThemeAssessment | undefined,
  theme: ThemeAssessment,
  after: Assessment,
  on: On,
): Generator<Change> {
  for (const block of theme.blocks) {
    const was = before.blocks.get(block.block.id);
    if (!was) continue;
    const criteria = block.criteria.flatMap((criterion) => criterionChange(before, after, criterion, on));
    yield* criteria;
    if (criteria.length > 0 || differs(was, block, on.day)) yield blockChange(was, block, on);
  }
  const plateau = stepOn(theme.plateau, on.day).value;
  const was = earlier && stepOn(earlier.plateau, on.day).value;
  if (was === undefined || was === plateau) return;
  const headline =
    plateau === 0
      ? `Thema ${theme.theme.number} haalt ${on.moment} plateau 1 niet meer`
      : `Thema ${theme.theme.number} staat ${on.moment} op plateau ${plateau}`;
  yield { kind: "theme", id: theme.theme.id, tone: plateau > was ? "good" : "worse", headline, sentences: [] };
}

const differs = (was: AnyNode, now: AnyNode, day: Day): boolean => {
  const [a, b] = [stepOn(was.status, day), stepOn(now.status, day)];
  return a.value !== b.value || a.until !== b.until;
};

type AnyNode = NodeAssessment<Status | null>;

/** Nothing of an agreement that is not in force on the day: then it has no status. */
function criterionChange(
  before: Pick<Judged, "criteria" | "available">,
  after: Pick<Judged, "available">,
  now: AnyCriterion,
  on: On,
  called: Called = { kind: "criterion", name: `Toetspunt ${now.criterion.id}`, word: statusWord },
): Change[] {
  const { day } = on;
  const { id } = now.criterion;
  const was = before.criteria.get(id);
  if (!was || statusOf(now, day) === null) return [];
  const told = countSentences(criterionReasons(after, now, day));
  const toldBefore = countSentences(criterionReasons(before, was, day));
  if (!differs(was, now, day) && told.join() === toldBefore.join()) return [];
  return [
    {
      kind: called.kind,
      id,
      tone: toneOf(was, now, day),
      headline: `${called.name} ${transition(was, now, on, called.word)}`,
      sentences: [...told, ...lasting(now, day)],
    },
  ];
}

function blockChange(was: BlockAssessment, now: BlockAssessment, on: On): Change {
  const { day } = on;
  const missing = blockReasons(now, day).flatMap((reason) => (reason.code === "some-criteria" ? reason.missing : []));
  const titles = new Map(now.criteria.map(({ criterion }) => [criterion.id, criterion.title]));
  const named = missing.map((id) => `${uncapitalised(titles.get(id) ?? "")} (${id})`);
  return {
    kind: "block",
    id: now.block.id,
    tone: toneOf(was, now, day),
    headline: `Bouwsteen ${now.block.id} ${transition(was, now, on)}`,
    sentences: [...(named.length > 0 ? [`Nog nodig: ${listed(named)}.`] : []), ...lasting(now, day)],
  };
}

/** "is dan aangetoond", "blijft deels aangetoond"; what runs, runs. */
function transition(was: AnyNode, now: AnyNode, { day, moment }: On, word: Called["word"] = statusWord): string {
  const status = stepOn(now.status, day).value as Status;
  if (word(status) === "loopt") return "loopt, in de eerste termijn";
  return `${stepOn(was.status, day).value === status ? "blijft" : `is ${moment}`} ${word(status)}`;
}

function toneOf(was: AnyNode, now: AnyNode, day: Day): Change["tone"] {
  if (includes(now.settled, day)) return "good";
  return includes(was.settled, day) ? "worse" : "attention";
}

/** Until when a settled node stays as it is; nothing for what is not settled: its reasons say what is needed. */
function lasting({ settled, status }: AnyNode, day: Day): string[] {
  if (!includes(settled, day)) return [];
  const { until } = stepOn(status, day);
  return [Number.isFinite(until) ? `Dat blijft zo tot ${longDate(dateOf(until))}.` : "Daarvoor is geen einddatum bekend."];
}

/** How much counts; the day on which it ends is said apart, and what an item lacks is not a change. */
const countSentences = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap((reason) => {
    if (reason.code === "enough") return [sentence({ ...reason, next: null })];
    return reason.code === "short" || reason.code === "foreseen" ? [sentence(reason)] : [];
  });

function* basicLevelChange(before: Assessment, after: Assessment, { day, moment }: On): Generator<Change> {
  const [was, now] = [includes(before.basicLevel, day), includes(after.basicLevel, day)];
  if (was === now) return;
  const { code, name } = after.dossier.municipality;
  yield {
    kind: "municipality",
    id: code,
    tone: now ? "good" : "worse",
    headline: now ? `${name} heeft ${moment} het basisniveau` : `${name} heeft ${moment} het basisniveau niet meer`,
    sentences: [],
  };
}
