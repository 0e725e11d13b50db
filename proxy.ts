/**
 * The headers that keep a page safe, on every answer of a page or action. What a request may cost, and whether it is one of
 * ours, was judged before Next had it: app/_server/http/front.
 */
import { type NextRequest, NextResponse } from "next/server";
import { ADDRESS, askedAddress } from "./app/_server/http/asked-address";
import { contentSecurityPolicy, originsOf, publicPolicy } from "./app/_server/http/content-security";
import { isPublicPath } from "./lib/report/public-page/paths";

const POLICY = "content-security-policy";
const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

export function proxy(request: NextRequest): NextResponse {
  const [site] = originsOf(process.env.PLATEAU_ORIGIN);
  const https = site?.startsWith("https:") ?? false;
  const isPublic = isPublicPath(request.nextUrl.pathname);
  const policy = isPublic ? publicPolicy(https) : policyOf(https);
  const response = NextResponse.next({ request: { headers: headersFor(request, site, policy) } });
  response.headers.set(POLICY, policy);
  // Only what a municipality made public is for programs that search.
  if (!isPublic) response.headers.set("x-robots-tag", "noindex");
  if (https) response.headers.set("strict-transport-security", `max-age=${TWO_YEARS}; includeSubDomains`);
  return response;
}

const policyOf = (https: boolean): string =>
  contentSecurityPolicy({
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    formTargets: originsOf(process.env.PLATEAU_OIDC_ISSUER),
    https,
    development: process.env.NODE_ENV === "development",
  });

/** The request as the pages get it. Next takes the nonce from the policy, and its own origin check from the host named here. */
function headersFor(request: NextRequest, site: string | undefined, policy: string): Headers {
  const headers = new Headers(request.headers);
  headers.set(ADDRESS, askedAddress(request.nextUrl));
  headers.set(POLICY, policy);
  if (site === undefined) headers.delete("x-forwarded-host");
  else headers.set("x-forwarded-host", new URL(site).host);
  return headers;
}

/** All but the files of the build, which hold nothing of anyone and are cached for ever. */
export const config = { matcher: "/((?!_next/static/).*)" };
