/** The text of security.txt. It holds for at most a year, so that someone looks again whether it is still right. */
import { contactUri } from "./contact";

/** A test fails from 30 days before: then read docs/beheer.md and SECURITY.md again, and set a day at most a year ahead. */
export const SECURITY_TXT_EXPIRES = "2027-11-01T00:00:00.000Z";

/**
 * The text, for a contact as an e-mail address, `mailto:`, `tel:` or https address, and the site's own origin where that is
 * known; null without a contact that can be used.
 */
export function securityTxt(contact: string | undefined, site: string | undefined): string | null {
  const uri = contactUri(contact);
  if (uri === null) return null;
  const lines = [
    `Contact: ${uri}`,
    `Expires: ${SECURITY_TXT_EXPIRES}`,
    "Preferred-Languages: nl, en",
    ...(site && URL.canParse(site) ? [`Canonical: ${new URL("/.well-known/security.txt", site).href}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
