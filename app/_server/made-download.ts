/** A file that is made on request as an answer; a plain sentence where making it takes too long. */
import "server-only";
import { download } from "./http/download";
import { tookTooMuch } from "./pdf/report-pdf";

const TOO_LONG =
  "Dit bestand is te groot om nu te maken. Kies een ander formaat, zoals CSV of het uitwisselbestand, of toon eerst minder bewijs.\n";

/** Answers with the file once it is made. */
export async function madeDownload(made: Promise<Uint8Array>, told: Parameters<typeof download>[1]): Promise<Response> {
  try {
    return download(await made, told);
  } catch (error) {
    if (!tookTooMuch(error)) throw error;
    return new Response(TOO_LONG, {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
