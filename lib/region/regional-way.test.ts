/** How a region can help with a criterion: at once, by adoption, by confirmation, or not at all. */
import { expect, it } from "vitest";
import { criteriaOf } from "../framework/framework";
import { currentFramework } from "../framework/versions";
import { regionalWay } from "./regional-way";

const wayTo = (id: string) => regionalWay(criteriaOf(currentFramework).find((criterion) => criterion.id === id)!);

it("counts at once where the criterion takes evidence of the region", () => {
  expect(wayTo("3.1.1b")).toEqual({ effect: "counts", query: { soort: "meeting", toetspunt: "3.1.1b", forum: "triangle" } });
});

it("is adopted where the criterion wants a document of the municipality", () => {
  expect(wayTo("1.1.2a")).toEqual({
    effect: "adopt",
    query: { soort: "document", toetspunt: "1.1.2a", kind: "policy-plan,safety-plan,implementation-plan,sector-policy" },
  });
});

it("is confirmed where the municipality must have taken part", () => {
  expect(wayTo("2.1.3c")).toMatchObject({ effect: "confirm", query: { soort: "activity", kind: "training,e-learning" } });
});

it("does not exist for what only the municipality can do", () => {
  expect(wayTo("2.1.1a")).toBeNull();
});
