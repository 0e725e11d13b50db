/**
 * An answer to a question of the council as the advisor wrote it: it stands in the place of what Plateau composes, until it
 * is taken back. Which questions there are, lib/report/answers says.
 */
import { z } from "zod";
import { ERASED } from "../erased";
import { fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { itemId, text } from "../text";

const shape = z.strictObject({
  /** The question's id. */
  id: itemId,
  text,
  /** What Plateau proposed when it was written: where it proposes something else now, the evidence has overtaken the text. */
  proposed: text,
});

export const councilAnswer = shape;

export type CouncilAnswer = z.infer<typeof shape>;

/** What is left of an answer whose content was erased: to which question it was one. */
export const councilAnswerResidue = ({ id }: CouncilAnswer): CouncilAnswer => ({ id, text: ERASED, proposed: ERASED });

export const councilAnswerForm = recordForm({
  schema: councilAnswer,
  unseen: ["id", "proposed"],
  fields: fieldsOf(shape, [
    [
      "text",
      {
        question: "Uw antwoord",
        hint: "Schrijf het zoals de raad het mag lezen. Het staat in de openbare en in de interne versie.",
        missing: "Vul een antwoord in, of neem het voorstel terug.",
        long: true,
      },
    ],
  ]),
});
