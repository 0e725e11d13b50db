/**
 * What points at an agreement, an action or a document that was withdrawn, or that is of a region to which the municipality no longer
 * belongs: in a dossier it does not, so that a dossier is always a valid exchange file. In what is stored it still does, so
 * that all is back when its target is.
 */
import type { Agreement } from "@/lib/agreements/agreement";
import type { Commitment } from "@/lib/commitments/commitment";
import type { Evidence } from "@/lib/evidence/evidence";
import { isAgreementNode } from "@/lib/framework/node-id";

/** Whether a node is of a norm, or an agreement that is among the `known` ones. */
export const isKnown = (node: string, known: ReadonlySet<string>): boolean => !isAgreementNode(node) || known.has(node);

/** The item with the claims and criteria that point at something; null for an explanation of which none is left. */
export function withoutLooseAgreements(item: Evidence, known: ReadonlySet<string>): Evidence | null {
  if (item.type === "explanation") {
    const criteria = item.criteria.filter((node) => isKnown(node, known));
    if (criteria.length === item.criteria.length) return item;
    return criteria.length === 0 ? null : { ...item, criteria };
  }
  const claims = item.claims?.filter(({ criterion }) => isKnown(criterion, known));
  return claims === undefined || claims.length === item.claims?.length ? item : { ...item, claims };
}

/** The agreement with its source, but for a document of its owner that is not there. */
export function withoutLooseSource(agreement: Agreement, stored: readonly Evidence[]): Agreement {
  const { source, ...rest } = agreement;
  if (source?.document === undefined) return agreement;
  const holds = stored.some(
    ({ id, type, owner, region }) =>
      id === source.document && type === "document" && owner === agreement.owner && region === agreement.region,
  );
  if (holds) return agreement;
  return source.locator === undefined ? rest : { ...rest, source: { locator: source.locator } };
}

interface Targets {
  known: ReadonlySet<string>;
  actions: ReadonlySet<string>;
}

/** The commitment without agreements and actions that are not there. */
export function withoutLooseTargets({ criteria, actions, ...rest }: Commitment, targets: Targets): Commitment {
  const nodes = criteria?.filter((node) => isKnown(node, targets.known)) ?? [];
  const planned = actions?.filter((id) => targets.actions.has(id)) ?? [];
  return { ...rest, ...(nodes.length > 0 ? { criteria: nodes } : {}), ...(planned.length > 0 ? { actions: planned } : {}) };
}
