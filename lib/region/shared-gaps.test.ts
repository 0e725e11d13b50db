/** Shared gaps: how many miss a block and each of its criteria, the largest first, ties in the framework's order. */
import { describe, expect, it } from "vitest";
import { aDossier, anAppointment, anExplanation, claiming } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { regionOf } from "./region.testing";
import { sharedGaps } from "./shared-gaps";

const region = (...members: Evidence[][]) =>
  regionOf(
    members.map((evidence, index) => aDossier(evidence, { municipality: { code: `GM000${index}`, name: `G${index}` } })),
    "2025-07-01",
  ).standings;

const gapAt = (id: string, ...members: Evidence[][]) =>
  sharedGaps(currentFramework, region(...members)).find(({ block }) => block.id === id);

const officer = anAppointment({ claims: claiming("2.1.1b", "2.1.1c") });

describe("shared gaps", () => {
  it("leave out a block that nobody misses, and one of plateau 2", () => {
    expect(gapAt("2.1.1", [officer], [officer])).toBeUndefined();
    expect(gapAt("2.2.1", [], [])).toBeUndefined();
  });

  it("count an explained criterion as settled", () => {
    const explained = anExplanation({ criteria: ["2.1.1a", "2.1.1b", "2.1.1c"] });
    expect(gapAt("2.1.1", [explained], [])?.missing.map(({ code }) => code)).toEqual(["GM0001"]);
  });

  it("name the criterion that most miss first", () => {
    const gap = gapAt("2.1.1", [anAppointment()], [anAppointment({ claims: claiming("2.1.1c") })], []);
    expect(gap).toMatchObject({ of: 3, theme: { number: 2 } });
    expect(gap?.criteria.map(({ criterion, missing }) => [criterion.id, missing.length])).toEqual([
      ["2.1.1b", 3],
      ["2.1.1c", 2],
      ["2.1.1a", 1],
    ]);
  });

  it("put what most miss first, and what as many miss in the framework's order", () => {
    const ids = sharedGaps(currentFramework, region([officer], [])).map(({ block, missing }) => [block.id, missing.length]);
    expect(ids.at(-1)).toEqual(["2.1.1", 1]);
    expect(ids.slice(0, 4)).toEqual([
      ["1.1.1", 2],
      ["1.1.2", 2],
      ["1.1.3", 2],
      ["2.1.2", 2],
    ]);
  });

  it("never ask for what holds only where applicable", () => {
    const gap = gapAt("3.1.2", []);
    expect(gap?.criteria.map(({ criterion }) => criterion.id)).toEqual(["3.1.2a", "3.1.2b"]);
  });
});
