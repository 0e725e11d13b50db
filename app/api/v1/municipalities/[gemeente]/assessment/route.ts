/** Where a municipality stands on a day, with what was recorded by a moment. Nothing of it is kept. */
import { json, problem } from "@/app/_api/answer";
import { apiRoute } from "@/app/_api/handlers";
import { readAnswer } from "@/app/_api/read";
import { assessments } from "@/app/_server/load/assessments";
import { today } from "@/app/_server/today";
import { invalidInput } from "@/lib/api/problem-details";
import { readAsOfQuery } from "@/lib/api/query";
import { judgementJson } from "@/lib/assessment/judgement-json";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute<{ gemeente: string }>({
  async GET({ scope, params, query }) {
    const reading = readAsOfQuery(query, today());
    if (!reading.ok) return problem(invalidInput(reading.errors));
    const { asOf, knownAt } = reading.value;
    return readAnswer(await assessments(scope, [params.gemeente], knownAt), ([found]) =>
      json({ ...(found && judgementJson(found.judged, asOf)), knownAt: knownAt === undefined ? null : inUtc(knownAt) }),
    );
  },
});

const inUtc = (moment: string): string => new Date(moment).toISOString();
