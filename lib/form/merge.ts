/**
 * What somebody changed in a form, told apart from what they left as it was. A form shows a record in words of its own and
 * reads them back: what was left alone keeps the record's own value to the letter, and where somebody else made a newer
 * version meanwhile, only what both changed is a question.
 */
import type { Draft } from "./read";

type Values = ReadonlyMap<string, unknown>;

/** The three that a correction is made of. */
export interface Correction {
  /** The record on which the form was opened. */
  base: Readonly<Draft>;
  /** What the form, as it was opened, reads as. */
  shown: Readonly<Draft>;
  /** What the form, as it was sent, reads as. */
  sent: Readonly<Draft>;
  /** The lists whose order somebody types; any other list is boxes, which have an order of their own. */
  ordered: ReadonlySet<string>;
}

/** The keys that were changed in the form: what it reads as is not what it read as when it was opened. */
function touchedIn({ shown, sent, ordered }: Omit<Correction, "base">): Set<string> {
  const [before, after] = [valuesOf(shown), valuesOf(sent)];
  const keys = [...before.keys(), ...after.keys()];
  return new Set(keys.filter((key) => !isSame(before.get(key), after.get(key), ordered.has(key))));
}

/** The corrected record: what was touched as it was sent, all else as it is in `onto` (by default the base itself). */
export function corrected(correction: Correction, onto: Readonly<Draft> = correction.base): Draft {
  const touched = touchedIn(correction);
  const values = new Map(valuesOf(onto));
  const sent = valuesOf(correction.sent);
  for (const key of touched) {
    if (sent.has(key)) values.set(key, sent.get(key));
    else values.delete(key);
  }
  return draftOf(values, Array.isArray(onto.claims));
}

/** The keys that both the form and a newer version changed, each in another way. */
export function clashes(correction: Correction, current: Readonly<Draft>): string[] {
  const [base, sent, theirs] = [correction.base, correction.sent, current].map(valuesOf) as [Values, Values, Values];
  return [...touchedIn(correction)].filter(
    (key) =>
      !isSame(base.get(key), theirs.get(key), correction.ordered.has(key)) &&
      !isSame(sent.get(key), theirs.get(key), correction.ordered.has(key)),
  );
}

/** Each claim is a value of its own, so that two people can work on one document at once. */
const CLAIM = "claims ";

function valuesOf({ claims, ...draft }: Readonly<Draft>): Values {
  const values = new Map(Object.entries(draft).filter(([, value]) => value !== undefined));
  for (const claim of (claims ?? []) as { criterion: string }[]) values.set(`${CLAIM}${claim.criterion}`, claim);
  return values;
}

/** `listed`: whether the list of claims stays where none is left. */
function draftOf(values: Values, listed: boolean): Draft {
  const claims = [...values].filter(([key]) => key.startsWith(CLAIM)).map(([, claim]) => claim);
  const others = [...values].filter(([key]) => !key.startsWith(CLAIM));
  return { ...Object.fromEntries(others), ...(listed || claims.length > 0 ? { claims } : {}) };
}

const isSame = (a: unknown, b: unknown, inOrder: boolean): boolean => written(a, inOrder) === written(b, inOrder);

const written = (value: unknown, inOrder: boolean): string =>
  Array.isArray(value) && !inOrder
    ? JSON.stringify(value.map((one) => JSON.stringify(one)).sort())
    : (JSON.stringify(value, sortedKeys) ?? "");

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
