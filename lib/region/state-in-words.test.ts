/** The sentences under a region's name, and those about who is not seen by name. */
import { describe, expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import { figuresOf } from "./figures";
import { themeShapes } from "./member-row";
import type { SharedView } from "./shared-view";
import { hiddenInWords, stateInWords } from "./state-in-words";
import { rowFromBricks } from "./wire";

const shapes = themeShapes(currentFramework);
const BLOCKS = shapes.flatMap(({ blocks }) => blocks).length;
const row = (bricks: string) => rowFromBricks({ code: "GM1", name: "Een", bricks, changedOn: null }, shapes);
const everything = row("0".repeat(BLOCKS));
const nothing = row("5".repeat(BLOCKS));

describe("where many municipalities stand", () => {
  it("tells how many have the basic level and which block most miss", () => {
    expect(stateInWords(figuresOf([everything, nothing, nothing], shapes), shapes)).toMatch(
      /^1 van 3 gemeenten heeft het basisniveau\. De meeste winst zit in .+ \(1\.1\.1\): 2 gemeenten missen die bouwsteen\.$/,
    );
  });

  it("says so where nothing is missing, and where there is nobody", () => {
    expect(stateInWords(figuresOf([everything], shapes), shapes)).toBe(
      "1 van 1 gemeente heeft het basisniveau. Geen van hen mist een bouwsteen van plateau 1.",
    );
    expect(stateInWords(figuresOf([nothing], shapes), shapes)).toMatch(/^0 van 1 gemeente heeft het basisniveau\./);
    expect(stateInWords(figuresOf([], shapes), shapes)).toBe("Er zijn nog geen gemeenten om te tellen.");
  });
});

describe("who is not seen by name", () => {
  const view = (hidden: number, counted: number): SharedView => ({
    named: [everything, nothing],
    hidden,
    counted,
    figures: figuresOf([], shapes),
  });

  it.each([
    [0, 0, true, ""],
    [6, 6, true, "6 gemeenten delen hun stand niet met naam; in de aantallen tellen zij mee."],
    [
      7,
      5,
      true,
      "7 gemeenten delen hun stand niet met naam; 5 daarvan tellen mee in de aantallen, de andere in een andere regio.",
    ],
    [
      1,
      0,
      true,
      "1 gemeente deelt haar stand niet met naam en telt hier niet mee, zodat niemand te herleiden is. Alle aantallen gaan over 2 gemeenten die u bij naam ziet.",
    ],
    [
      6,
      0,
      false,
      "6 gemeenten delen hun stand niet met naam en tellen alleen vandaag mee. Alle aantallen gaan over 2 gemeenten die u bij naam ziet.",
    ],
  ])("%i hidden of which %i counted (%s)", (hidden, counted, summing, said) => {
    expect(hiddenInWords(view(hidden, counted), summing)).toBe(said);
  });
});
