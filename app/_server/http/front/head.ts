/** What is turned away by the head of a request alone: another site's post, an unknown way of asking, an address that spells nothing. */
import type { IncomingMessage } from "node:http";
import type { RefusalCode } from "@/lib/form/turned-away";
import { pathOf } from "../path";
import { isSameOrigin } from "../same-origin";

/** How a page of Plateau is asked for. */
const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** How a program asks the API besides. */
const API_METHODS = new Set([...METHODS, "PUT", "PATCH", "DELETE"]);

/**
 * Whether this is for the API: it knows who asks by a token in the head, which no page of another site can make a browser
 * send along, and looks at no cookie. So it may be asked from anywhere.
 */
export const isForApi = (url: string): boolean => /^\/api\/v1(?:[/?#]|$)/.test(url);

/** Why a request is turned away before its body is read, or null where it may go on. `site` as in {@link isSameOrigin}. */
export function refusalBeforeReading(
  { method = "", url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">,
  site: string | undefined,
): RefusalCode | null {
  const api = isForApi(url);
  if (!(api ? API_METHODS : METHODS).has(method)) return "unknownMethod";
  if (!api && !isSameOrigin(method, (name) => single(headers[name]), site)) return "foreign";
  if (!isReadable(url)) return "unreadableAddress";
  if (headers["transfer-encoding"] !== undefined) return "unknownSize";
  return null;
}

const single = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value.join(", ") : value) ?? null;

/** Whether the percent signs of a path spell a text, also where a part of it is spelt twice over as a route's parameter is. */
function isReadable(url: string): boolean {
  const path = pathOf(url);
  if (!path.startsWith("/")) return false;
  try {
    decodeURIComponent(decodeURIComponent(path));
    return true;
  } catch {
    return false;
  }
}
