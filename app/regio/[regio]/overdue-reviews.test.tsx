/** The region's own overdue evaluation stands on its page, with the day and the way to it. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { aDocument, aDossier, ofTheRegion, REGION } from "@/lib/dossier/dossier.testing";
import { regionOf } from "@/lib/region/region.testing";
import { OverdueReviews } from "./overdue-reviews";

it("says by when the region's plan should have been evaluated, and leads to it", () => {
  const late = aDocument({ ...ofTheRegion, id: "late", title: "Regioplan", reviewBy: "2025-06-01" });
  const { standings } = regionOf([aDossier([late])], "2025-07-01");
  const markup = renderToStaticMarkup(<OverdueReviews region={REGION} standings={standings} asOf="2025-07-01" />);
  expect(markup).toContain(`href="/regio/${REGION}/bewijs/late"`);
  expect(markup).toContain("had uiterlijk op 1 juni 2025 geëvalueerd moeten zijn.");
  expect(renderToStaticMarkup(<OverdueReviews region={REGION} standings={standings} asOf="2025-06-01" />)).toBe("");
});
