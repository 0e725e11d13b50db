/** Who sends a request, as far as it can be believed: the address of the connection, or what proxies that are trusted added. */
import type { IncomingMessage } from "node:http";

/**
 * The address of who asks. Each proxy in front adds at the end of X-Forwarded-For from where it was asked; only what the
 * trusted ones added is believed, and what stands before that anyone can have written. Without proxies: the connection's own.
 */
export function senderOf({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">, trustedProxies: number): string {
  const own = socket.remoteAddress ?? "unknown";
  if (trustedProxies === 0) return own;
  const added = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter(Boolean);
  return added.at(-trustedProxies) ?? own;
}
