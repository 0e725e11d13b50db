/** The shared agreements and the norms beside the Kader over all members, as a table to download. */
import { agreementLabel } from "../../agreements/words";
import { capitalised } from "../../dutch";
import { label, type Status, terms } from "../../framework/vocabulary";
import type { Count, RegionNorms } from "../../region/norm-counts";
import { linesCell, type Sheet, type SheetRow } from "../../sheet";

/** One line for each agreement and criterion; with a column for each status where names are told. */
export function regionNormsSheet({ agreements, norms }: RegionNorms): Sheet {
  const counts = [...agreements, ...norms.flatMap(({ criteria }) => criteria)].map(({ count }) => count);
  const statuses = counts.some(({ who }) => who) ? terms("status") : [];
  const line = (what: readonly string[], count: Count): SheetRow => [
    ...what,
    count.settled,
    count.of,
    ...statuses.map((status) => linesCell(count.who?.get(status) ?? [])),
  ];
  return {
    name: "Afspraken en andere normen",
    columns: [
      { heading: "Norm", width: 40 },
      { heading: "Kenmerk", width: 16 },
      { heading: "Onderdeel of afspraak", width: 50 },
      { heading: "Op orde", width: 10 },
      { heading: "Van", width: 10 },
      ...statuses.map((status) => ({ heading: headingOf(status), width: 24 })),
    ],
    rows: [
      ...agreements.map(({ agreement, count }) => line(["Gedeelde afspraken", agreement.id, agreement.title], count)),
      ...norms.flatMap(({ norm, criteria }) =>
        criteria.map(({ criterion, count }) => line([norm.title, criterion.id, criterion.title], count)),
      ),
    ],
  };
}

/** An agreement and a criterion call the same status otherwise. */
const headingOf = (status: Status): string => `${capitalised(label("status", status))} / ${agreementLabel(status)}`;
