/** The cookies of signing in: what they are called, and whose session one belongs to before Next has the request. */
import { accountInSession } from "@/db/accounts/sessions";

/**
 * What stands before every cookie's name. Over https the browser itself then holds a cookie to this host, this path and
 * https (RFC 6265bis, section 4.1.3.2), so that no other host of the same domain can put one in its place.
 */
export const cookiePrefix = (origin: string): string => (origin.startsWith("https:") ? "__Host-plateau" : "plateau");

/** The id of the account that a request with these cookies is signed in with; null where it is of nobody who is. */
export function accountWith(cookies: string, origin: string): string | null {
  const token = signedValue(cookies, `${cookiePrefix(origin)}.session_token`);
  return token === null ? null : accountInSession(token);
}

/** A signed cookie's value without its signature; null where there is none. Who holds the value of a session has the session. */
function signedValue(cookies: string, name: string): string | null {
  for (const pair of cookies.split(";")) {
    const at = pair.indexOf("=");
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
    const [value = ""] = pair
      .slice(at + 1)
      .trim()
      .split(".", 1);
    return value === "" ? null : value;
  }
  return null;
}
