/** What lapses is weighed by what it costs, and each thing stands in one group. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { aDocument, aDossier, claiming } from "../dossier/dossier.testing";
import { byWeight, lapseInWords, lapseWeights, weightsInWords } from "./lapse-weight";
import { regionLapses } from "./lapses";
import { regionOf, regions } from "./region.testing";

const ASOF = "2025-07-01";
const plan = (id: string, ...criteria: [string, ...string[]]) =>
  aDocument({ id, title: id, validUntil: "2025-08-31", claims: claiming(...criteria) });

const lapsesOf = (...evidence: ReturnType<typeof plan>[]) =>
  regionLapses(regionOf([aDossier(evidence, { municipality: { code: "GM0001", name: "Aarde" } })], ASOF).standings);

it("tells a whole building block apart from a part of one", () => {
  const [whole, part] = [lapsesOf(plan("a", "1.1.3a")), lapsesOf(plan("b", "1.1.1b"))];
  expect(byWeight(whole).block).toHaveLength(1);
  expect(byWeight(part).part).toHaveLength(1);
  expect(whole.map(lapseInWords)).toEqual(["Daardoor valt een hele bouwsteen weg."]);
  expect(part.map(lapseInWords)).toEqual([""]);
  expect(weightsInWords([...whole, ...part, ...part])).toBe(
    "Er vervallen 3 dingen: 1 kost een gemeente een hele bouwsteen en 2 alleen een deel van een bouwsteen.",
  );
  expect(weightsInWords([])).toBe("");
});

it("has whatever lapses in exactly one group, and the basic level goes with a building block, in every region", () => {
  fc.assert(
    fc.property(regions, ({ standings }) => {
      const lapses = regionLapses(standings, 400);
      const groups = byWeight(lapses);
      expect(lapseWeights.flatMap((weight) => groups[weight]).length).toBe(lapses.length);
      for (const { losingBasicLevel, losingBlock, falling, touched } of lapses) {
        expect(touched).toEqual(expect.arrayContaining([...losingBlock]));
        expect(losingBlock).toEqual(expect.arrayContaining([...losingBasicLevel]));
        expect(falling).toEqual(expect.arrayContaining([...losingBasicLevel]));
      }
    }),
    { numRuns: 40 },
  );
});
