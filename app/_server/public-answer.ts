/** Answers that are the same for everyone: they look at no cookie, set none, and may be kept by whoever asks again each time. */
import "server-only";
import { isGenerated } from "@/db/store/generated";
import { type Page, pageText } from "@/lib/report/public-page/frame";
import { asFile } from "./http/validated";
import { origin } from "./sign-in/settings";

/** A municipality that takes its page back takes it back at once: so nothing is shown again without asking. */
const KEPT = { "cache-control": "public, no-cache" };

/** A page for everyone; `changedAt` is an ISO 8601 instant. */
export const publicPage = (request: Request, page: Page, changedAt: string): Response =>
  publicText(request, pageText(page, { origin: origin(), generated: isGenerated() }), "text/html; charset=utf-8", {
    "last-modified": new Date(changedAt).toUTCString(),
  });

/** Another text for everyone. */
export const publicText = (
  request: Request,
  text: string,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response => asFile(request, text, { ...KEPT, "content-type": type, ...headers });

/** What is not there, or no longer. It is not told which of the two. */
export const notPublic = (): Response =>
  new Response(
    "Deze openbare pagina is er niet. Misschien koos de gemeente er niet (meer) voor, of is het adres niet goed overgenomen.\n",
    {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-robots-tag": "noindex" },
    },
  );
