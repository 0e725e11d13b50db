/**
 * What a criterion or an agreement may require, as data. The vocabulary is small and closed on purpose; anything cleverer
 * than these requirements is a named function in the engine, never a key here (DOMAIN.md, "Requirement"; NORMS.md).
 */
import { z } from "zod";
import { PERIODS } from "../calendar";
import { listOf, text } from "../text";
import { oneOf } from "./one-of";
import type { VocabularyList } from "./vocabulary";

/** From where evidence may come: `municipal` is own and adopted, `any` is inherited as well. */
export const origin = z.enum(["municipal", "any"]);

/** The list fields of each type of evidence: those that `nonEmpty` may name, and `distinct` with `date` besides. */
const listFields = {
  document: ["parties", "policyFields"],
  appointment: ["domains"],
  meeting: ["parties"],
  activity: ["audiences"],
  analysis: ["sectors", "groups", "actors", "figureSources"],
} as const;

/** The list fields that hold terms of a closed list; the others hold free text. */
const termsIn: Partial<Record<string, VocabularyList>> = {
  policyFields: "policyField",
  domains: "domain",
  audiences: "audience",
};

/** The candidates together have at least `atLeast` different values in the field, counting only those in `of`. */
const distinct = <F extends string>(fields: readonly F[]) =>
  z
    .strictObject({
      field: z.enum([...fields, "date" as const]),
      atLeast: z.int().min(1),
      of: listOf(text).optional(),
    })
    .superRefine(({ field, of }, context) => {
      const list = termsIn[field];
      if (list === undefined) return;
      const { error } = z.array(oneOf(list)).safeParse(of ?? []);
      for (const { path } of error?.issues ?? []) {
        context.addIssue({ code: "custom", path: ["of", ...path], message: "Deze waarde is niet bekend." });
      }
    });

/** What every requirement may ask: where the evidence comes from, a claim for this criterion, and how many items. */
const common = <F extends string>(fields: readonly [F, ...F[]]) => ({
  from: origin.optional(),
  claimed: z.literal(true).optional(),
  atLeast: z.int().min(1).optional(),
  nonEmpty: listOf(z.enum(fields as readonly [F, ...F[]])).optional(),
  distinct: distinct(fields).optional(),
});

const within = z.enum(PERIODS).optional();

/** The keys of each type, before the rules that hold for a norm or an agreement alone. */
export const requirementShapes = {
  document: z.strictObject({
    ...common(listFields.document),
    type: z.literal("document"),
    kinds: listOf(oneOf("documentKind")).optional(),
    policyFields: listOf(oneOf("policyField")).optional(),
    adopted: z.literal(true).optional(),
  }),
  appointment: z.strictObject({
    ...common(listFields.appointment),
    type: z.literal("appointment"),
    roles: listOf(oneOf("role")).optional(),
  }),
  meeting: z.strictObject({
    ...common(listFields.meeting),
    type: z.literal("meeting"),
    forums: listOf(oneOf("forum")).optional(),
    within,
  }),
  activity: z.strictObject({
    ...common(listFields.activity),
    type: z.literal("activity"),
    kinds: listOf(oneOf("activityKind")).optional(),
    audiences: listOf(oneOf("audience")).optional(),
    within,
  }),
  analysis: z.strictObject({
    ...common(listFields.analysis),
    type: z.literal("analysis"),
    kinds: listOf(oneOf("analysisKind")).optional(),
    within,
  }),
} as const;

/** Asks for evidence of one type. */
const evidenceRequirement = z.discriminatedUnion("type", [
  requirementShapes.document,
  requirementShapes.appointment,
  requirementShapes.meeting,
  requirementShapes.activity,
  requirementShapes.analysis,
]);

/** Points at a criterion of the Kader; only in a norm beside it. */
const criterionRequirement = z.strictObject({ type: z.literal("criterion"), criterion: z.string() });

export const anyRequirement = z.discriminatedUnion("type", [...evidenceRequirement.options, criterionRequirement]);

export type Requirement = z.infer<typeof evidenceRequirement>;
export type CriterionRequirement = z.infer<typeof criterionRequirement>;
export type AnyRequirement = Requirement | CriterionRequirement;

/** Whether a requirement points at a criterion, and asks for no evidence of its own. */
export const isPointing = (requirement: AnyRequirement): requirement is CriterionRequirement =>
  requirement.type === "criterion";

/** The term of a requirement of an event; undefined where it has none. */
export const withinOf = (requirement: Requirement) => ("within" in requirement ? requirement.within : undefined);
