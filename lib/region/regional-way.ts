/** How a region can help to settle a criterion for many municipalities at once, and what each of them still has to do. */
import { acceptedValues, type WayQuery } from "../assessment/way-forward";
import { type Criterion, evidenceAsked } from "../framework/framework";
import type { Requirement } from "../framework/requirement";

/**
 * `counts`: evidence of the region counts at once for every municipality that it covers; `adopt`: each municipality adopts
 * the region's document; `confirm`: each confirms that it took part.
 */
export type RegionalEffect = "counts" | "adopt" | "confirm";

export interface RegionalWay {
  effect: RegionalEffect;
  /** The query that opens the form for the region's evidence, filled in with type, criterion and what is accepted. */
  query: WayQuery;
}

/** The best way, or null where every municipality has to do it itself, such as appointing its own attention officer. */
export function regionalWay(criterion: Criterion): RegionalWay | null {
  const [best] = evidenceAsked(criterion)
    .flatMap((requirement) => {
      const effect = effectOf(requirement, criterion);
      return effect === null ? [] : [{ effect, requirement }];
    })
    .sort((a, b) => ranks[a.effect] - ranks[b.effect]);
  if (best === undefined) return null;
  const alike = evidenceAsked(criterion).filter(
    (other) => other.type === best.requirement.type && effectOf(other, criterion) === best.effect,
  );
  const narrowed = Object.entries(acceptedValues(alike)).map(([field, values]) => [field, values.join(",")]);
  return {
    effect: best.effect,
    query: { soort: best.requirement.type, toetspunt: criterion.id, ...Object.fromEntries(narrowed) },
  };
}

const ranks: Record<RegionalEffect, number> = { counts: 0, confirm: 1, adopt: 2 };

function effectOf({ type, from }: Requirement, criterion: Criterion): RegionalEffect | null {
  if ((from ?? criterion.from) === "any") return "counts";
  if (type === "document") return "adopt";
  return type === "activity" || type === "meeting" ? "confirm" : null;
}

/** What a municipality still has to do, in a sentence. */
export const effectInWords: Record<RegionalEffect, string> = {
  counts: "Wat de regio vastlegt, telt voor dit toetspunt meteen bij elke gemeente waarvoor het geldt.",
  adopt: "Wat de regio vastlegt, telt voor dit toetspunt zodra een gemeente het document overneemt.",
  confirm:
    "Dit toetspunt vraagt bewijs van de gemeente zelf. Leg het één keer vast: het telt voor elke gemeente die bevestigt dat zij meedeed.",
};
