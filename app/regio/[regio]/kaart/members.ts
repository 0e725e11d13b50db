/** The members of a region that the reader may see, each with its assessment on the records that the address asks for. */
import "server-only";
import { assessments } from "@/app/_server/assessments";
import { orNotFound } from "@/app/_server/load";
import { requireScope } from "@/app/_server/session";
import { mayRead, ofMunicipality } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assess";
import type { Municipality } from "@/lib/municipality";

/** Those of the members of which the reader may see the records, in the order given. */
export async function readableMembers<T extends Municipality>(members: readonly T[]): Promise<T[]> {
  const scope = await requireScope();
  return members.filter(({ code }) => mayRead(scope, ofMunicipality(code)));
}

/** The assessments of municipalities, in the order given; not found where the reader may not see one of them. */
export async function assessMembers(codes: readonly string[], knownAt: string | undefined): Promise<Assessment[]> {
  return orNotFound(assessments(await requireScope(), codes, knownAt)).map(({ assessment }) => assessment);
}
