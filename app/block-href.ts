/** The address of a block; it is looked up in all norms, so that it stands apart from the links that a browser needs. */
import type { Framework } from "@/lib/framework/framework";
import { blockIdOf, isAgreementNode } from "@/lib/framework/node-id";
import { normOf } from "@/lib/framework/norms";
import { currentNorms } from "@/lib/framework/versions";
import { municipalityHref, normHref, themeHref } from "./links";

/**
 * Where a block or criterion of any norm, or an agreement, is judged: on the page of its theme, of its norm, or among the
 * agreements. Throws a RangeError for an unknown one.
 */
export function blockHref(code: string, kader: Framework, id: string, query = ""): string {
  if (isAgreementNode(id)) return `${municipalityHref(code)}/afspraken${query}#${encodeURIComponent(id)}`;
  const block = blockIdOf(id);
  const theme = kader.themes.find(({ blocks }) => blocks.some((candidate) => candidate.id === block));
  const norm = normOf({ ...currentNorms, kader }, block);
  if (norm === undefined) throw new RangeError(`Unknown block ${id}`);
  return `${theme ? themeHref(code, theme, query) : normHref(code, norm, query)}#bouwsteen-${block}`;
}
