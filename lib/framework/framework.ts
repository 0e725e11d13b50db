/** A framework (a norm) as data: themes, building blocks, criteria and what each criterion requires. */
import { z } from "zod";
import { isBlockId, isCriterionId, prefixIn } from "./node-id";
import { anyRequirement, isPointing, origin, type Requirement } from "./requirement";

const text = z.string().trim().min(1);

const criterion = z.strictObject({
  id: z.string().refine(isCriterionId),
  title: text,
  question: text,
  hint: text,
  basis: z.enum(["kader", "operational"]),
  from: origin,
  whereApplicable: z.literal(true).optional(),
  anyOf: z.array(anyRequirement).min(1),
  note: text.optional(),
});

const block = z.strictObject({
  id: z.string().refine(isBlockId),
  plateau: z.union([z.literal(1), z.literal(2)]),
  title: text,
  requirement: text,
  source: text,
  criteria: z.array(criterion).min(1),
});

const theme = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  number: z.int().min(1),
  title: text,
  shortTitle: text,
  blocks: z.array(block).min(1),
});

/**
 * A framework version. Refused besides a wrong shape: an id used twice; a block or criterion whose number does not
 * continue that of its theme, plateau or block; a block without a required criterion; an operational threshold that
 * does not say in a `note` what this tool chose; a criterion that points at another in a framework without prefix.
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

/** What a framework's node ids begin with: nothing for the Kader, else a short name and a full stop. */
const prefixOf = ({ themes }: Pick<Framework, "themes">): string => prefixIn(themes[0]?.blocks[0]?.id ?? "");

/** Whether a framework stands beside the Kader: it makes no plateaus, and may point at the Kader's criteria (NORMS.md). */
export const isBeside = (framework: Pick<Framework, "themes">): boolean => prefixOf(framework) !== "";

/** The requirements of a criterion that ask for evidence: all but those that point at a criterion of the Kader. */
export const evidenceAsked = ({ anyOf }: Criterion): Requirement[] =>
  anyOf.flatMap((requirement) => (isPointing(requirement) ? [] : [requirement]));

/** All blocks of a framework, in its order. */
export const blocksOf = (framework: Framework): Block[] => framework.themes.flatMap((theme) => theme.blocks);

/** All criteria of a framework, in its order. */
export const criteriaOf = (framework: Framework): Criterion[] => blocksOf(framework).flatMap((block) => block.criteria);

/** The criteria on which a block's status rests: all but those that the Kader asks only where applicable. */
export const requiredCriteria = (block: Block): Criterion[] => block.criteria.filter(isRequired);

export const isRequired = ({ whereApplicable }: Criterion): boolean => !whereApplicable;

/** What a shape cannot say: ids are unique and follow the tree, every block rests on something, every own threshold is explained. */
function* inconsistencies(framework: Pick<Framework, "themes">): Generator<string> {
  yield* misnumbered(framework);
  const blocks = framework.themes.flatMap((theme) => theme.blocks);
  for (const block of blocks) {
    if (requiredCriteria(block).length === 0) yield `Bouwsteen ${block.id} heeft geen verplicht toetspunt.`;
  }
  for (const criterion of blocks.flatMap(({ criteria }) => criteria)) {
    if (criterion.basis === "operational" && !criterion.note)
      yield `Toetspunt ${criterion.id} mist een toelichting bij de drempel.`;
    if (!isBeside(framework) && criterion.anyOf.some(isPointing))
      yield `Toetspunt ${criterion.id} wijst naar een toetspunt; dat kan alleen in een norm naast het Kader.`;
  }
}

function* misnumbered(framework: Pick<Framework, "themes">): Generator<string> {
  const seen = new Set<string>();
  for (const { id, inside, what } of numberedNodes(framework.themes)) {
    if (seen.has(id)) yield `${what} ${id} staat er twee keer in.`;
    seen.add(id);
    if (!id.startsWith(inside)) yield `${what} ${id} hoort niet onder ${inside}.`;
  }
}

function* numberedNodes(themes: Theme[]): Generator<{ id: string; inside: string; what: string }> {
  const prefix = prefixOf({ themes });
  for (const theme of themes) {
    yield { id: theme.id, inside: "", what: "Thema" };
    for (const block of theme.blocks) {
      yield { id: block.id, inside: `${prefix}${theme.number}.${block.plateau}.`, what: "Bouwsteen" };
      for (const criterion of block.criteria) yield { id: criterion.id, inside: block.id, what: "Toetspunt" };
    }
  }
}
