/** The agreements on a day as a table to download. */
import { keepsInWords, oftenInWords } from "../../agreements/label";
import { agreementLabel } from "../../agreements/words";
import type { AgreementOnDay } from "../../assessment/agreement-status";
import { saidTogether } from "../../assessment/reason";
import type { IsoDate } from "../../calendar";
import type { Dossier } from "../../dossier/dossier";
import { dateCell, type Sheet } from "../../sheet";

export function agreementsSheet({ evidence, regions }: Dossier, agreements: readonly AgreementOnDay[]): Sheet {
  const titles = new Map(evidence.map(({ id, title }) => [id, title]));
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  return {
    name: "Afspraken",
    columns: [
      { heading: "Afspraak", width: 48 },
      { heading: "Van", width: 16 },
      { heading: "Document", width: 36 },
      { heading: "Vindplaats", width: 14 },
      { heading: "Hoe vaak", width: 26 },
      { heading: "Wat telt", width: 40 },
      { heading: "Wie", width: 24 },
      { heading: "Vanaf", width: 12 },
      { heading: "Tot en met", width: 12 },
      { heading: "Stand", width: 20 },
      { heading: "Waarom", width: 50 },
      { heading: "Laatste keer", width: 12 },
      { heading: "Uiterlijk weer", width: 12 },
      { heading: "Kenmerk", width: 22 },
    ],
    rows: agreements.map((one) => rowOf(one, { titles, names })),
  };
}

type Names = Readonly<Record<"titles" | "names", ReadonlyMap<string, string>>>;

function rowOf({ agreement, status, reasons, last, due }: AgreementOnDay, { titles, names }: Names): Sheet["rows"][number] {
  const { title, owner, region = "", source = {}, keeps, responsible, from, until, id } = agreement;
  return [
    title,
    owner === "region" ? (names.get(region) ?? "regio") : "gemeente",
    titles.get(source.document ?? "") ?? null,
    source.locator ?? null,
    oftenInWords(keeps),
    keepsInWords(keeps),
    responsible ?? null,
    dateCell(from),
    dateOrNothing(until),
    agreementLabel(status),
    saidTogether(reasons)
      .map(({ text }) => text)
      .join(" "),
    dateOrNothing(last),
    dateOrNothing(due),
    id,
  ];
}

const dateOrNothing = (date: IsoDate | null | undefined) => (date ? dateCell(date) : null);
