/**
 * Whether a request that may change something was sent by our own pages. Next compares Origin with Host for its server
 * actions only, lets a missing Origin pass, and believes X-Forwarded-Host; this holds for every method and every route.
 */

/** The header of a request, or null where it has none. */
type ReadHeader = (name: string) => string | null;

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * True where the method only reads, or the request comes from a page of this site. `site` is the origin by which browsers
 * know the site (PLATEAU_ORIGIN); without it the site is the host that the request was sent to. A browser always says
 * where a form or script that posts comes from, so who does not say is refused.
 */
export function isSameOrigin(method: string, header: ReadHeader, site: string | undefined): boolean {
  if (SAFE.has(method)) return true;
  const origin = header("origin");
  if (origin === null) return header("sec-fetch-site") === "same-origin";
  if (site !== undefined) return origin === site;
  return URL.canParse(origin) && new URL(origin).host === header("host");
}
