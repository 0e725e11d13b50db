/** The orders of a plan. */
import { expect, it } from "vitest";
import type { Action } from "./action";
import { inPlanOrder, planOrder } from "./order";

const action = (id: string, title: string, owner: string, due: string, status: Action["status"]): Action => ({
  id,
  title,
  criterion: "1.1.1a",
  owner,
  due,
  status,
});

const actions = [
  action("1", "zorgen", "Éva’s team", "2027-03-01", "todo"),
  action("2", "Beleid", "zorg", "2027-01-01", "doing"),
  action("3", "aanstellen", "Burgemeester", "2027-02-01", "todo"),
];

it.each([
  ["actie", "321"],
  ["wie", "312"],
  ["uiterlijk", "231"],
  ["stand", "213"],
  ["", "123"],
  ["constructor", "123"],
])("by %j", (asked, ids) => {
  expect(inPlanOrder(actions, planOrder(asked)).map(({ id }) => id)).toEqual(ids.split(""));
});
