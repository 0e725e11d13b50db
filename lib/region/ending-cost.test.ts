/** What of a region ends is told with what it costs, once; also where that is nothing. */
import { expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { aDocument, aDossier, anAppointment, ofTheRegion, REGION } from "../dossier/dossier.testing";
import { endingsWithCost } from "./ending-cost";
import { regionOf } from "./region.testing";

const TODAY = "2025-07-01";

it("names what ends within a year, the nearest first, with what it takes from how many municipalities", () => {
  const evidence = [
    anAppointment({ ...ofTheRegion, id: "kost", role: "chain-director", title: "Ketenregisseur", until: "2026-06-30" }),
    aDocument({ ...ofTheRegion, id: "niets", title: "Brochure", kind: "other", validUntil: "2025-12-31" }),
    aDocument({ ...ofTheRegion, id: "later", title: "Later", kind: "other", validUntil: "2026-07-01" }),
    anAppointment({ id: "eigen", title: "Van de gemeente", until: "2025-12-31" }),
  ];
  const dossiers = ["GM0001", "GM0002"].map((code) => aDossier(evidence, { municipality: { code, name: code } }));
  const own = evidence.filter(({ owner }) => owner === "region");
  const agreements = [{ id: "af", title: "Samen", until: "2025-08-01" } as Agreement];
  const { standings } = regionOf(dossiers, TODAY);
  const found = endingsWithCost({ region: REGION, evidence: own, agreements, standings }, TODAY);
  expect(found.map(({ when, text, cost }) => [when, text, cost])).toEqual([
    ["2025-08-01", "Afspraak “Samen” loopt af.", "Geen toetspunt."],
    ["2025-12-31", "“Brochure” loopt af.", "Geen toetspunt."],
    [
      ...["2026-06-30", expect.stringMatching(/^De aanstelling “Ketenregisseur” loopt af; daarop rust/)],
      expect.stringMatching(/^Raakt 2 gemeenten\./),
    ],
  ]);
  expect(found.map(({ about }) => about?.id)).toEqual(["af", "niets", "kost"]);
});
