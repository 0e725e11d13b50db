/** An answer of the API: JSON with the version of the API on it, kept by nobody, and problems as RFC 9457 has them. */
import "server-only";
import { API_VERSION } from "@/lib/api/operations";
import type { ProblemDetails } from "@/lib/api/problem-details";

const headersOf = (type: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  "content-type": type,
  "api-version": API_VERSION,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  ...more,
});

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: headersOf("application/json", headers) });

export const noContent = (): Response => new Response(null, { status: 204, headers: { "api-version": API_VERSION } });

export const notModified = (etag: string): Response =>
  new Response(null, { status: 304, headers: { etag, "api-version": API_VERSION } });

export const problem = (details: ProblemDetails, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(details), {
    status: details.status,
    headers: headersOf("application/problem+json", headers),
  });

/** A file as the API gives it. */
export const file = (bytes: Uint8Array, type: string): Response =>
  new Response(new Uint8Array(bytes), { headers: headersOf(type, { "content-disposition": "attachment" }) });
