/** The assessments of members whose records may be read. */
import "server-only";
import { assessments } from "@/app/_server/load/assessments";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import type { Assessment } from "@/lib/assessment/assessment";

/** The assessments of municipalities, in the order given; not found where the reader may not see one of them. */
export async function assessMembers(codes: readonly string[], knownAt: string | undefined): Promise<Assessment[]> {
  return orNotFound(await assessments(await requireScope(), codes, knownAt)).map(({ judged }) => judged.kader);
}
