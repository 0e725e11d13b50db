/** What a region held stands in its register at once, and says that it counts once a municipality confirms it. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { stateNames } from "../assessment/register";
import { aDocument, aDossier, aMeeting, anException, claiming, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import { currentFramework } from "../framework/versions";
import type { Version } from "../refusal";
import { adoptionsOf } from "./adoption";
import { coverInWords } from "./coverage-in-words";
import { regionRegister } from "./register";

const held = aMeeting({ ...ofTheRegion, id: "tafel" });
const alone = assess(currentFramework, aDossier());
const rows = (stored: Version<Evidence>[]) =>
  regionRegister(stored, { members: [], alone, asked: new Map(), asOf: "2026-11-30", held: [held] });

it("says of a plan that waits to be adopted what its page says, and of what is excepted or over something else", () => {
  const plan = aDocument({ ...ofTheRegion, id: "plan", claims: claiming("1.1.1c"), adoptedOn: "2025-01-01" });
  const stateOf = (item: Evidence, exceptions: Exception[] = []) => {
    const members = [assess(currentFramework, aDossier([item], { exceptions }))];
    const known = { members, alone: members[0]!, asked: new Map(), asOf: "2026-11-30" };
    const [row] = regionRegister([{ ...version("recorded"), item }], known);
    const [adoption] = adoptionsOf(item, members, "2026-11-30");
    return [row && stateNames[row.state], adoption && coverInWords(adoption).toLowerCase()];
  };
  expect(stateOf(plan)).toEqual(Array(2).fill("telt zodra een gemeente het overneemt"));
  expect(stateOf({ ...plan, validUntil: "2026-01-01" })).toEqual(Array(2).fill("telt niet meer"));
  expect(stateOf({ ...plan, validFrom: "2027-01-01" })[0]).toBe("telt nog niet");
  expect(stateOf(plan, [anException({ evidence: "plan", from: "2025-06-01" })])[0]).toBe("telt nog nergens mee");
});

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
