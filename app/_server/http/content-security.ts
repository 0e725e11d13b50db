/**
 * The Content-Security-Policy of a page: only what the server itself sends may run, be shown or be posted to. See
 * docs/decisions/007-safe-house.md.
 */

interface Page {
  /** New for every request; Next puts it on each script and style that it writes into the page. */
  nonce: string;
  /** Origins besides our own that a form's answer may lead to: a provider where people sign in. */
  formTargets: readonly string[];
  /** Whether visitors come over https: then the browser asks for everything that way. */
  https: boolean;
  /** The development server evaluates code and keeps a socket open. */
  development: boolean;
}

/** The header's value. No `unsafe-inline` anywhere: also the attribute `style` in HTML is refused (scripts may set styles). */
export function contentSecurityPolicy({ nonce, formTargets, https, development }: Page): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    // A browser holds this against where the answer to a form redirects to as well.
    ["form-action 'self'", ...formTargets].join(" "),
    "frame-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** That of the pages that are the same for everyone: no script at all, no form, and so nothing that differs by request. */
export const publicPolicy = (https: boolean): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

/** The origin of an address, or nothing where it is none: what a setting holds may be missing or mistyped. */
export function originsOf(address: string | undefined): string[] {
  if (!address || !URL.canParse(address)) return [];
  const { origin } = new URL(address);
  return origin === "null" ? [] : [origin];
}
