/** What an organisation filled in about accessibility: its own statement, and where to tell what does not work. */
import { contactUri } from "./contact";

export interface AccessibilityStatement {
  /** The https address of the organisation's statement; null where none was set. */
  statement: string | null;
  /** An address to follow; null where none was set. */
  contact: string | null;
}

/** PLATEAU_ACCESSIBILITY_STATEMENT and PLATEAU_ACCESSIBILITY_CONTACT; what is no address is left out. */
export function accessibilityStatement(env: Readonly<Record<string, string | undefined>>): AccessibilityStatement {
  const statement = env.PLATEAU_ACCESSIBILITY_STATEMENT?.trim() ?? "";
  const isAddress = URL.canParse(statement) && new URL(statement).protocol === "https:";
  return { statement: isAddress ? statement : null, contact: contactUri(env.PLATEAU_ACCESSIBILITY_CONTACT) };
}
