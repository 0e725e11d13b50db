/** Random choices about forms of trafficking, of the Kader and on their way, for tests only. */
import fc from "fast-check";
import { currentFramework } from "../framework/versions";
import { type FormChoice, kaderForms } from "./choice";
import { firstForms } from "./coming";

const forms = [
  ...kaderForms(currentFramework).map(({ id }) => ({ id })),
  ...firstForms.map(({ id, title }) => ({ id, title })),
];
const said = fc.stringMatching(/^[a-zé][a-zé ]{0,20}[a-zé]$/);

const oneChoice = fc.tuple(fc.constantFrom(...forms), said, said, fc.boolean(), fc.boolean()).map(
  ([form, source, reason, named, both]): FormChoice => ({
    ...form,
    choice: named ? "named" : "left-out",
    ...((named || both) && { source }),
    ...((!named || both) && { reason }),
  }),
);

/** At least one, each of another form. */
export const formChoices: fc.Arbitrary<FormChoice[]> = fc.uniqueArray(oneChoice, {
  minLength: 1,
  maxLength: 5,
  selector: ({ id }) => id,
});
