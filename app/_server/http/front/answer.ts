/** How a request that is turned away is answered, so that who sent it can read why. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Refusal } from "@/lib/form/turned-away";
import { MAX_DRAINED_BYTES, MAX_DRAINING_MS } from "./budget";
import { refusalPage } from "./refusal";

const POLICY = "content-security-policy";

/** Answers a refusal: a page for who loads one, a line for a script. What still comes in is let go, and the line is closed. */
export function answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { headers } = request;
  const page =
    headers["next-action"] === undefined && headers.rsc === undefined && (headers.accept ?? "").includes("text/html");
  const nonce = randomBytes(16).toString("base64");
  const body = Buffer.from(page ? refusalPage(refusal, nonce) : refusal.text);
  response.writeHead(refusal.status, {
    ...guarded(nonce),
    // Next's own script shows a line to the reader only where the type is exactly this.
    "content-type": page ? "text/html; charset=utf-8" : headers["next-action"] ? "text/plain" : "text/plain; charset=utf-8",
    "content-length": body.length,
    ...(refusal.retryAfter && { "retry-after": String(refusal.retryAfter) }),
    ...(refusal.status === 405 && { allow: "GET, HEAD, POST, OPTIONS" }),
    // Hanging up on a sender would cost it the answer; only on what is out of all proportion.
    ...(Number(headers["content-length"] ?? 0) > MAX_DRAINED_BYTES && { connection: "close" }),
  });
  response.end(body);
  if (!request.complete) drain(request);
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
