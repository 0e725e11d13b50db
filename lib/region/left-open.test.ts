/** A training for some staff is never told as if a whole building block were settled. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { blockReasons } from "../assessment/explain";
import { itemOn } from "../assessment/item";
import { dayOf } from "../calendar";
import { aDossier, anActivity } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { askingMoreThanOnce, type LeftOpen, leftOpenAt, leftOpenBy, leftOpenInWords, stillOpen } from "./left-open";

const idsIn = (left: LeftOpen[]) => left.map(({ block, criteria }) => [block.id, ...criteria.map(({ id }) => id)]);
const open = (counted: string[]) => idsIn(leftOpenBy(currentFramework, counted));

it("names what the same block asks besides", () => {
  expect(open(["2.1.3a", "2.1.3b"])).toEqual([["2.1.3", "2.1.3c"]]);
  expect(open(["2.1.3a", "2.1.3b", "2.1.3c"])).toEqual([]);
  expect(open([])).toEqual([]);
});

it("says of a municipality what the engine says: one event counts for what asks for two days, and leaves it open", () => {
  const event = anActivity({ id: "event", kind: "e-learning", audiences: ["enforcement"], date: "2026-11-01" });
  const earlier = anActivity({ id: "earlier", audiences: ["enforcement"], date: "2026-10-01" });
  const left = (evidence: Evidence[]) => {
    const assessment = assess(currentFramework, aDossier(evidence));
    const { criteria } = itemOn(assessment, event, "2026-12-01");
    expect(criteria).toContain("2.1.3a");
    const said = blockReasons(assessment.blocks.get("2.1.3")!, dayOf("2026-12-01"))[0];
    const [found = []] = idsIn(leftOpenAt(assessment, criteria, "2026-12-01")).filter(([block]) => block === "2.1.3");
    expect(said).toMatchObject({ missing: found.slice(1) });
    return found;
  };
  expect(left([event])).toContain("2.1.3a");
  expect(left([event, earlier])).not.toContain("2.1.3a");
  expect(idsIn(leftOpenAt(assess(currentFramework, aDossier([event])), [], "2026-12-01"))).toEqual([]);
});

it("names what one event cannot settle", () => {
  expect(askingMoreThanOnce(currentFramework, ["2.1.3a", "2.1.3b", "2.1.3c", "3.1.1b"])).toEqual(["2.1.3a", "3.1.1b"]);
});

it("says it in a sentence, and shorter in a line about one municipality", () => {
  const left = leftOpenBy(currentFramework, ["2.1.3a", "2.1.3b"]);
  expect(leftOpenInWords(left)).toBe("Dat is niet heel bouwsteen 2.1.3: 2.1.3c (nieuwe medewerkers) vraagt ander bewijs.");
  expect(stillOpen(left)).toEqual(["Nog open in bouwsteen 2.1.3: 2.1.3c."]);
});
