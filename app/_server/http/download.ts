/** A file as an answer: always saved, never shown in the page's own place, never kept by what lies between. */
import "server-only";

/** Answers with a file; `name` has been made by fileName. */
export const download = (bytes: Uint8Array, { name, mime }: { name: string; mime: string }): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mime,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
