/** The forms of the Kader, which forms nobody answered, and when somebody must look at the law again. */
import { expect, it } from "vitest";
import { currentFramework } from "../framework/versions";
import { kaderForms, unanswered } from "./choice";
import { firstForms, isStale } from "./coming";

it("knows the four forms of the Kader by their criteria", () => {
  expect(kaderForms(currentFramework).map(({ id }) => id)).toEqual(["1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d"]);
});

it("asks of each form until it is recorded that the policy names it, or leaves it out", () => {
  const ids = firstForms.map(({ id }) => id);
  expect(ids).toEqual(["forced-marriage", "surrogacy", "illegal-adoption"]);
  const choices = [
    { id: "surrogacy", choice: "named" as const, source: "§ 2" },
    { id: "forced-marriage", choice: "left-out" as const, reason: "Geen rol." },
  ];
  expect(unanswered(firstForms, choices).map(({ id }) => id)).toEqual(["illegal-adoption"]);
});

it("is to be looked at again after half a year", () => {
  const [form] = firstForms;
  expect(isStale({ ...form!, checkedOn: "2026-05-22" }, "2026-11-22")).toBe(false);
  expect(isStale({ ...form!, checkedOn: "2026-05-21" }, "2026-11-22")).toBe(true);
});
