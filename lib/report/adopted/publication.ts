/** What of an adopted report may stand on a page for everyone. */
import type { Published } from "../model/public-report";
import { type AdoptedContent, type Seal, sealedReport } from "./adoption";
import { beyondBoundary } from "./beyond";

/** The public variant as it was given out; "closed" where the college said that the report is not public. */
export function publication(content: AdoptedContent, seal: Seal): Published | "closed" {
  if (content.form?.openness === "closed") return "closed";
  const { municipality, adoptedOn, asOf, variants } = content;
  const report = sealedReport(content, "public", seal);
  return { municipality, adoptedOn, asOf, code: seal.code, report, exchange: variants.public.exchange };
}

/** Whether the public variant holds what the boundary keeps back today. Takes as long as judging the dossier twice. */
export const tellsTooMuch = (content: AdoptedContent): boolean =>
  beyondBoundary(content).some(({ variant, what }) => variant === "public" || what === "unreadable");
