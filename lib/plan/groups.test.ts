/** In which group an action stands, around its date. */
import { expect, it } from "vitest";
import type { Action } from "./action";
import { planGroups } from "./groups";

const action = (id: string, due: string, status: Action["status"] = "todo"): Action => ({
  id,
  title: id,
  block: "3.1.1",
  owner: "adviseur",
  due,
  status,
});

const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

it.each([
  ["the day before its date", "2026-11-21", "overdue"],
  ["its date", "2026-11-22", "open"],
  ["the day after its date", "2026-11-23", "open"],
] as const)("puts an action that is due on %s where it belongs", (_what, due, group) => {
  expect(ids(planGroups([action("a", due)], "2026-11-22")[group])).toEqual(["a"]);
});

it("puts what is done or dropped apart whatever its date, the latest first, and the nearest open one first", () => {
  const groups = planGroups(
    [
      action("d1", "2025-01-01", "done"),
      action("d2", "2026-01-01", "done"),
      action("x", "2027-01-01", "dropped"),
      action("b", "2027-06-01"),
      action("a", "2027-01-01", "doing"),
    ],
    "2026-11-22",
  );
  expect(ids(groups.done)).toEqual(["d2", "d1"]);
  expect(ids(groups.dropped)).toEqual(["x"]);
  expect(ids(groups.open)).toEqual(["a", "b"]);
  expect(groups.overdue).toEqual([]);
});
