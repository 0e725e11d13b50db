/** Which forms on their way the adopted policy of a municipality does not name yet, and which it left out on purpose. */
import { dayOf, type IsoDate } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { countDays } from "../evidence/counts";
import type { EvidenceOf } from "../evidence/evidence";
import { includes } from "../intervals";
import { ascending } from "../order";
import type { FormChoice } from "./choice";
import type { ComingForm } from "./coming";

const POLICIES: ReadonlySet<string> = new Set(["policy-plan", "safety-plan", "implementation-plan", "sector-policy"]);

type Policy = EvidenceOf<"document">;

/** The municipality's own policies that council or college adopted and that are in force on the day, by title. */
export const adoptedPolicies = ({ evidence }: Dossier, asOf: IsoDate): Policy[] =>
  evidence
    .filter((item): item is Policy => item.type === "document" && item.owner === "municipality")
    .filter((item) => POLICIES.has(item.kind) && item.adoptedBy !== undefined && includes(countDays(item), dayOf(asOf)))
    .sort((a, b) => ascending(a.title, b.title));

/** The forms of which nobody recorded that the policy names them or leaves them out. */
export const unanswered = (forms: readonly ComingForm[], choices: readonly FormChoice[]): ComingForm[] =>
  forms.filter(({ id }) => !choices.some((choice) => choice.id === id));
