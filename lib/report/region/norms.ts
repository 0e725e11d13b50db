/** How the members keep the agreements that they share, and where they stand by the norms beside the Kader. */
import { oftenInWords } from "../../agreements/label";
import { agreementLabel } from "../../agreements/words";
import type { IsoDate } from "../../calendar";
import { capitalised, listed } from "../../dutch";
import { label, type Status, terms } from "../../framework/vocabulary";
import { keptInWords } from "../../region/agreement-count";
import type { Count, RegionNorms } from "../../region/norm-counts";
import { isSettled } from "../../region/settled";
import { type Cell, cell, type Section, type Table } from "../model/model";

/** "7 van 12" */
export const countInWords = ({ settled, of }: Count): string => `${settled} van ${of}`;

/** A line for each status with who has it, what is not settled first; empty where names are not told. */
const whoInWords = (count: Count, call: (status: Status) => string): string[] => [
  ...whoHas(count, call, false),
  ...whoHas(count, call, true),
];

/** The same for those who have it settled, or for those who do not. */
export const whoHas = ({ who }: Count, call: (status: Status) => string, settled: boolean): string[] =>
  terms("status")
    .filter((status) => isSettled(status) === settled)
    .flatMap((status) => {
      const names = who?.get(status);
      return names === undefined ? [] : [`${capitalised(call(status))}: ${listed(names)}`];
    });

const callCriterion = (status: Status): string => label("status", status);

/** A section for the shared agreements where there are any, and one for each norm. */
export const normSections = ({ agreements, norms }: RegionNorms, asOf: IsoDate): Section[] => [
  ...(agreements.length === 0 ? [] : [agreementsSection(agreements, asOf)]),
  ...norms.map(({ norm, criteria }): Section => {
    const rows = criteria.map(({ criterion, count }) => ({
      what: [criterion.title],
      kept: countInWords(count),
      who: whoInWords(count, callCriterion),
    }));
    return section(`norm-${norm.id}`, norm.title, `Bron: ${norm.publisher}. ${norm.status}`, rows);
  }),
];

const agreementsSection = (agreements: RegionNorms["agreements"], asOf: IsoDate): Section =>
  section(
    "afspraken",
    "Gedeelde afspraken",
    "Deze afspraken staan in beleid van de regio. Geteld zijn de gemeenten die ze nakomen, of uitlegden waarom het anders gaat.",
    agreements.map(({ agreement, count }) => ({
      what: [agreement.title, oftenInWords(agreement.keeps)],
      kept: keptInWords(agreement, count, asOf),
      who: whoInWords(count, agreementLabel),
    })),
  );

interface Line {
  what: readonly string[];
  /** For how many it is settled. */
  kept: string;
  who: readonly string[];
}

function section(id: string, heading: string, text: string, lines: readonly Line[]): Section {
  const named = lines.some(({ who }) => who.length > 0);
  const table: Table = {
    kind: "table",
    caption: heading,
    columns: [
      { heading: "Wat", share: named ? 34 : 60 },
      { heading: "Op orde", share: named ? 22 : 40 },
      ...(named ? [{ heading: "Wie", share: 44 }] : []),
    ],
    rows: lines.map(({ what, kept, who }): Cell[] => [
      { lines: [...what] },
      cell(kept),
      ...(named ? [{ lines: [...who] }] : []),
    ]),
  };
  return { id, heading, newPage: false, blocks: [{ kind: "paragraph", text }, table] };
}
