/** The owner's agreements, each judged as a criterion on the days on which it is in force (NORMS.md, "Agreements"). */
import type { Agreement } from "../agreements/agreement";
import { daysInForce, firstTerm, lastDayInForce } from "../agreements/term";
import { countDays } from "../evidence/counts";
import type { Criterion } from "../framework/framework";
import { agreementNode } from "../framework/node-id";
import type { Status } from "../framework/vocabulary";
import { complement, type DaySet, daysBefore, overlap } from "../intervals";
import { ascending } from "../order";
import type { AgreementAssessment } from "./assessment";
import { inheritable } from "./available";
import { type Context, NO_ACTIONS, NO_EXPLANATIONS } from "./context";
import { daysBeforeLast, daysFromFirst, openDays, withDays } from "./node";
import { assessRequirement } from "./requirement";
import { type Timeline, timelineOf } from "./timeline";

/** The agreements that reach the municipality: its own, and those of its regions that cover it. By first day, then by id. */
export const assessAgreements = (context: Context): AgreementAssessment[] =>
  context.dossier.agreements
    .filter((agreement) => agreement.owner === "municipality" || inheritable(agreement, context.dossier))
    .sort((a, b) => ascending(a.from, b.from) || ascending(a.id, b.id))
    .map((agreement) => assessAgreement(agreement, context));

function assessAgreement(agreement: Agreement, context: Context): AgreementAssessment {
  const { keeps } = agreement;
  const criterion = criterionOf(agreement);
  const inForce = daysInForce(agreement);
  const requirement = assessRequirement(keeps, criterion, context, "months");
  const explanations = context.explanations.get(criterion.id) ?? NO_EXPLANATIONS;
  const actions = context.actions.get(criterion.id) ?? NO_ACTIONS;
  const met = overlap(requirement.satisfied, inForce);
  const settled = overlap(withDays(requirement.satisfied, explanations, countDays), inForce);
  // On the last day in force nothing is to come any more.
  const toCome = overlap(inForce, daysBefore(lastDayInForce(agreement)));
  const foreseen = overlap(withDays(daysBeforeLast(settled), actions, openDays), toCome);
  const first = firstTerm(agreement);
  return {
    agreement,
    criterion,
    requirements: [requirement],
    pointsAt: [],
    explanations,
    actions,
    inForce,
    firstTerm: first,
    met,
    settled,
    foreseen,
    status: statusTimeline({ inForce, met, settled, first, foreseen, partial: requirement.begun }),
  };
}

/** What an agreement asks, as a criterion of the owner's own. */
const criterionOf = ({ id, title, keeps }: Agreement): Criterion => ({
  id: agreementNode(id),
  title,
  question: title,
  hint: title,
  basis: "kader",
  from: "any",
  anyOf: [keeps],
});

type Sets = Record<"inForce" | "met" | "settled" | "first" | "foreseen" | "partial", DaySet>;

/** The first that fits: what is not settled in its first term is running, and what was settled before has lapsed. */
function statusTimeline({ inForce, met, settled, first, foreseen, partial }: Sets): Timeline<Status | null> {
  return timelineOf(STATUSES, [complement(inForce), met, settled, first, daysFromFirst(settled), foreseen, partial]);
}

/** As they are looked at; null on the days on which it is not in force. */
const STATUSES: readonly (Status | null)[] = [
  ...([null, "met", "explained", "planned", "lapsed", "planned", "partial", "open"] as const),
];
