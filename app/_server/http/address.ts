/** Where a request comes from, as far as it can be known. */
import "server-only";
import { headers } from "next/headers";

/**
 * The address of who asks. The proxy in front of an installation adds it at the end of X-Forwarded-For, and what stands before
 * it anyone can have written; without a proxy Next fills in the address of the connection.
 */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "";
  return forwarded.split(",").at(-1)?.trim() || "unknown";
}
