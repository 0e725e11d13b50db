/** The norms beside the Kader in the report: the agreements of the municipality's own policy, and the national basics. */
import { agreementLabel } from "../../agreements/words";
import { type AgreementOnDay, agreementsOn } from "../../assessment/agreement-status";
import { assessAll } from "../../assessment/assess";
import type { Assessment, Judgement } from "../../assessment/assessment";
import { statusOn } from "../../assessment/status";
import { atStart } from "../../assessment/verdict";
import type { IsoDate } from "../../calendar";
import type { Dossier } from "../../dossier/dossier";
import { capitalised, longDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { keptBy } from "../../kept-by";
import { ascending } from "../../order";
import { fromPublicSource, type ReportDay } from "./day";
import { type Block, cell, type Row, type Section } from "./model";
import { publicReasons } from "./public-variant";

const judged = keptBy((dossier: Dossier): Judgement => assessAll(dossier));

/** The report's dossier judged against all norms and its own agreements; judged once for each dossier. */
export const judgementOf = ({ assessment }: Pick<ReportDay, "assessment">): Judgement => judged(assessment.dossier);

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

/** "nagekomen", for the middle of a sentence. */
export const agreementInWords = agreementLabel;

/** "Nagekomen", and of what ended until when: "Nagekomen; afgelopen op 31 december 2025". */
export const standingInWords = ({ inForce, on, status }: AgreementOnDay): string =>
  capitalised(agreementLabel(status)) + (inForce ? "" : `; afgelopen op ${longDate(on)}`);

/** The same of a municipality of which others read what is public: without evidence nobody knows whether it kept its word. */
export function shownInWords(given: AgreementOnDay): string {
  if (!isNotShown(given) || given.status === "partial") return standingInWords(given);
  const what = given.status === "lapsed" ? "nog gebeurt" : "gebeurde";
  return `Niet vastgelegd of dit ${what}${given.inForce ? "" : `; afgelopen op ${longDate(given.on)}`}`;
}

/** Whether evidence for it is missing, in part or altogether, now or when it ended. */
export const isNotShown = ({ status }: AgreementOnDay): boolean => ["lapsed", "partial", "open"].includes(status);

/** An agreement that must be done again or ends, and its day, which may be hidden. */
export interface AgreementDue extends AgreementOnDay {
  when: IsoDate;
  what: string;
}

/** The agreements that must be done again or end by `next`, nearest first; without a day where that would tell too much, those last. */
export function agreementsDue(on: ReportDay, next: IsoDate): AgreementDue[] {
  const asked = agreementsInForce(on)
    .map((given) => ({
      ...given,
      when: given.due ?? given.agreement.until,
      what: given.due ? "moet weer gebeuren" : "eindigt",
    }))
    .filter((given): given is AgreementDue => given.when !== undefined && given.when <= next);
  const place = ({ when, node }: AgreementDue): string => (hidesDay(on, node) ? "9999-12-31" : when);
  return asked.sort((a, b) => ascending(place(a), place(b)) || ascending(a.node, b.node));
}

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
        {
          kind: "paragraph",
          text: `Deze afspraken staan in eigen beleid van gemeente of regio. Zij staan los van het Kader. ${inForceInWords(agreements)}`,
        },
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

/** How many are in force, so that the count in the note is found here. */
function inForceInWords(all: readonly AgreementOnDay[]): string {
  const ended = all.filter(({ inForce }) => !inForce).length;
  const now = all.length - ended;
  const inForce = now === 0 ? "Geen ervan geldt nu nog." : `${atStart(now)} ${now === 1 ? "geldt" : "gelden"} nu.`;
  if (ended === 0 || now === 0) return inForce;
  return `${inForce} ${atStart(ended)} ${ended === 1 ? "liep af en staat" : "liepen af en staan"} onderaan.`;
}

function agreementRow(on: ReportDay, given: AgreementOnDay): Row {
  const { agreement, last, due } = given;
  const hidden = hidesDay(on, given.node);
  const day = (date: string | null): string => (date === null ? "–" : hidden ? "niet openbaar" : longDate(date));
  return [
    cell(agreement.owner === "region" ? `${agreement.title} (regio)` : agreement.title),
    cell(fromPublicSource(on.assessment) ? shownInWords(given) : standingInWords(given)),
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
