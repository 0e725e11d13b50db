/** The policies that a municipality adopted, which are asked about what the law is about to add. */
import { dayOf, type IsoDate } from "../calendar";
import { includes } from "../intervals";
import { ascending } from "../order";
import { countDays } from "./counts";
import type { Evidence, EvidenceOf } from "./evidence";

const POLICIES: ReadonlySet<string> = new Set(["policy-plan", "safety-plan", "implementation-plan", "sector-policy"]);

type Policy = EvidenceOf<"document">;

/** The municipality's own policies that council or college adopted and that are in force on the day, by title. */
export const adoptedPolicies = ({ evidence }: { evidence: readonly Evidence[] }, asOf: IsoDate): Policy[] =>
  evidence
    .filter((item): item is Policy => item.type === "document" && item.owner === "municipality")
    .filter((item) => POLICIES.has(item.kind) && item.adoptedBy !== undefined && includes(countDays(item), dayOf(asOf)))
    .sort((a, b) => ascending(a.title, b.title));
