/**
 * The ids of what is judged, unique over all norms (NORMS.md, introduction): `1.1.1` and `1.1.1a` in the Kader, the same
 * with a prefix in another norm (`nb.1.1.1a`), and `own.` with its id for an agreement of the owner.
 */

const CRITERION = /^((?:[a-z]+\.)?\d+\.[12]\.\d+)[a-z]$/;
const BLOCK = /^([a-z]+\.)?\d+\.[12]\.\d+$/;
const OWN = "own.";

export const isCriterionId = (id: string): boolean => CRITERION.test(id) && !isAgreementNode(id);
export const isBlockId = (id: string): boolean => BLOCK.test(id) && !isAgreementNode(id);

/** What a norm's node ids begin with: empty for the Kader, `nb.` for the national basics. */
export const prefixIn = (blockId: string): string => BLOCK.exec(blockId)?.[1] ?? "";

/** The block to which a criterion belongs; an agreement belongs to no block and gives its own id. */
export const blockIdOf = (criterion: string): string => (isCriterionId(criterion) ? criterion.slice(0, -1) : criterion);

/** The id by which claims, explanations and actions name an agreement. */
export const agreementNode = (id: string): string => OWN + id;

export const isAgreementNode = (node: string): boolean => node.startsWith(OWN);
