/** The form of an action: how its fields are asked, and what was typed read back. */
import type { Entries } from "../form/entries";
import { typed } from "../form/entries";
import { fieldsOf } from "../form/field";
import { allProblems, type FieldProblem, fieldProblems } from "../form/problems";
import { type Draft, fillFields, readFields } from "../form/read";
import { type Problem, problemsOf } from "../problem";
import { type Action, action, actionShape } from "./action";

/** `criterion` and `block` are one question with one answer: {@link ABOUT}. */
export const actionHandledApart = ["id", "criterion", "block"] as const;

export const actionFields = fieldsOf(actionShape, [
  ["title", { question: "Wat gaat er gebeuren?", missing: "Vul in wat er gaat gebeuren." }],
  [
    "owner",
    {
      question: "Wie zorgt daarvoor?",
      hint: "Een functie, bijvoorbeeld: adviseur OOV. Een naam is niet nodig.",
      missing: "Vul in wie daarvoor zorgt.",
    },
  ],
  ["due", { question: "Wanneer moet het klaar zijn?", missing: "Vul in wanneer het klaar moet zijn." }],
  ["status", { question: "Hoe staat het ervoor?", missing: "Kies hoe het ervoor staat." }],
  ["note", { question: "Toelichting", long: true }],
]);

/** The name of the field that says for which criterion or block the action is: `criterion:3.1.1c` or `block:3.1.1`. */
export const ABOUT = "about";

export type ActionReading = { ok: true; item: Action; draft: Draft } | { ok: false; problems: FieldProblem[]; draft: Draft };

/** The action that the entries describe. */
export function readAction(entries: Entries): ActionReading {
  const { draft: filledIn, problems: unreadable } = readFields(actionFields, entries);
  const draft = { ...filledIn, id: typed(entries, "id"), ...aboutOf(typed(entries, ABOUT)) };
  const parsed = action.safeParse(draft);
  if (parsed.success && unreadable.length === 0) return { ok: true, item: parsed.data, draft };
  const wrong = parsed.success ? [] : actionProblems(draft, problemsOf(parsed.error));
  return {
    ok: false,
    problems: subjectFirst(allProblems(actionFields, unreadable, wrong)),
    draft,
  };
}

/** The question what the action is about comes first in the form. */
const subjectFirst = (problems: readonly FieldProblem[]): FieldProblem[] => [
  ...problems.filter(({ field }) => field === ABOUT),
  ...problems.filter(({ field }) => field !== ABOUT),
];

function aboutOf(about: string): Draft {
  const [kind = "", id = ""] = about.split(":");
  return (kind === "criterion" || kind === "block") && id !== "" ? { [kind]: id } : {};
}

/** What it is about is wrong at the record as a whole or at either key; the form has one field for it. */
export function actionProblems(draft: Draft, problems: readonly Problem[]): FieldProblem[] {
  const found = fieldProblems(actionFields, draft, problems, ([first]) =>
    first === undefined || first === "criterion" || first === "block" ? ABOUT : String(first),
  );
  const chosen = draft.criterion !== undefined || draft.block !== undefined;
  return found.map((problem) =>
    problem.field === ABOUT && !chosen ? { field: ABOUT, message: "Kies een bouwsteen of een toetspunt." } : problem,
  );
}

/** What the form shows for an action, or for the part of one that a query fills in. */
export const fillAction = (draft: Readonly<Draft>): Entries => ({
  ...fillFields(actionFields, draft),
  ...(typeof draft.id === "string" ? { id: [draft.id] } : {}),
  ...(typeof draft.criterion === "string" ? { [ABOUT]: [`criterion:${draft.criterion}`] } : {}),
  ...(typeof draft.block === "string" ? { [ABOUT]: [`block:${draft.block}`] } : {}),
});
