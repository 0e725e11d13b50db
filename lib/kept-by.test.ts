/** What was made of an object is made once, and never given for another object or another question. */
import { expect, it } from "vitest";
import { keptBy } from "./kept-by";

it("is made once for the same object and question, and anew for any other", () => {
  const made: string[] = [];
  const told = keptBy((of: { name: string }, day: string) => {
    made.push(`${of.name} ${day}`);
    return { of: of.name, day };
  });
  const [one, other] = [{ name: "een" }, { name: "ander" }];
  expect(told(one, "maandag")).toBe(told(one, "maandag"));
  expect(told(other, "maandag")).toEqual({ of: "ander", day: "maandag" });
  expect(told(one, "maandag")).toEqual({ of: "een", day: "maandag" });
  expect(made).toEqual(["een maandag", "ander maandag"]);
  expect(told(one, "dinsdag")).toEqual({ of: "een", day: "dinsdag" });
  expect(told(one, "maandag")).toEqual({ of: "een", day: "maandag" });
  expect(made).toHaveLength(4);
});
