/** What the fields of a form of evidence are called, and the one question that its page must know again; apart from how they are read, so that a page with such a form brings no schemas to a browser. */
import type { IsoDate } from "../calendar";
import { longDate } from "../dutch";

/** The name of the boxes of claims; its values are ids of criteria. */
export const CLAIM = "claim";

/** Where it stands: of a criterion, or of a whole block, for its criteria that name no place of their own. */
export const locatorField = (criterionOrBlock: string): string => `locator.${criterionOrBlock}`;
export const quoteField = (criterion: string): string => `quote.${criterion}`;

/** The field of a region's new event with which the municipalities are asked to confirm that they took part. */
export const INVITE = "invite";

/** What the form sends along where one wants to go on to the next step once it is stored. */
export const THEN = "then";

/** The box with which somebody says that a day far ahead is right; its value is that day. */
export const SURE = "sure.until";

/** The question, at the field of the last day. */
export const farAheadQuestion = (last: IsoDate): string =>
  `${longDate(last)} ligt meer dan twee jaar vooruit. Klopt dat? Kruis dan aan dat het klopt, of verbeter de datum.`;
