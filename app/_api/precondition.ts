/** On which version a request rests (RFC 9110, 13): nothing changes without saying so. */
import "server-only";
import { type ProblemDetails, problemOf } from "@/lib/api/problem-details";

export const etagOf = (version: number): string => `"${version}"`;

type Basis = { ok: true; basedOn: number } | { ok: false; problem: ProblemDetails };

/** `current` gives the newest version, 0 where there is none; it is asked only where the head says no number. */
export function basisOf(headers: Headers, current: () => number): Basis {
  const match = headers.get("if-match")?.trim();
  const none = headers.get("if-none-match")?.trim();
  if (none === "*" && match === undefined) return current() === 0 ? { ok: true, basedOn: 0 } : outdated;
  if (match === undefined) return missing;
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(match) ?? [];
  if (version !== undefined) return { ok: true, basedOn: Number(version) };
  const known = match === "*" ? current() : 0;
  return known > 0 ? { ok: true, basedOn: known } : outdated;
}

const outdated: Basis = {
  ok: false,
  problem: problemOf(
    "precondition-failed",
    "Er is niets veranderd. Haal de nieuwste versie op en probeer het daarmee opnieuw.",
  ),
};

const missing: Basis = {
  ok: false,
  problem: problemOf(
    "precondition-required",
    "Stuur de ETag die u las mee als If-Match, of voor iets nieuws If-None-Match: *. Er is niets veranderd.",
  ),
};
