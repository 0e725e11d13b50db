/** An answer that says by which mark it can be asked for again: who has it already is told so, and gets no bytes. */
import "server-only";
import { createHash } from "node:crypto";

/** Answers with a text, or with 304 where the request names its mark. Kept by who asks alone, unless the headers say else. */
export function asFile(request: Request, text: string, headers: Readonly<Record<string, string>>): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const sent = { etag, "cache-control": "private, no-cache", "x-content-type-options": "nosniff", ...headers };
  return names(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304, headers: sent })
    : new Response(text, { headers: sent });
}

/** Whether an If-None-Match names this mark, weakly or strongly (RFC 9110, 13.1.2). */
const names = (header: string | null, etag: string): boolean =>
  (header ?? "").split(",").some((mark) => mark.trim() === "*" || mark.trim().replace(/^W\//, "") === etag);
