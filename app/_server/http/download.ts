/** A file as an answer: always saved, never shown in the page's own place, never kept by what lies between. */
import "server-only";

/**
 * The header that gives a download its name: whole for browsers that read RFC 8187, and in plain letters for others. What RFC
 * 8187 does not let stand by itself is written with percent signs, the apostrophe too, which ends the language there.
 */
export function contentDisposition(name: string): string {
  const whole = encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^ -~]|["\\%]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/**
 * Answers with a file; `headers` are what this one needs besides, or has otherwise. The policy of a download comes from
 * front/download-policy.ts.
 */
export const download = (
  bytes: Uint8Array,
  { name, mime, headers }: { name: string; mime: string; headers?: Readonly<Record<string, string>> },
): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mime,
      "content-length": String(bytes.length),
      "content-disposition": contentDisposition(name),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      ...headers,
    },
  });
