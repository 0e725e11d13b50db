/** Norms together: the Kader, and what stands beside it, as one set in which every node id is unique (NORMS.md). */
import { type Block, blocksOf, type Criterion, criteriaOf, type Framework, frameworkSchema, isBeside } from "./framework";
import { isPointing } from "./requirement";

export interface Norms {
  /** The one that makes plateaus and the basic level. */
  kader: Framework;
  /** The others, in the order in which screens and reports show them. */
  beside: readonly Framework[];
}

/**
 * The Kader with other norms beside it, each given as data. Throws where one has a wrong shape, no prefix of its own, an id
 * of another norm, or points at a criterion that the Kader does not have: data that ships with the program is never half right.
 */
export function normsOf(kader: Framework, files: readonly unknown[]): Norms {
  const norms: Norms = { kader, beside: files.map((file) => frameworkSchema.parse(file)) };
  const problems = [...inconsistencies(norms)];
  if (problems.length > 0) throw new Error(problems.join(" "));
  return norms;
}

function* inconsistencies(norms: Norms): Generator<string> {
  for (const norm of norms.beside) {
    if (!isBeside(norm)) yield `Norm ${norm.id} heeft geen voorvoegsel in zijn nummers.`;
  }
  const known = new Set(criteriaOf(norms.kader).map(({ id }) => id));
  const pointers = norms.beside
    .flatMap(criteriaOf)
    .flatMap(({ id, anyOf }) => anyOf.filter(isPointing).map((to) => ({ id, to: to.criterion })));
  for (const { id, to } of pointers) {
    if (!known.has(to)) yield `Toetspunt ${id} wijst naar ${to}, en dat bestaat niet in het Kader.`;
  }
  const ids = allNorms(norms).flatMap((norm) => [norm.id, ...blocksOf(norm).map(({ id }) => id)]);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) yield `${id} staat in twee normen.`;
}

/** The Kader first, then the norms beside it. */
export const allNorms = ({ kader, beside }: Norms): Framework[] => [kader, ...beside];

/** All blocks of all norms. */
export const blocksOfAll = (norms: Norms): Block[] => allNorms(norms).flatMap(blocksOf);

/** All criteria of all norms; the owner's agreements are not among them. */
export const criteriaOfAll = (norms: Norms): Criterion[] => allNorms(norms).flatMap(criteriaOf);

/** The norm to which a block or criterion belongs; undefined for an agreement or an id that no norm has. */
export const normOf = (norms: Norms, node: string): Framework | undefined =>
  allNorms(norms).find((norm) => blocksOf(norm).some(({ id, criteria }) => id === node || criteria.some((c) => c.id === node)));
