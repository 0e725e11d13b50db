/** The eighteen answers of a municipality on a day, and the paper of those that were chosen. */
import "server-only";
import { type Answered, answerPaper, answersOn } from "@/lib/report/answers/answers";
import { nextReport } from "@/lib/report/gap/first-texts";
import { reportDay } from "@/lib/report/model/day";
import type { GapReport, ReportVariant } from "@/lib/report/model/model";
import { noteDay } from "@/lib/report/note/day";
import type { LoadedReport } from "../load-report";

export interface Answers {
  answers: Answered[];
  paper(chosen: readonly string[]): GapReport;
}

export function answersFor({ assessment, dates, source, report }: LoadedReport, variant: ReportVariant): Answers {
  const { form, previous, region } = source;
  const on = noteDay(reportDay(assessment, dates.asOf, variant), {
    next: nextReport(dates.asOf, form ?? undefined),
    ...(form ? { form } : {}),
    ...(previous ? { previous } : {}),
  });
  const answers = answersOn(on, region ?? undefined);
  return { answers, paper: (chosen) => answerPaper(report(variant), on, answers, chosen) };
}
