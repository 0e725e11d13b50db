/** The form of an action. */
import { comparedRows, rowOf } from "../form/compared-row";
import { typed } from "../form/entries";
import { fieldsOf } from "../form/field";
import type { Draft } from "../form/read";
import { recordForm } from "../form/record-form";
import { action, actionShape } from "./action";

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

export const actionForm = recordForm({
  schema: action,
  fields: actionFields,
  first: [ABOUT],
  complete: (draft, entries) => ({ ...draft, ...aboutOf(typed(entries, ABOUT)) }),
  fillOthers: ({ criterion, block }) => ({
    ...(typeof criterion === "string" ? { [ABOUT]: [`criterion:${criterion}`] } : {}),
    ...(typeof block === "string" ? { [ABOUT]: [`block:${block}`] } : {}),
  }),
  // What it is about is wrong at the record as a whole or at either key; the form has one field for it.
  place: ([first]) => (first === undefined || first === "criterion" || first === "block" ? ABOUT : String(first)),
  reword: (problems, { criterion, block }) =>
    problems.map((problem) =>
      problem.field === ABOUT && criterion === undefined && block === undefined
        ? { field: ABOUT, message: "Kies een bouwsteen of een toetspunt." }
        : problem,
    ),
  compare: (mine, theirs) => [
    ...comparedRows(actionFields, mine, theirs),
    ...rowOf("Waarvoor?", inWords(mine), inWords(theirs)),
  ],
});

const inWords = ({ criterion, block }: Readonly<Draft>): string => String(criterion ?? block ?? "");

function aboutOf(about: string): Draft {
  const [kind = "", id = ""] = about.split(":");
  return (kind === "criterion" || kind === "block") && id !== "" ? { [kind]: id } : {};
}
