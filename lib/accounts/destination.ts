/** Where one was going when one was asked to sign in. */

/** A path of the site itself, with its query, as a browser sends it; never another site, and never signing in again. */
const OWN = /^\/(?![/\\])[!-[\]-~]*$/;
const NOWHERE = /^\/(?:inloggen|api)(?:[/?#]|$)/;
const MAX_LENGTH = 2000;

/** The path to go on to, as an address may ask for it; "/" where it is none of the site's own pages. */
export function destination(asked: string | null | undefined): string {
  if (!asked || asked.length > MAX_LENGTH || !OWN.test(asked) || NOWHERE.test(asked)) return "/";
  return asked;
}

/** The address of a page on the way in, that leads on to where one was going. */
export function onTheWayTo(path: string, asked: string | null | undefined): string {
  const to = destination(asked);
  return to === "/" ? path : `${path}?${new URLSearchParams({ naar: to })}`;
}
