/** The register of evidence as a table to download: what it is, whose, what it counts for and how long. */
import { fromInWords, type RegisterRow, stateNames } from "../../assessment/register";
import { capitalised } from "../../dutch";
import { describeEvidence } from "../../evidence/describe";
import { type Evidence, startOf } from "../../evidence/evidence";
import { aheadInWords } from "../../evidence/still-to-come";
import { label } from "../../framework/vocabulary";
import type { Region } from "../../places/municipality";
import { dateCell, type Sheet, throughCell } from "../../sheet";

/** The rows of the register in their order; a region is told by its name. */
export function evidenceSheet(rows: readonly RegisterRow[], regions: readonly Region[]): Sheet {
  const withReach = rows.some(({ reach }) => reach);
  return {
    name: "Bewijs",
    columns: [
      { heading: "Bewijs", width: 40 },
      { heading: "Soort", width: 12 },
      { heading: "Wat het is", width: 50 },
      { heading: "Van", width: 20 },
      { heading: "Geldt vanaf", width: 12 },
      { heading: "Stand", width: 20 },
      { heading: "Telt voor", width: 30 },
      { heading: "Telt tot en met", width: 14 },
      ...(withReach
        ? [
            { heading: "Telt bij gemeenten", width: 18 },
            { heading: "Telt bij gemeenten: van", width: 18 },
          ]
        : []),
      { heading: "Gaat over", width: 30 },
      { heading: "Opmerking", width: 40 },
      { heading: "Webadres", width: 30 },
      { heading: "Kenmerk van het bewijs", width: 22 },
    ],
    rows: rows.map(({ item, state, criteria, until, lastDayAhead, reach }) => [
      item.title,
      capitalised(label("type", item.type)),
      describeEvidence(item).detail,
      ownerName(item, regions),
      dateCell(startOf(item)),
      standInWords(item, state, lastDayAhead),
      criteria.join(", "),
      throughCell(until),
      ...(withReach ? [reach?.counting ?? null, reach?.of ?? null] : []),
      about(item),
      item.type === "explanation" ? item.motivation : (item.note ?? null),
      item.url ?? null,
      item.id,
    ]),
  };
}

const standInWords = (item: Evidence, state: RegisterRow["state"], lastDayAhead: RegisterRow["lastDayAhead"]): string =>
  capitalised(stateNames[state]) +
  (state === "upcoming" ? `; ${fromInWords(item)}` : "") +
  (lastDayAhead ? `; ${aheadInWords(lastDayAhead)}` : "");

const ownerName = ({ owner, region }: Evidence, regions: readonly Region[]): string =>
  owner === "region"
    ? (regions.find(({ id }) => id === region)?.name ?? capitalised(label("owner", "region")))
    : capitalised(label("owner", owner));

/** The criteria that the item names itself, each with its place where that is told. */
const about = (item: Evidence): string =>
  item.type === "explanation"
    ? item.criteria.join(", ")
    : (item.claims ?? []).map(({ criterion, locator }) => (locator ? `${criterion} (${locator})` : criterion)).join(", ");
