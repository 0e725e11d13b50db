/** How a page answers a refusal to show something. */
import "server-only";
import { notFound } from "next/navigation";
import type { Outcome } from "@/lib/refusal";
import { noteSecurity } from "../http/security";

/** What was asked for, or the page "not found": who may not see something is not told that it exists. */
export function orNotFound<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  if (outcome.refusal.code === "not-allowed") noteSecurity("access.refused");
  return notFound();
}
