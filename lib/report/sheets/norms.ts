/** The norms beside the Kader as a table to download: national basics and own agreements, each with its status. */
import { statusOn } from "../../assessment/status";
import { capitalised } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { dateCell, type Sheet } from "../../sheet";
import type { ReportDay } from "../model/day";
import { agreementsTold, hidesDay, judgementOf, standingInWords } from "../model/norms";

export function normsSheet(on: ReportDay): Sheet {
  const beside = judgementOf(on).beside.flatMap((norm) => {
    const { criteria } = statusOn(norm, on.asOf);
    return [...norm.criteria.values()].map(({ criterion: { id, title } }) => [
      norm.framework.title,
      id,
      title,
      capitalised(label("status", criteria[id]?.status ?? "open")),
      null,
      null,
    ]);
  });
  const own = agreementsTold(on).map((given) => [
    given.agreement.owner === "region" ? "Afspraken van de regio" : "Eigen afspraken",
    given.node,
    given.agreement.title,
    standingInWords(given),
    dateCell(hidesDay(on, given.node) ? null : given.last),
    dateCell(hidesDay(on, given.node) ? null : given.due),
  ]);
  return {
    name: "Andere normen",
    columns: [
      { heading: "Norm", width: 40 },
      { heading: "Kenmerk", width: 16 },
      { heading: "Onderdeel of afspraak", width: 60 },
      { heading: "Stand", width: 24 },
      { heading: "Laatste keer", width: 14 },
      { heading: "Uiterlijk", width: 14 },
    ],
    rows: [...own, ...beside],
  };
}
