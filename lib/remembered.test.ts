/** What was made for a thing is given again, also where it is nothing; another thing has its own. */
import { expect, it, vi } from "vitest";
import { rememberedBy, rememberedPer } from "./remembered";

it("makes it once for each number or word", () => {
  const make = vi.fn((key: number) => (key === 0 ? undefined : { key }));
  const given = rememberedBy(make);
  expect([given(1), given(0), given(2)]).toEqual([{ key: 1 }, undefined, { key: 2 }]);
  expect(given(1)).toBe(given(1));
  expect(given(0)).toBeUndefined();
  expect(make.mock.calls).toEqual([[1], [0], [2]]);
});

it("makes it once for each object, however alike two are", () => {
  const make = vi.fn(({ name }: { name: string }) => [name]);
  const given = rememberedPer(make);
  const [one, other] = [{ name: "a" }, { name: "a" }];
  expect(given(one)).toBe(given(one));
  expect(given(one)).not.toBe(given(other));
  expect(make).toHaveBeenCalledTimes(2);
});
