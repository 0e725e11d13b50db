/** An address for people to write to, as an administrator sets it. */

/**
 * The contact as an address to follow, given as an e-mail address, `mailto:`, `tel:` or https address; null where it is none.
 * Blanks are refused: a line break in a setting would begin a field of its own.
 */
export function contactUri(contact: string | undefined): string | null {
  const given = contact?.trim() ?? "";
  if (/\s/.test(given)) return null;
  if (/^(?:mailto:|tel:|https:\/\/)./.test(given)) return given;
  return given.includes("@") ? `mailto:${given}` : null;
}
