/** How a page answers a refusal to show something. */
import "server-only";
import { notFound } from "next/navigation";
import type { Outcome } from "@/lib/refusal";

/** What was asked for, or the page "not found": who may not see something is not told that it exists. */
export const orNotFound = <T>(outcome: Outcome<T>): T => (outcome.ok ? outcome.value : notFound());
