/** The sentence under a region's name. */
import { expect, it } from "vitest";
import type { Dossier } from "../assessment/dossier";
import { aDossier, anExplanation } from "../assessment/dossier.testing";
import { criteriaOf } from "../framework/framework";
import { currentFramework } from "../framework/versions";
import { regionOf } from "./region.testing";
import { regionSentence } from "./sentence";
import { sharedGaps } from "./shared-gaps";

const settledBut = (...left: string[]) =>
  aDossier([
    anExplanation({
      criteria: criteriaOf(currentFramework)
        .map(({ id }) => id)
        .filter((id) => !left.includes(id)),
    }),
  ]);

const sentence = (...dossiers: Dossier[]): string => {
  const { standings } = regionOf(dossiers, "2025-07-01");
  return regionSentence(standings, sharedGaps(currentFramework, standings));
};

it.each([
  [
    [settledBut(), settledBut("2.1.3a"), settledBut("2.1.3b", "1.1.1a")],
    "1 van 3 gemeenten heeft het basisniveau. De meeste winst zit in medewerkers leren signaleren (2.1.3): 2 gemeenten missen die bouwsteen.",
  ],
  [
    [settledBut(), settledBut(), settledBut("2.1.3a")],
    "2 van 3 gemeenten hebben het basisniveau. De meeste winst zit in medewerkers leren signaleren (2.1.3): één gemeente mist die bouwsteen.",
  ],
  [
    [settledBut(), settledBut("2.2.1a")],
    "2 van 2 gemeenten hebben het basisniveau. Geen van hen mist een bouwsteen van plateau 1.",
  ],
  [[], "Bij deze regio horen nog geen gemeenten."],
])("says where the region stands and what helps most", (dossiers, expected) => {
  expect(sentence(...dossiers)).toBe(expected);
});
