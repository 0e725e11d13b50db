/** Laws of what a tile shows, over random dossiers: it says the same as the assessment that it was made from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExchange } from "@/lib/dossier/exchange";
import { exchangeFiles, interestingDays } from "@/lib/dossier/exchange.testing";
import { currentFramework } from "@/lib/framework/versions";
import { terms } from "@/lib/framework/vocabulary";
import vocabulary from "@/lib/framework/vocabulary.json";
import { assess } from "../assessment/assess";
import { stepOn } from "../assessment/timeline";
import { dayOf, isIsoDate } from "../calendar";
import { wallOf } from "../wall/wall";
import { plateauOf, readBricks, themeGrade, themesOnPlateau, wallsFrom, writeBricks } from "./bricks";
import { themeShapes } from "./member-row";
import { bricksOn, wallsOverTime } from "./walls-over-time";

const themes = themeShapes(currentFramework);

const onDays = exchangeFiles({ framework: currentFramework, vocabulary })({ items: 40 }).chain((file) =>
  fc.tuple(fc.constant(file), fc.constantFrom(...interestingDays(file).filter(isIsoDate))),
);

describe("the bricks of a tile", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...terms("status"))), (statuses) => {
        expect(readBricks(writeBricks(statuses))).toEqual(statuses);
      }),
    );
  });

  it("make the same walls and plateaus as the assessment", () => {
    fc.assert(
      fc.property(onDays, ([file, day]) => {
        const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        const assessment = assess(currentFramework, reading.dossier);
        const walls = wallsFrom(bricksOn(wallsOverTime(assessment), day), themes);
        expect(walls).toEqual(assessment.themes.map((theme) => ({ ...wallOf(theme, day), theme: String(theme.theme.number) })));
        const plateaus = assessment.themes.map(({ plateau }) => stepOn(plateau, dayOf(day)).value);
        expect(walls.map(plateauOf)).toEqual(plateaus);
        expect(themesOnPlateau(walls)).toBe(plateaus.filter((plateau) => plateau >= 1).length);
      }),
    );
  });
});

describe("a theme's grade", () => {
  /** Theme 2 has three blocks on plateau 1 and three on plateau 2. */
  const wall = (basic: Parameters<typeof writeBricks>[0], extra: Parameters<typeof writeBricks>[0]) =>
    wallsFrom(writeBricks(["open", "open", "open", ...basic, ...extra]), themes)[1]!;

  it.each([
    ["plateau-2", ["met", "met", "explained"], ["met", "met", "met"]],
    ["plateau-1", ["met", "met", "explained"], ["met", "met", "lapsed"]],
    ["lapsed", ["met", "lapsed", "open"], ["met", "met", "met"]],
    ["begun", ["partial", "open", "open"], ["open", "open", "open"]],
    ["begun", ["explained", "open", "planned"], ["open", "open", "open"]],
    ["none", ["open", "planned", "open"], ["met", "open", "open"]],
  ] as const)("is %s for %j with %j on top", (grade, basic, extra) => {
    expect(themeGrade(wall(basic, extra))).toBe(grade);
  });
});
