/** What would show a criterion that a passage is about, where the passage itself cannot. */
import type { EvidenceType } from "../../evidence/form";
import { type Criterion, evidenceAsked } from "../../framework/framework";
import type { Proposals } from "./proposals";

export type ShownBy =
  /** The document by itself, once it is told who adopted it and when. */
  | { what: "document" }
  /** A person, an analysis or a contract that the text tells of too. */
  | { what: "facts" }
  /** Evidence of another type. */
  | { what: "other"; types: EvidenceType[] };

export function shownBy(criterion: Criterion, { document, facts }: Pick<Proposals, "document" | "facts">): ShownBy {
  const asked = evidenceAsked(criterion);
  const fits = (type: string, kind: unknown) =>
    asked.some((one) => {
      if (one.type !== type || one.claimed) return false;
      const list: readonly unknown[] | undefined = "kinds" in one ? one.kinds : "roles" in one ? one.roles : undefined;
      return list === undefined || list.includes(kind);
    });
  if (fits("document", document.kind)) return { what: "document" };
  if (facts.some(({ type, draft }) => fits(type, draft.role ?? draft.kind))) return { what: "facts" };
  return { what: "other", types: [...new Set(asked.map(({ type }) => type as EvidenceType))] };
}
