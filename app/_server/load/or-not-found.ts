/** How a page answers a refusal to show something. */
import "server-only";
import { notFound } from "next/navigation";
import type { Outcome, Version } from "@/lib/refusal";
import { noteSecurity } from "../http/security";

/** What was asked for, or the page "not found": who may not see something is not told that it exists. */
export function orNotFound<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  if (outcome.refusal.code === "not-allowed") noteSecurity("access.refused");
  return notFound();
}

/** All versions of a record, newest first, and the newest of them; or the page "not found". */
export function historyOf<T>(outcome: Outcome<Version<T>[]>): { versions: Version<T>[]; current: Version<T> } {
  const versions = orNotFound(outcome);
  const [current = notFound()] = versions;
  return { versions, current };
}
