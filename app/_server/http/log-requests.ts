/** One line in the log for each request, with an id that the response carries too. Node itself tells when a request comes in. */
import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { replaceFaultByPage } from "./error-document";
import { logPath } from "./log-path";
import { REQUEST_ID, requestUnderWay } from "./request";

/** Addresses that machines ask for all the time, or that come along with a page. They are logged as `debug`. */
const QUIET = /^\/(?:_next\/|health$|ready$)/;

/** Gives each request its id and logs it when its response is done, or broken off (`aborted`). Call once for each process. */
export function logRequests(log: Logger): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const id = randomUUID();
    // Whatever a client sends by this name is replaced: an id is ours, and one of a kind.
    request.headers[REQUEST_ID] = id;
    response.setHeader(REQUEST_ID, id);
    requestUnderWay.enterWith({ id });
    replaceFaultByPage(request, response, id);
    const { method, url = "" } = request;
    const begin = performance.now();
    response.once("close", () => {
      const fields = {
        request: id,
        method,
        path: logPath(url),
        status: response.statusCode,
        ms: Math.round(performance.now() - begin),
      };
      log[levelOf(url, response.statusCode)](response.writableFinished ? fields : { ...fields, aborted: true }, "request");
    });
  });
}

function levelOf(url: string, status: number): "debug" | "info" | "error" {
  if (status >= 500) return "error";
  return QUIET.test(url.split("?", 1)[0] ?? "") ? "debug" : "info";
}
