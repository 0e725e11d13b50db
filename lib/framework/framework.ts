/**
 * A framework as data: themes, building blocks, criteria and what each criterion requires. The vocabulary is small and
 * closed on purpose; anything cleverer than these requirements is a named function in the engine, never a key here.
 */
import { z } from "zod";
import { oneOf } from "./vocabulary";

const text = z.string().trim().min(1);
const origin = z.enum(["municipal", "any"]);
const period = z.enum(["P1Y", "P2Y", "P4Y"]);

/** What every requirement may ask: where the evidence comes from, a claim for this criterion, and how many items. */
const common = { from: origin.optional(), claimed: z.literal(true).optional(), atLeast: z.int().min(1).optional() };

/** `field` needs at least `atLeast` different values over all candidates together, counting only those `of` the list. */
const distinct = <F extends [string, ...string[]]>(...fields: F) =>
  z.strictObject({ field: z.enum(fields), atLeast: z.int().min(1), of: z.array(oneOf("audience")).min(1).optional() });

const documentRequirement = z.strictObject({
  ...common,
  type: z.literal("document"),
  kinds: z.array(oneOf("documentKind")).min(1).optional(),
  adopted: z.literal(true).optional(),
  nonEmpty: z
    .array(z.enum(["parties", "policyFields"]))
    .min(1)
    .optional(),
  distinct: distinct("policyFields", "parties").optional(),
});

const appointmentRequirement = z.strictObject({
  ...common,
  type: z.literal("appointment"),
  roles: z.array(oneOf("role")).min(1).optional(),
  distinct: distinct("domains").optional(),
});

const meetingRequirement = z.strictObject({
  ...common,
  type: z.literal("meeting"),
  forums: z.array(oneOf("forum")).min(1).optional(),
  within: period.optional(),
  distinct: distinct("date").optional(),
});

const activityRequirement = z.strictObject({
  ...common,
  type: z.literal("activity"),
  kinds: z.array(oneOf("activityKind")).min(1).optional(),
  audiences: z.array(oneOf("audience")).min(1).optional(),
  within: period.optional(),
  distinct: distinct("date", "audiences").optional(),
});

const analysisRequirement = z.strictObject({
  ...common,
  type: z.literal("analysis"),
  kinds: z.array(oneOf("analysisKind")).min(1).optional(),
  within: period.optional(),
  nonEmpty: z
    .array(z.enum(["sectors", "groups", "actors", "figureSources"]))
    .min(1)
    .optional(),
  distinct: distinct("figureSources", "sectors", "groups", "actors").optional(),
});

const requirement = z.discriminatedUnion("type", [
  documentRequirement,
  appointmentRequirement,
  meetingRequirement,
  activityRequirement,
  analysisRequirement,
]);

const criterion = z.strictObject({
  id: z.string().regex(/^\d\.\d\.\d[a-z]$/),
  title: text,
  question: text,
  hint: text,
  basis: z.enum(["kader", "operational"]),
  from: origin,
  whereApplicable: z.literal(true).optional(),
  anyOf: z.array(requirement).min(1),
  note: text.optional(),
});

const block = z.strictObject({
  id: z.string().regex(/^\d\.\d\.\d$/),
  plateau: z.union([z.literal(1), z.literal(2)]),
  title: text,
  requirement: text,
  source: text,
  criteria: z.array(criterion).min(1),
});

const theme = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  number: z.int().min(1),
  title: text,
  shortTitle: text,
  blocks: z.array(block).min(1),
});

/**
 * A framework version. Refused besides a wrong shape: an id used twice; a block or criterion whose number does not
 * continue that of its theme, plateau or block; a block without a required criterion; an operational threshold that
 * does not say in a `note` what this tool chose.
 */
export const frameworkSchema = z
  .strictObject({
    id: text,
    title: text,
    publisher: text,
    published: z.string().regex(/^\d{4}-\d{2}$/),
    status: text,
    themes: z.array(theme).min(1),
  })
  .superRefine((framework, context) => {
    for (const message of inconsistencies(framework)) context.addIssue({ code: "custom", message });
  });

export type Framework = z.infer<typeof frameworkSchema>;
export type Theme = Framework["themes"][number];
export type Block = Theme["blocks"][number];
export type Criterion = Block["criteria"][number];
export type Requirement = Criterion["anyOf"][number];

/** All blocks of a framework, in its order. */
export const blocksOf = (framework: Framework): Block[] => framework.themes.flatMap((theme) => theme.blocks);

/** All criteria of a framework, in its order. */
export const criteriaOf = (framework: Framework): Criterion[] => blocksOf(framework).flatMap((block) => block.criteria);

/** The criteria on which a block's status rests: all but those that the Kader asks only where applicable. */
export const requiredCriteria = (block: Block): Criterion[] => block.criteria.filter(isRequired);

export const isRequired = ({ whereApplicable }: Criterion): boolean => !whereApplicable;

/** What a shape cannot say: ids are unique and follow the tree, every block rests on something, every own threshold is explained. */
function* inconsistencies(framework: { themes: Theme[] }): Generator<string> {
  const seen = new Set<string>();
  for (const { id, inside, what } of numberedNodes(framework.themes)) {
    if (seen.has(id)) yield `${what} ${id} staat er twee keer in.`;
    seen.add(id);
    if (!id.startsWith(inside)) yield `${what} ${id} hoort niet onder ${inside}.`;
  }
  for (const block of framework.themes.flatMap((t) => t.blocks)) {
    if (requiredCriteria(block).length === 0) yield `Bouwsteen ${block.id} heeft geen verplicht toetspunt.`;
  }
  for (const criterion of framework.themes.flatMap((t) => t.blocks).flatMap((b) => b.criteria)) {
    if (criterion.basis === "operational" && !criterion.note)
      yield `Toetspunt ${criterion.id} mist een toelichting bij de drempel.`;
  }
}

function* numberedNodes(themes: Theme[]): Generator<{ id: string; inside: string; what: string }> {
  for (const theme of themes) {
    yield { id: theme.id, inside: "", what: "Thema" };
    for (const block of theme.blocks) {
      yield { id: block.id, inside: `${theme.number}.${block.plateau}.`, what: "Bouwsteen" };
      for (const criterion of block.criteria) yield { id: criterion.id, inside: block.id, what: "Toetspunt" };
    }
  }
}
