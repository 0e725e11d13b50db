/** How a request that is turned away is answered, so that who sent it can read why. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Refusal } from "@/lib/form/turned-away";
import { MAX_DRAINED_BYTES, MAX_DRAINING_MS } from "./budget";
import { isForApi } from "./head";
import { refusalPage } from "./refusal";

const POLICY = "content-security-policy";

/**
 * Answers a refusal: a page for who loads one, a line for a script, a problem for a program that asks the API. What still
 * comes in is let go, and the line is closed.
 */
export function answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { headers } = request;
  const nonce = randomBytes(16).toString("base64");
  const told = toldTo(request, refusal, nonce);
  const body = Buffer.from(told.text);
  response.writeHead(refusal.status, {
    ...guarded(nonce),
    "content-type": told.type,
    "content-length": body.length,
    ...(refusal.retryAfter && { "retry-after": String(refusal.retryAfter) }),
    ...(refusal.status === 405 && { allow: "GET, HEAD, POST, OPTIONS" }),
    // Hanging up on a sender would cost it the answer; only on what is out of all proportion.
    ...(Number(headers["content-length"] ?? 0) > MAX_DRAINED_BYTES && { connection: "close" }),
  });
  response.end(body);
  if (!request.complete) drain(request);
}

function toldTo({ headers, url = "" }: IncomingMessage, refusal: Refusal, nonce: string): { type: string; text: string } {
  if (isForApi(url)) {
    const details = { type: "about:blank", title: refusal.text, status: refusal.status, detail: refusal.text };
    return { type: "application/problem+json", text: JSON.stringify(details) };
  }
  // Next's own script shows a line to the reader only where the type is exactly this.
  if (headers["next-action"] !== undefined) return { type: "text/plain", text: refusal.text };
  return headers.rsc === undefined && (headers.accept ?? "").includes("text/html")
    ? { type: "text/html; charset=utf-8", text: refusalPage(refusal, nonce) }
    : { type: "text/plain; charset=utf-8", text: refusal.text };
}

/** What every page of the front's own says of itself: it may do nothing, and nobody keeps it. */
const guarded = (nonce: string) => ({
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  [POLICY]: `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
});

/** Answers with a page of the front's own to a request of which the body has been read. */
export async function answerPage(
  response: ServerResponse,
  status: number,
  page: (nonce: string) => Promise<string>,
): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  const body = Buffer.from(await page(nonce));
  response.writeHead(status, { ...guarded(nonce), "content-type": "text/html; charset=utf-8", "content-length": body.length });
  response.end(body);
}

/** Lets go of what is still sent, so that the answer is read before the line is closed; not for ever, and not of any size. */
function drain(request: IncomingMessage): void {
  const { socket } = request;
  const hangUp = (): void => void socket.destroy();
  const timer = setTimeout(hangUp, MAX_DRAINING_MS);
  timer.unref();
  let bytes = 0;
  request
    .on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > MAX_DRAINED_BYTES) hangUp();
    })
    .on("error", hangUp)
    .on("close", () => clearTimeout(timer))
    .resume();
}
