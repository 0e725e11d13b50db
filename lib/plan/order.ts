/** The orders in which a plan can be read. */
import { label } from "../framework/vocabulary";
import { ascending } from "../order";
import type { Action } from "./action";

const byWords = (word: (action: Action) => string) => (a: Action, b: Action) => word(a).localeCompare(word(b), "nl");

const orders = {
  actie: byWords(({ title }) => title),
  wie: byWords(({ owner }) => owner),
  uiterlijk: (a, b) => ascending(a.due, b.due),
  stand: byWords(({ status }) => label("actionStatus", status)),
} satisfies Record<string, (a: Action, b: Action) => number>;

export type PlanOrder = keyof typeof orders;

/** The order that an address asks for; undefined where it asks for none that there is. */
export const planOrder = (asked: string): PlanOrder | undefined =>
  Object.hasOwn(orders, asked) ? (asked as PlanOrder) : undefined;

/** The actions in that order, what is equal as it was; without one as they are. */
export const inPlanOrder = (actions: readonly Action[], order: PlanOrder | undefined): Action[] =>
  order === undefined ? [...actions] : [...actions].sort(orders[order]);
