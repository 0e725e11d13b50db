/** What each kind of region is called, in the order in which they are shown. */
import type { RegionRecord } from "@/db/places/municipalities";

export const kindNames: Record<RegionRecord["kind"], string> = {
  cooperation: "Samenwerkingsverbanden",
  police: "Politie-eenheden",
  safety: "Veiligheidsregio’s",
  riec: "RIEC-regio’s",
  youth: "Jeugdregio’s",
  province: "Provincies",
  court: "Arrondissementen",
  appeal: "Ressorten",
};
