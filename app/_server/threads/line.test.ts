/** In which order a line lets its askers through. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { Line } from "./line";

const emptied = (line: Line<string>): string[] => {
  const order: string[] = [];
  for (let item = line.next(); item !== undefined; item = line.next()) order.push(item);
  return order;
};

const lineOf = (...items: string[]): Line<string> => {
  const line = new Line<string>();
  for (const item of items) line.add(item.charAt(0), item);
  return line;
};

it("lets askers take turns, each with its own questions in their order", () => {
  expect(emptied(lineOf("a1", "a2", "a3", "b1", "c1", "b2"))).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
});

it("lets somebody else go before who just had a turn, also where that one was back in line first", () => {
  const line = lineOf("a1");
  expect(line.next()).toBe("a1");
  for (const item of ["a2", "b1"]) line.add(item.charAt(0), item);
  expect(emptied(line)).toEqual(["b1", "a2"]);
});

it("lets nobody wait for more than one turn of each other", () => {
  const askers = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(askers, (given) => {
      const order = emptied(lineOf(...given.map((asker, at) => `${asker}${at}`)));
      expect(order.toSorted()).toEqual(given.map((asker, at) => `${asker}${at}`).toSorted());
      for (const asker of new Set(given)) {
        const first = order.findIndex((item) => item.startsWith(asker));
        const before = order.slice(0, first).map((item) => item.charAt(0));
        expect(new Set(before).size).toBe(before.length);
      }
    }),
  );
});

it("takes out a place once", () => {
  const line = lineOf("a1");
  const leave = line.add("b", "b1");
  expect([line.length, line.of("b")]).toEqual([2, 1]);
  expect([leave(), leave(), line.of("b")]).toEqual([true, false, 0]);
  expect(emptied(line)).toEqual(["a1"]);
});
