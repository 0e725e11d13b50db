/**
 * Forms of trafficking that are on their way into the law. They stand apart from the four of the Kader and change no status:
 * a form is news about the law, with whom says so and when somebody last looked.
 */
import { z } from "zod";
import { type IsoDate, plus } from "../calendar";
import { fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { isoDate } from "../iso-date";
import { itemId, text, title } from "../text";
import seeds from "./coming.json";

const shape = z.strictObject({ id: itemId, title, state: text, source: text, checkedOn: isoDate });

export type ComingForm = z.infer<typeof shape>;
export const comingForm: z.ZodType<ComingForm> = shape;

/** What ships with the program; what an administrator recorded stands in its place. */
export const firstForms: readonly ComingForm[] = z.array(shape).parse(seeds);

export const comingFormForm = recordForm({
  schema: comingForm,
  fields: fieldsOf(shape, [
    ["title", { question: "Om welke vorm gaat het?", missing: "Vul in om welke vorm het gaat." }],
    ["state", { question: "Hoe staat het ermee in de wet?", long: true, missing: "Vul in hoe het ermee staat." }],
    [
      "source",
      { question: "Waar staat dat?", hint: "Bijvoorbeeld een nummer van Kamerstukken.", missing: "Vul in waar dat staat." },
    ],
    ["checkedOn", { question: "Wanneer is dit voor het laatst nagekeken?", missing: "Vul in wanneer dit is nagekeken." }],
  ]),
});

/** Laws move: what nobody looked at for so long asks to be looked at. */
const FRESH_FOR = "P6M";

export const isStale = ({ checkedOn }: ComingForm, today: IsoDate): boolean => plus(checkedOn, FRESH_FOR) < today;
