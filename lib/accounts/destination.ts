/** Where one was going when one was asked to sign in. */

/** A path of the site itself, with its query, as a browser sends it; never another site, and never signing in again. */
const OWN = /^\/(?![/\\])[!-[\]-~]*$/;
const NOWHERE = /^\/(?:inloggen|api)(?:[/?#]|$)/;
const MAX_LENGTH = 2000;

/** The path to go on to, as an address may ask for it; "/" where it is none of the site's own pages. */
export function destination(asked: string | null | undefined): string {
  if (!asked || asked.length > MAX_LENGTH || !OWN.test(asked) || NOWHERE.test(asked)) return "/";
  return isSettled(asked) ? asked : "/";
}

/** Any site will do: none is asked. */
const SITE = "http://site.invalid";

/** Whether a browser makes nothing else of the path: one that climbs ("/..//elsewhere") can end at another site. */
function isSettled(asked: string): boolean {
  const [path] = asked.split(/[?#]/);
  const { origin, pathname } = new URL(asked, SITE);
  return origin === SITE && pathname === path;
}

/** The address of a page on the way in, that leads on to where one was going. */
export function onTheWayTo(path: string, asked: string | null | undefined): string {
  const to = destination(asked);
  return to === "/" ? path : `${path}?${new URLSearchParams({ naar: to })}`;
}
