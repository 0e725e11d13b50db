/** Web addresses as OSCAL asks them: RFC 3986, in which far fewer characters may stand than a browser takes. */

const ORIGIN = /^https?:\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d+)?$/i;

/** The address in allowed characters only, without a user's name and password; undefined where that cannot be. */
export function webReference(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(address);
  const origin = `${protocol}//${host}`;
  if (!ORIGIN.test(origin)) return undefined;
  return origin + encoded(pathname + search) + (hash === "" ? "" : `#${encoded(hash.slice(1))}`);
}

/** A percent sign that begins no code, and all that is not allowed in a path, a query or a fragment, as a code. */
const encoded = (text: string): string => text.replace(/%(?![0-9a-f]{2})|[^\w.~:/?@!$&'()*+,;=%-]/gi, encodeURIComponent);
