/** A proposal of the region: one action on a criterion that it asks several municipalities to take up in their own plan. */
import { z } from "zod";
import { dateInNetherlands } from "../calendar";
import { shortDate } from "../dutch";
import { type FormField, fieldsOf, type Option } from "../form/field";
import { recordForm } from "../form/record-form";
import type { Block, Criterion } from "../framework/framework";
import { label, type Status } from "../framework/vocabulary";
import { remark } from "../remarks/remark";
import { listOf, municipalityCode } from "../text";
import type { Standing } from "./standing";

const proposal = z.strictObject({
  ...remark.omit({ inReplyTo: true, follows: true }).shape,
  members: listOf(municipalityCode),
});

const fields: FormField[] = fieldsOf(proposal, [
  [
    "text",
    {
      question: "Wat stelt u de gemeenten voor?",
      hint: "De eerste regel wordt de titel van de actie. Namen en gegevens van slachtoffers of zaken horen hier niet.",
      missing: "Schrijf uw voorstel.",
      long: true,
    },
  ],
  [
    "by",
    {
      question: "Graag antwoord uiterlijk op",
      hint: "De dag staat in uw postvak en in dat van de gemeenten.",
    },
  ],
  [
    "members",
    {
      question: "Aan welke gemeenten?",
      hint: "Wie dit toetspunt vandaag niet op orde heeft, is al aangekruist.",
      missing: "Kies minstens één gemeente.",
      offered: true,
    },
  ],
]);

/** When, an instant, the municipality was sent an earlier proposal on the criterion, by its code. */
type Proposed = ReadonlyMap<string, { askedAt: string }>;

/** The fields of a proposal on a criterion, with the region's members to choose from, how each stands, and who has one already. */
export const proposalFields = (
  criterion: string,
  standings: readonly Standing[],
  proposed: Proposed = new Map(),
): FormField[] =>
  fields.map((field) =>
    field.name === "members" ? { ...field, options: standings.map((one) => optionFor(criterion, one, proposed)) } : field,
  );

function optionFor(criterion: string, { code, name, criteria }: Standing, proposed: Proposed): Option {
  const before = proposed.get(code);
  const sent = before ? `; heeft een voorstel van ${shortDate(dateInNetherlands(before.askedAt))}` : "";
  return { value: code, label: `${name} (${label("status", criteria[criterion] as Status)}${sent})` };
}

/** What the proposal says until the chain director says better; its first line becomes the title of the action. */
export const proposedText = (criterion: Criterion, block: Block): string =>
  `Maak werk van toetspunt ${criterion.id} “${criterion.title}” van bouwsteen ${block.id} “${block.title}”.\n` +
  "Zet het als actie in uw actieplan, met wie ervoor zorgt en wanneer het klaar is.";

/** Read as one remark for each of the municipalities; what is wrong elsewhere is not for who types to mend. */
export const proposalForm = recordForm({
  schema: proposal.transform(({ members, ...item }) => ({ municipalities: members, item })),
  fields,
  unseen: ["id", "block", "criterion", "region"],
  place: ([first]) => (first === "text" || first === "by" || first === "members" ? first : ""),
});
