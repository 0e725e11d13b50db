/** What every request passes before a page or action sees it: the origin check, and the headers that keep the page safe. */
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, originsOf } from "./app/_server/http/content-security";
import { refusalOf, unreadableAddress, unreadableForm } from "./app/_server/http/gate";

const POLICY = "content-security-policy";
const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [site] = originsOf(process.env.PLATEAU_ORIGIN);
  const refusal =
    unreadableAddress(request.nextUrl.pathname) ??
    refusalOf(request.method, (name) => request.headers.get(name), site) ??
    (await unreadableForm(request));
  const https = site?.startsWith("https:") ?? false;
  const policy = contentSecurityPolicy({
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    formTargets: originsOf(process.env.PLATEAU_OIDC_ISSUER),
    https,
    development: process.env.NODE_ENV === "development",
  });
  const response = refusal
    ? new NextResponse(refusal.text, { status: refusal.status, headers: { "content-type": "text/plain; charset=utf-8" } })
    : NextResponse.next({ request: { headers: headersFor(request, site, policy) } });
  response.headers.set(POLICY, policy);
  if (https) response.headers.set("strict-transport-security", `max-age=${TWO_YEARS}; includeSubDomains`);
  return response;
}

/** The request as the pages get it. Next takes the nonce from the policy, and its own origin check from the host named here. */
function headersFor(request: NextRequest, site: string | undefined, policy: string): Headers {
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  if (site === undefined) headers.delete("x-forwarded-host");
  else headers.set("x-forwarded-host", new URL(site).host);
  return headers;
}

/** All but the files of the build, which hold nothing of anyone and are cached for ever. */
export const config = { matcher: "/((?!_next/static/).*)" };
