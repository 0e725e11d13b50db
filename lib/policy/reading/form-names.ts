/** What the fields of the two forms of a policy text are called; apart from how they are read, so that no schemas come to a browser. */
import type { FormField } from "../../form/field";

/** The fields of the form that gives a text. */
export const FILE = "bestand";
export const PASTED = "tekst";

/** The boxes of what was found; their values are keys of passages and names of parts. */
export const PASSAGE = "passage";
export const PART = "onderdeel";

/** The boxes of criteria that the advisor saw in the text and Plateau did not. */
export const SEEN = "gezien";

/** Who does what is announced: asked once for all announced actions. */
export const ACTION_OWNER = "uitvoerder";
export const actionOwnerField: FormField = {
  name: ACTION_OWNER,
  kind: "text",
  question: "Wie zorgt voor wat is aangekondigd?",
  hint: "Een functie. Bij elke actie kunt u dit later wijzigen.",
  required: true,
  maxLength: 200,
};
