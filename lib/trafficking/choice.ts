/**
 * What a municipality's policy does with a form of trafficking: that it names it, or leaves it out on purpose and why. A
 * choice is told as a choice; it is no evidence, and changes no status (a form of the Kader is shown by a claim on a document).
 */
import { z } from "zod";
import { ERASED } from "../erased";
import { type FormField, fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import type { Block, Framework } from "../framework/framework";
import { isRecord, itemId, text, title } from "../text";
import { type ComingForm, firstForms } from "./coming";

const choices = ["named", "left-out"] as const;

const shape = z.strictObject({
  /** The form: a criterion of the Kader's block on forms, or the id of a form on its way. */
  id: itemId,
  /** How a form on its way is called, as the list said when it was recorded; the Kader's forms have a name of their own. */
  title: title.optional(),
  choice: z.enum(choices, { error: "Kies of het beleid deze vorm noemt." }),
  /** Where it says so: the document and the place in it. */
  source: text.optional(),
  reason: text.optional(),
});

export type FormChoice = z.infer<typeof shape>;

/** What is left of a choice whose content was erased: of which form it was one. */
export const formChoiceResidue = ({ id }: FormChoice): FormChoice => ({ id, choice: "named", source: ERASED });

/** Leaving a form out needs a reason; naming it, a place. */
export const formChoice: z.ZodType<FormChoice> = shape.superRefine(
  (given, context) => {
    const { choice, source, reason } = given as Partial<FormChoice>;
    const complain = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (choice === "left-out" && reason === undefined)
      complain("reason", "Vul in waarom deze vorm bewust niet in het beleid staat.");
    if (choice === "named" && source === undefined) complain("source", "Vul in in welk document het staat, en waar.");
  },
  { when: ({ value }) => isRecord(value) },
);

export const choiceLabels: Record<FormChoice["choice"], string> = {
  named: "Ja, het beleid noemt deze vorm",
  "left-out": "Nee, bewust niet",
};

const choiceField: FormField = {
  name: "choice",
  kind: "choice",
  question: "Noemt het vastgestelde beleid deze vorm?",
  required: true,
  options: choices.map((value) => ({ value, label: choiceLabels[value] })),
};

export const choiceForm = recordForm({
  schema: formChoice,
  unseen: ["id", "title"],
  fields: [
    choiceField,
    ...fieldsOf(shape.pick({ source: true, reason: true }), [
      ["source", { question: "In welk document, en waar daarin?", hint: "Bijvoorbeeld: Beleidsplan 2024, § 2.3." }],
      ["reason", { question: "Waarom bewust niet?", hint: "Alleen als het beleid deze vorm bewust weglaat.", long: true }],
    ]),
  ],
});

/** The block of the Kader that asks for each form of its own; its criteria are the four forms. */
const BLOCK_ON_FORMS = "1.1.2";

export const kaderForms = ({ themes }: Pick<Framework, "themes">): Block["criteria"] =>
  themes.flatMap(({ blocks }) => blocks).find(({ id }) => id === BLOCK_ON_FORMS)?.criteria ?? [];

/** What the form is called: by the Kader, by the choice itself, or by what ships; an id that nobody knows is all there is. */
export const formName = ({ id, title: name }: FormChoice, framework: Pick<Framework, "themes">): string =>
  [...kaderForms(framework), ...(name === undefined ? [] : [{ id, title: name }]), ...firstForms].find((form) => form.id === id)
    ?.title ?? id;

/** The forms of which nobody recorded that the policy names them or leaves them out. */
export const unanswered = (forms: readonly ComingForm[], choices: readonly FormChoice[]): ComingForm[] =>
  forms.filter(({ id }) => !choices.some((choice) => choice.id === id));
