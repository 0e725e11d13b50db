/** Setting up a second step: where one is, and what the page needs for it. */
import type { FormState } from "../form/state";

export type SecondFactorState =
  | { step: "password"; form: FormState }
  /** `uri` is what the app reads from the QR code; the codes are shown when the app is proven to work. */
  | { step: "scan"; form: FormState; uri: string; codes: string[] }
  | { step: "done"; codes: string[] };

/** The secret of such an address in groups of four, as one types it over where scanning does not work. */
export const typedSecret = (uri: string): string =>
  (URL.canParse(uri) ? (new URL(uri).searchParams.get("secret") ?? "") : "").replaceAll(/(.{4})(?=.)/g, "$1 ");

/** The recovery codes as a file to keep. */
export const recoveryFile = (codes: readonly string[], origin: string): string =>
  [
    `Herstelcodes van Plateau (${origin})`,
    "Elke code werkt één keer. Bewaar ze waar alleen u erbij kunt.",
    "",
    ...codes,
    "",
  ].join("\r\n");
