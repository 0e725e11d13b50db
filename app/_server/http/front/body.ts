/** The body of a request, read as it comes in and never beyond its budget; and the request again, with that body in it. */
import { IncomingMessage } from "node:http";
import type { RefusalCode } from "@/lib/form/turned-away";
import { type Budget, PACE_MS } from "./budget";

/** Where the bytes are counted; `take` gives false where there is no room for them. */
interface Holder {
  take(bytes: number): boolean;
}

/** The pieces of a body, or why no more of it is read. Rejects where the sender hangs up. */
export type Reading = { ok: true; pieces: Buffer[] } | { ok: false; why: RefusalCode };

/** Reads a request's body within its budget. What was read by then is let go where it does not fit. */
export function readBody(request: IncomingMessage, budget: Budget, tooLarge: RefusalCode, holder: Holder): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    const stop = (): void => {
      clearTimeout(timer);
      clearInterval(pace);
      request.off("data", onData).off("end", onEnd).off("error", onError).off("close", onClose);
    };
    const refuse = (why: RefusalCode): void => {
      stop();
      pieces.length = 0;
      resolve({ ok: false, why });
    };
    const timer = setTimeout(() => refuse("tooSlow"), budget.mostMilliseconds);
    let paced = 0;
    const pace = setInterval(() => {
      if (budget.leastBytes !== null && bytes - paced < budget.leastBytes) refuse("tooSlow");
      paced = bytes;
    }, PACE_MS);
    const onData = (piece: Buffer): void => {
      bytes += piece.length;
      if (bytes > budget.mostBytes) refuse(tooLarge);
      else if (holder.take(piece.length)) pieces.push(piece);
      else refuse("full");
    };
    const onEnd = (): void => {
      stop();
      resolve({ ok: true, pieces });
    };
    const onError = (error: Error): void => {
      stop();
      reject(error);
    };
    const onClose = (): void => onError(new Error("The sender hung up"));
    request.on("data", onData).on("end", onEnd).on("error", onError).on("close", onClose);
  });
}

/** The same request for who comes next, with a body that has been read. */
export function withBody(request: IncomingMessage, pieces: readonly Buffer[]): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders } = request;
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders, complete: true });
  for (const piece of pieces) again.push(piece);
  again.push(null);
  return again;
}
