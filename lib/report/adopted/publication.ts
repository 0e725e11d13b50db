/** What of an adopted report may stand on a page for everyone. */

import type { Obstacle } from "../../sharing/preferences";
import type { Published } from "../model/public-report";
import { type AdoptedContent, type Seal, sealedReport } from "./adoption";
import { beyondBoundary } from "./beyond";

/** The public variant as it was given out, or why nothing may be shown. Takes as long as judging its dossier. */
export function publication(content: AdoptedContent, seal: Seal): Published | Obstacle {
  if (content.form?.openness === "closed") return "closed";
  if (beyondBoundary(content).some(({ variant, what }) => variant === "public" || what === "unreadable")) return "older";
  const { municipality, adoptedOn, asOf, variants } = content;
  const report = sealedReport(content, "public", seal);
  return { municipality, adoptedOn, asOf, code: seal.code, report, exchange: variants.public.exchange };
}
