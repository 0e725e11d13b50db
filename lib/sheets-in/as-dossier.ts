/** The rows of a spreadsheet as a dossier to take in, by the one road that exchange files take. */
import type { Dossier } from "../dossier/dossier";
import type { Evidence } from "../evidence/evidence";
import { isAgreementNode } from "../framework/node-id";

/**
 * A dossier with these items, and of what is known no more than they point at. Which document an item adopts is not said:
 * a file that does not name it leaves it as it is.
 */
export function asDossier(known: Dossier, items: readonly Evidence[]): Dossier {
  const { municipality, regions } = known;
  const evidence = items.map((item) => (item.type === "document" ? withoutAdoption(item) : item));
  const empty = { municipality, regions, exceptions: [], actions: [] };
  if (!items.some(namesAgreement)) return { ...empty, evidence, agreements: [] };
  const given = new Set(items.map(({ id }) => id));
  const others = known.evidence.filter(({ id }) => !given.has(id));
  return { ...empty, evidence: [...evidence, ...others], agreements: known.agreements };
}

const withoutAdoption = ({ adopts: _kept, ...item }: Extract<Evidence, { type: "document" }>): Evidence => item;

const namesAgreement = (item: Evidence): boolean =>
  (item.type === "explanation" ? item.criteria : (item.claims ?? []).map(({ criterion }) => criterion)).some(isAgreementNode);
