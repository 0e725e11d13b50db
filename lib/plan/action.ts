/** The action plan: what is still to come. An open action makes its criterion or block "gepland"; it is never evidence. */
import { z } from "zod";
import type { IsoDate } from "../calendar";
import { ERASED } from "../erased";
import { oneOf } from "../framework/one-of";
import { isoDate } from "../iso-date";
import { ascending } from "../order";
import { isRecord, itemId, text, title } from "../text";

const shape = z.strictObject({
  id: itemId,
  title,
  criterion: text.optional(),
  block: text.optional(),
  owner: text,
  due: isoDate,
  status: oneOf("actionStatus"),
  note: text.optional(),
});

/** One action: it names either a criterion or a block. */
export const action = shape.superRefine(
  (given, context) => {
    const { criterion, block } = given as Partial<Action>;
    if ((criterion === undefined) === (block === undefined)) {
      context.addIssue({ code: "custom", path: [], message: "Kies een bouwsteen of een toetspunt, niet allebei." });
    }
  },
  { when: ({ value }) => isRecord(value) },
);

export const actionShape = shape;

export type Action = z.infer<typeof shape>;

/** Whether an action is neither done nor dropped: it is open on the days of {@link isOpenOn}. */
export const isOpen = (given: Action): boolean => given.status === "todo" || given.status === "doing";

/** Whether an action is open on a day: through its due date (DOMAIN.md, "Status"). */
export const isOpenOn = (given: Action, day: IsoDate): boolean => isOpen(given) && day <= given.due;

/** By date, and on one date by id, so that the order of the records does not matter. */
export const byDue = (a: Action, b: Action): number => ascending(a.due, b.due) || ascending(a.id, b.id);

/** Whether an action's date has passed while it was not done: it no longer makes anything "gepland". */
export const isOverdue = (given: Action, asOf: IsoDate): boolean => isOpen(given) && given.due < asOf;

const NOBODY_NAMED = /^niet genoemd\b/i;

/** Who does it; undefined where its owner says that no source names anybody: "niet genoemd in de nota". */
export const namedOwner = ({ owner }: Action): string | undefined => (NOBODY_NAMED.test(owner) ? undefined : owner);

/**
 * What is left of an action once its content was erased: what it was about, and that nothing comes of it. `day` is the day on
 * which the version was recorded.
 */
export const actionResidue = ({ id, criterion, block }: Action, day: IsoDate): Action => ({
  ...{ id, ...(criterion !== undefined && { criterion }), ...(block !== undefined && { block }) },
  ...{ title: ERASED, owner: ERASED, due: day, status: "dropped" },
});
