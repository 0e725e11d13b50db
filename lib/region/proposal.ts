/** A proposal of the region: one action on a criterion that it asks several municipalities to take up in their own plan. */
import { z } from "zod";
import { type Entries, filled, typed, valuesOf } from "../form/entries";
import { type FormField, fieldsOf, type Option } from "../form/field";
import { type FieldProblem, fieldProblems } from "../form/problems";
import type { Block, Criterion } from "../framework/framework";
import { label, type Status } from "../framework/vocabulary";
import { type Problem, problemsOf } from "../problem";
import { type Remark, remark } from "../remarks/remark";
import { listOf, municipalityCode } from "../text";
import type { Standing } from "./standing";

const proposal = z.strictObject({ text: remark.shape.text, members: listOf(municipalityCode) });

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
    "members",
    {
      question: "Aan welke gemeenten?",
      hint: "Wie dit toetspunt vandaag niet op orde heeft, is al aangekruist.",
      missing: "Kies minstens één gemeente.",
      offered: true,
    },
  ],
]);

/** The fields of a proposal on a criterion, with the region's members to choose from and how each stands. */
export const proposalFields = (criterion: string, standings: readonly Standing[]): FormField[] =>
  fields.map((field) => (field.name === "members" ? { ...field, options: standings.map(optionFor(criterion)) } : field));

const optionFor =
  (criterion: string) =>
  ({ code, name, criteria }: Standing): Option => ({
    value: code,
    label: `${name} (${label("status", criteria[criterion] as Status)})`,
  });

/** What the proposal says until the chain director says better; its first line becomes the title of the action. */
export const proposedText = (criterion: Criterion, block: Block): string =>
  `Maak werk van toetspunt ${criterion.id} “${criterion.title}” van bouwsteen ${block.id} “${block.title}”.\n` +
  "Zet het als actie in uw actieplan, met wie ervoor zorgt en wanneer het klaar is.";

/** A remark that is left at each of the municipalities. */
export interface Proposal {
  municipalities: string[];
  item: Remark;
}

/** The proposal that a form says. */
export function readProposal(entries: Entries): { ok: true; proposal: Proposal } | { ok: false; problems: FieldProblem[] } {
  const members = [...valuesOf(entries, "members")];
  const draft = { text: filled(typed(entries, "text")), members: members.length > 0 ? members : undefined };
  const item = {
    id: typed(entries, "id"),
    block: typed(entries, "block"),
    criterion: typed(entries, "criterion"),
    region: typed(entries, "region"),
    text: draft.text,
  };
  const [reading, remarkReading] = [proposal.safeParse(draft), remark.safeParse(item)];
  if (reading.success && remarkReading.success) {
    return { ok: true, proposal: { municipalities: reading.data.members, item: remarkReading.data } };
  }
  const found = [reading, remarkReading].flatMap(({ error }) => (error ? problemsOf(error) : []));
  return { ok: false, problems: proposalProblems(draft, found) };
}

/** The problems of a proposal at the fields of its form; what is wrong elsewhere is not for who types to mend. */
export const proposalProblems = (draft: Readonly<Record<string, unknown>>, problems: readonly Problem[]): FieldProblem[] =>
  fieldProblems(fields, draft, problems, ([first]) => (first === "text" || first === "members" ? first : ""));
