/** The twelve invented municipalities and what the example says about each. Their codes (GM99..) exist nowhere else. */
import type { Commitment } from "@/lib/commitments/commitment";
import type { Evidence } from "@/lib/evidence/evidence";
import type { Exception } from "@/lib/evidence/exception";
import type { Action } from "@/lib/plan/action";

export const codes = {
  Aardenwold: "GM9901",
  Beekrijk: "GM9902",
  Bosweerd: "GM9903",
  Duinlaar: "GM9904",
  Eikendam: "GM9905",
  Heidedorp: "GM9906",
  Kleiveld: "GM9907",
  Leemkuil: "GM9908",
  Merenbroek: "GM9909",
  Oeverstein: "GM9910",
  Polderwijk: "GM9911",
  Vierbruggen: "GM9912",
} as const;

export type Member = keyof typeof codes;

/** What a municipality has of its own. What the region has for it stands in region.ts. */
export interface Profile {
  name: Member;
  evidence: readonly Evidence[];
  exceptions?: readonly Exception[];
  actions?: readonly Action[];
  commitments?: readonly Commitment[];
}
