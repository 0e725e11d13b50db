/** Walls on their way to a browser. */
import { expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import { themeShapes } from "./member-row";
import { asFirstMet, packed, unpacked, type WallLine } from "./wire";

const lines: WallLine[] = [
  { code: "GM1900", name: "Súdwest-Fryslân", bricks: "0123450123450123450123", changedOn: "2026-11-21" },
  { code: "GM0014", name: "Groningen", bricks: "5555555555555555555555", changedOn: null },
];

it("arrive as they were sent, and none where there are none", () => {
  expect(unpacked(packed(lines))).toEqual(lines);
  expect(unpacked(packed([]))).toEqual([]);
});

it("come with shapes that are known again, and told apart where anything differs", () => {
  const shapes = themeShapes(currentFramework);
  const first = asFirstMet(structuredClone(shapes));
  expect(asFirstMet(structuredClone(shapes))).toBe(first);
  const others = structuredClone(shapes).map((shape) => ({ ...shape, title: `${shape.title}!` }));
  expect(asFirstMet(others)).toEqual(others);
});
