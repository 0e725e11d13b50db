/** The norms beside the Kader in the report: the agreements of the municipality's own policy, and the national basics. */
import { agreementLabel } from "../../agreements/words";
import { type AgreementOnDay, agreementsOn } from "../../assessment/agreement-status";
import { assessAll } from "../../assessment/assess";
import type { Assessment, Judgement } from "../../assessment/assessment";
import { statusOn } from "../../assessment/status";
import type { Dossier } from "../../dossier/dossier";
import { capitalised, longDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import type { ReportDay } from "./day";
import { type Block, cell, type Row, type Section } from "./model";
import { publicReasons } from "./public-variant";

const judgements = new WeakMap<Dossier, Judgement>();

/** The report's dossier judged against all norms and its own agreements; judged once for each dossier. */
export function judgementOf({ assessment }: Pick<ReportDay, "assessment">): Judgement {
  const known = judgements.get(assessment.dossier) ?? assessAll(assessment.dossier);
  judgements.set(assessment.dossier, known);
  return known;
}

/**
 * The agreements in force on the report's day and then those that ended before it, as they stood on their last day (NORMS.md,
 * "Agreements"), with their reasons as the variant may tell them.
 */
export function agreementsTold(on: ReportDay): AgreementOnDay[] {
  const all = agreementsOn(judgementOf(on), on.asOf);
  const inOrder = [...all.filter(({ inForce }) => inForce), ...all.filter(({ inForce }) => !inForce)];
  if (on.variant === "internal") return inOrder;
  const told = publicReasons({ ...on.assessment.dossier, undated: on.undated });
  return inOrder.map((given) => ({ ...given, reasons: told(given.reasons) }));
}

/** Of those the ones in force on the report's day. */
export const agreementsInForce = (on: ReportDay): AgreementOnDay[] => agreementsTold(on).filter(({ inForce }) => inForce);

/** "Nagekomen", and of what ended until when: "Nagekomen; afgelopen op 31 december 2025". */
export const standingInWords = ({ inForce, on, status }: AgreementOnDay): string =>
  capitalised(agreementLabel(status)) + (inForce ? "" : `; afgelopen op ${longDate(on)}`);

/** Whether a day that belongs to a node of any norm would give away when a closed table met. */
export const hidesDay = ({ undated }: ReportDay, node: string): boolean => undated.has(node);

/** The section "Eigen afspraken", or nothing where no agreement has begun. */
export function agreementsSection(on: ReportDay): Section[] {
  const agreements = agreementsTold(on);
  if (agreements.length === 0) return [];
  const heading = "Eigen afspraken";
  return [
    {
      id: "afspraken",
      heading,
      newPage: false,
      blocks: [
        { kind: "paragraph", text: "Deze afspraken staan in eigen beleid van gemeente of regio. Zij staan los van het Kader." },
        {
          kind: "table",
          caption: heading,
          columns: [
            { heading: "Afspraak", share: 46 },
            { heading: "Stand", share: 22 },
            { heading: "Laatste keer", share: 16 },
            { heading: "Uiterlijk", share: 16 },
          ],
          rows: agreements.map((given) => agreementRow(on, given)),
        },
      ],
    },
  ];
}

function agreementRow(on: ReportDay, given: AgreementOnDay): Row {
  const { agreement, last, due } = given;
  const hidden = hidesDay(on, given.node);
  const day = (date: string | null): string => (date === null ? "–" : hidden ? "niet openbaar" : longDate(date));
  return [
    cell(agreement.owner === "region" ? `${agreement.title} (regio)` : agreement.title),
    cell(standingInWords(given)),
    cell(day(last)),
    cell(day(due)),
  ];
}

/** A section for each norm beside the Kader: every criterion with its status. */
export const besideSections = (on: ReportDay): Section[] => judgementOf(on).beside.map((norm) => besideSection(norm, on));

function besideSection(norm: Assessment, { asOf }: ReportDay): Section {
  const { criteria } = statusOn(norm, asOf);
  const rows = norm.themes.flatMap(({ theme, blocks }) =>
    blocks.flatMap((block) =>
      block.criteria.map(({ criterion }): Row => {
        const status = criteria[criterion.id]?.status ?? "open";
        return [cell(theme.title), cell(criterion.title), { lines: [label("status", status)], status }];
      }),
    ),
  );
  const table: Block = {
    kind: "table",
    caption: norm.framework.title,
    columns: [
      { heading: "Onderwerp", share: 30 },
      { heading: "Onderdeel", share: 42 },
      { heading: "Stand", share: 28 },
    ],
    rows,
  };
  const { title, publisher, status } = norm.framework;
  return {
    id: `norm-${norm.framework.id}`,
    heading: title,
    newPage: false,
    blocks: [{ kind: "paragraph", text: `Bron: ${publisher}. ${status}` }, table],
  };
}
