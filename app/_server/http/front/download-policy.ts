/** A file that is saved gets the strictest policy there is, whatever policy the pages have: it may do nothing where it is opened. */
import type { ServerResponse } from "node:http";

const POLICY = "content-security-policy";
const DOWNLOAD_POLICY = "default-src 'none'; sandbox";

/** Sees to it that this response, if it turns out to be a download, has the policy of one. Call before anyone writes to it. */
export function protectDownload(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = function (this: ServerResponse, ...given: unknown[]) {
    const disposition = String(response.getHeader("content-disposition") ?? "");
    if (/^\s*attachment\b/i.test(disposition)) response.setHeader(POLICY, DOWNLOAD_POLICY);
    return Reflect.apply(writeHead, this, given);
  } as ServerResponse["writeHead"];
}
