/** The texts of the council's note as the report proposes them: what the advisor starts from, and what stands where nothing was typed. */
import type { Assessment } from "../../assessment/assessment";
import { type IsoDate, plus } from "../../calendar";
import { asBasis, type Figures, spoken } from "../../council/live";
import { type CouncilForm, type CouncilText, EMPTY_COUNCIL_FORM } from "../../council/note";
import { capitalised, listed } from "../../dutch";
import { includes } from "../../intervals";
import { type ReportDay, reportDay } from "../model/day";
import type { PreviousReport } from "../model/stand";
import { contactFunction } from "../note/ask";
import { type NoteDay, noteDay } from "../note/day";
import { type Gap, gapsOf } from "../note/gaps";
import { figuresOf, promises, proposals } from "../note/note";

/** What is proposed for each text; nothing is proposed for money and a case number, and whom to ask only where that function is recorded. */
export type FirstTexts = Partial<Record<CouncilText, string>> & { evaluateOn: IsoDate };

/** The proposed texts on a day, their bases (live.ts) and the figures that typed texts can keep alive; nothing in them is hidden from the public. */
export interface Proposed {
  texts: FirstTexts;
  bases: Readonly<Record<string, string>>;
  figures: Figures;
  /** The sentences among them that promise or decide something, and that the form does not replace. */
  promises: readonly { promise: string; text: string }[];
  /** What is late or missing without a reason or a function. */
  gaps: readonly Gap[];
}

/**
 * In the voice of the college, also where nothing was filled in yet: whoever does so speaks for it, and a text must not be
 * overtaken by nothing but that.
 */
export function proposed(
  assessment: Assessment,
  asOf: IsoDate,
  form: CouncilForm = EMPTY_COUNCIL_FORM,
  previous?: PreviousReport,
): Proposed {
  const given = { next: nextReport(asOf, form), form, ...(previous ? { previous } : {}) };
  const on = noteDay(reportDay(assessment, asOf, "public"), given);
  const composed = proposals(on);
  return {
    texts: firstTextsOn(on),
    bases: Object.fromEntries(Object.entries(composed).map(([field, text]) => [field, asBasis(text)])),
    figures: figuresOf(on),
    promises: promises(on),
    gaps: gapsOf(on),
  };
}

/** The same texts, on a day that was looked up already. */
export function firstTextsOn(on: NoteDay): FirstTexts {
  const [holder, contact] = [portfolioHolder(on), contactFunction(on)];
  const texts = Object.entries(proposals(on)).map(([field, text]) => [field, spoken(text)]);
  return {
    from: "College van burgemeester en wethouders",
    to: "Gemeenteraad",
    ...(holder ? { portfolioHolder: holder } : {}),
    ...(contact ? { informationFrom: capitalised(contact) } : {}),
    takeNoteOf: "Stand, oorzaken en plannen",
    evaluateOn: on.next,
    ...Object.fromEntries(texts),
  };
}

/** The day on which the approach is evaluated again: as filled in, or a year after the report's day. */
export const nextReport = (asOf: IsoDate, form?: CouncilForm): IsoDate =>
  form?.evaluateOn !== undefined && form.evaluateOn > asOf ? form.evaluateOn : plus(asOf, "P1Y");

/**
 * The function that holds the portfolio on the day, on the municipality's own word. What was recorded may be a name, so
 * only these words are taken over.
 */
export function portfolioHolder({ assessment, day }: ReportDay): string | undefined {
  const appointed = assessment.criteria.get("3.1.1a")?.requirements.flatMap(({ candidates }) => candidates) ?? [];
  const functions = appointed.flatMap(({ item, days }) =>
    item.type === "appointment" && item.role === "portfolio-holder" && includes(days, day)
      ? (/^(burgemeester|wethouder)\b/i.exec(item.holder)?.[1]?.toLowerCase() ?? [])
      : [],
  );
  const [first = "", ...others] = [...new Set(functions)].sort();
  return first === "" ? undefined : listed([first.charAt(0).toUpperCase() + first.slice(1), ...others]);
}
