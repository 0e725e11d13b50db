/** The eighteen answers of a municipality on a day, and the paper of those that were chosen. */
import "server-only";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { keptAnswers } from "@/db/report/source";
import { type Answered, answerPaper, answersOn, withKept } from "@/lib/report/answers/answers";
import { nextReport } from "@/lib/report/gap/first-texts";
import { reportDay } from "@/lib/report/model/day";
import type { GapReport, ReportVariant } from "@/lib/report/model/model";
import { noteDay } from "@/lib/report/note/day";
import type { LoadedReport } from "../load-report";

export interface Answers {
  answers: Answered[];
  /** What Plateau says to everyone, whatever the municipality wrote itself. */
  proposed: Answered[];
  paper(chosen: readonly string[]): GapReport;
}

export function answersFor(
  { scope, municipality, assessment, dates, source, report }: LoadedReport,
  variant: ReportVariant,
): Answers {
  const { form, previous, region } = source;
  const dayFor = (reader: ReportVariant) =>
    noteDay(reportDay(assessment, dates.asOf, reader), {
      next: nextReport(dates.asOf, form ?? undefined),
      ...(form ? { form } : {}),
      ...(previous ? { previous } : {}),
    });
  const [on, outside] = [dayFor(variant), dayFor("public")];
  const kept = orNotFound(keptAnswers(scope, municipality.code, source.knownAt));
  const proposed = answersOn(outside, region ?? undefined);
  const answers = withKept(variant === "public" ? proposed : answersOn(on, region ?? undefined), kept, proposed);
  return { answers, proposed, paper: (chosen) => answerPaper(report(variant), on, answers, chosen) };
}
