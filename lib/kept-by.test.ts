/** What was made of an object is made once, and never given for another object or another question. */
import { expect, it, vi } from "vitest";
import { keptBy, keptForEach } from "./kept-by";

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

it("is made once for each object, however alike two are", () => {
  const make = vi.fn(({ name }: { name: string }) => [name]);
  const given = keptBy(make);
  const [one, other] = [{ name: "a" }, { name: "a" }];
  expect(given(one)).toBe(given(one));
  expect(given(one)).not.toBe(given(other));
  expect(make).toHaveBeenCalledTimes(2);
});

it("is made once for each number or word, also where that is nothing", () => {
  const make = vi.fn((key: number) => (key === 0 ? undefined : { key }));
  const given = keptForEach(make);
  expect([given(1), given(0), given(2)]).toEqual([{ key: 1 }, undefined, { key: 2 }]);
  expect(given(1)).toBe(given(1));
  expect(given(0)).toBeUndefined();
  expect(make.mock.calls).toEqual([[1], [0], [2]]);
});
