/** Law of walls over time: on every day they are those of the assessment that they were made from. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readExchange } from "@/lib/dossier/exchange";
import { exchangeFiles, interestingDays } from "@/lib/dossier/exchange.testing";
import { currentFramework } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { assess } from "../assessment/assess";
import { stepOn } from "../assessment/timeline";
import { dayOf, isIsoDate } from "../calendar";
import { writeBricks } from "./bricks";
import { bricksOn, wallsOverTime } from "./walls-over-time";

it("are on every day the statuses of the assessment's blocks, and hold nothing else of it", () => {
  fc.assert(
    fc.property(exchangeFiles({ framework: currentFramework, vocabulary })({ items: 30 }), (file) => {
      const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const assessment = assess(currentFramework, reading.dossier);
      const walls = wallsOverTime(assessment);
      for (const date of interestingDays(file).filter(isIsoDate)) {
        const blocks = assessment.themes.flatMap((theme) => theme.blocks);
        expect(bricksOn(walls, date)).toBe(writeBricks(blocks.map(({ status }) => stepOn(status, dayOf(date)).value)));
      }
      expect(structuredClone(walls)).toEqual(walls);
      expect(Object.keys(walls).sort()).toEqual(["days", "municipality", "regions", "statuses", "steps"]);
    }),
  );
});
