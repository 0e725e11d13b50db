/** What a region held stands in its register at once, and says that it counts once a municipality confirms it. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { stateNames } from "../assessment/register";
import { aDossier, aMeeting, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import type { Version } from "../refusal";
import { regionRegister } from "./register";

const held = aMeeting({ ...ofTheRegion, id: "tafel" });
const alone = assess(currentFramework, aDossier());
const rows = (stored: Version<Evidence>[]) =>
  regionRegister(stored, { members: [], alone, asked: new Map(), asOf: "2026-11-30", held: [held] });
const version = (state: "recorded" | "withdrawn"): Version<Evidence> => ({
  ...{ version: 1, state, item: held, recordedAt: "2026-11-30T10:00:00.000Z", actor: "Ketenregisseur" },
});

it("lists what nobody confirmed yet once, until there is evidence of it", () => {
  expect(rows([]).map(({ item, state }) => [item.id, stateNames[state]])).toEqual([
    ["tafel", "telt zodra een gemeente bevestigt"],
  ]);
  expect(rows([version("recorded")])).toHaveLength(1);
  expect(rows([version("recorded")])[0]?.state).not.toBe("unconfirmed");
  expect(rows([version("withdrawn")]).map(({ state }) => state)).toEqual(["withdrawn"]);
});
