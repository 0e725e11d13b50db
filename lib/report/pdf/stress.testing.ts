/** A report with much and long text, for tests only. */
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import type { GapReport } from "../model/model";

const LONG = "Kwaliteitsverbeteringsprogrammacoördinatieoverleg en aandachtsfunctionarissenbijeenkomst ";

/** Forty actions, a long name, words that must be broken, a motivation that runs over pages, and a link. */
export function stressed(): GapReport {
  const { evidence, municipality } = assessed().dossier;
  const dossier = {
    municipality: { ...municipality, name: "Sint-Maartensdijk-Nieuwerkerk aan den Oudendijkschen Wetering en Omstreken" },
    evidence: evidence.map((item) => ({
      ...item,
      url: "https://www.example.nl/een/lang/adres/van/een/besluit",
      ...(item.type === "explanation" && { motivation: LONG.repeat(100) }),
    })),
    actions: Array.from({ length: 40 }, (_, index) => ({
      id: `actie-${index}`,
      title: `Actie ${index}: ${LONG}`.repeat(3).slice(0, 190),
      block: "2.1.3",
      owner: "Aandachtsfunctionarissencoördinator",
      due: "2027-09-30",
      status: "todo" as const,
    })),
  };
  return gapReport(assessed(dossier), { asOf: AS_OF, knownAt: KNOWN_AT });
}
