/**
 * Agreements (afspraken): what a municipality or its region said in its own policy that it would keep doing. Each is judged
 * as one criterion of the owner's own (NORMS.md, "Agreements").
 */
import { z } from "zod";
import { type IsoDate, isIsoDate } from "../calendar";
import { ERASED } from "../erased";
import { oneOf } from "../framework/one-of";
import { requirementShapes } from "../framework/requirement";
import { isoDate } from "../iso-date";
import { isRecord, itemId, listOf, municipalityCode, text, title } from "../text";

/** So many items an agreement asks for at most: five years of monthly meetings. */
const MAX_ITEMS = 60;

const count = { atLeast: z.int().min(1).max(MAX_ITEMS).optional() };

/** One requirement of evidence, with the keys of its type. */
const keeps = z.discriminatedUnion(
  "type",
  [
    requirementShapes.document.extend(count),
    requirementShapes.appointment.extend(count),
    requirementShapes.meeting.extend(count),
    requirementShapes.activity.extend(count),
    requirementShapes.analysis.extend(count),
  ],
  {
    error: (issue) =>
      issue.code === "invalid_union"
        ? "Een afspraak vraagt een document, aanstelling, overleg, activiteit of analyse."
        : undefined,
  },
);

/** Where the owner wrote it down: in a document, and there in a section. */
const source = z
  .strictObject({ document: itemId.optional(), locator: text.optional() })
  .refine((given) => !isRecord(given) || given.document !== undefined || given.locator !== undefined, {
    error: "Noem een document of een plek, of laat de bron weg.",
  });

export const agreementShape = z.strictObject({
  id: itemId,
  owner: oneOf("owner"),
  region: itemId.optional(),
  covers: listOf(municipalityCode)
    .min(1, { error: "Noem ten minste een gemeente, of laat dit weg als het voor alle leden geldt." })
    .optional(),
  title,
  source: source.optional(),
  responsible: text.optional(),
  from: isoDate,
  until: isoDate.optional(),
  keeps,
  note: text.optional(),
});

/** One agreement: its shape and the rules between its fields. In force from `from` to `until`, both included (no `until`: for ever). */
export const agreement = agreementShape.superRefine(
  (given, context) => {
    const { owner, region, covers, from, until } = given as Partial<Agreement>;
    const complain = (message: string, field: string) => context.addIssue({ code: "custom", path: [field], message });
    if (isIsoDate(from) && isIsoDate(until) && until < from)
      complain("Kies een einddatum die niet voor de begindatum ligt.", "until");
    if (owner === "region" && region === undefined) complain("Vul in van welke regio deze afspraak is.", "region");
    if (owner !== "municipality") return;
    const misplaced = { region, covers };
    for (const [field, value] of Object.entries(misplaced)) {
      if (value !== undefined) complain("Dit hoort alleen bij een afspraak van een regio; haal het weg.", field);
    }
  },
  { when: ({ value }) => isRecord(value) },
);

export type Agreement = z.infer<typeof agreementShape>;

/**
 * What is left of an agreement once its content was erased: whose it was, for whom, and which type of evidence it asked. `day`
 * is the day on which the version was recorded.
 */
export const agreementResidue = ({ id, owner, region, covers, keeps: { type } }: Agreement, day: IsoDate): Agreement => ({
  ...{ id, owner, ...(region !== undefined && { region }), ...(covers !== undefined && { covers }) },
  ...{ title: ERASED, from: day, keeps: { type } },
});
