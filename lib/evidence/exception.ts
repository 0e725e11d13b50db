/** Exceptions: inherited evidence that a municipality does not count for itself. */
import { z } from "zod";
import { isIsoDate } from "../calendar";
import { isoDate } from "../iso-date";
import { isRecord, itemId, text } from "../text";

export const exceptionShape = z.strictObject({ evidence: itemId, from: isoDate, until: isoDate.optional(), motivation: text });

/** An inherited item that does not count for a municipality from `from` to `until`, both included (no `until`: for ever). */
export const exception = exceptionShape.superRefine(
  ({ from, until }, context) => {
    if (isIsoDate(from) && isIsoDate(until) && until < from) {
      context.addIssue({ code: "custom", path: ["until"], message: "Kies een einddatum die niet voor de begindatum ligt." });
    }
  },
  { when: ({ value }) => isRecord(value) },
);

export type Exception = z.infer<typeof exceptionShape>;

/** An exception with an id of Plateau's own, which exchange files do not have. */
export const exceptionRecord = exception.safeExtend({ id: itemId });
export type ExceptionRecord = z.infer<typeof exceptionRecord>;
