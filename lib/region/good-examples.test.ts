/** Good examples: who has it settled, who can show it first, and never one for whom it is only planned. */
import { expect, it } from "vitest";
import {
  aDocument,
  aDossier,
  aMeeting,
  anAction,
  anActivity,
  anAppointment,
  anExplanation,
  claiming,
  ofTheRegion,
} from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import type { Action } from "../plan/action";
import { goodExamples } from "./good-examples";
import { regionOf } from "./region.testing";

const URL = "https://www.example.org/plan.pdf";

const examples = (criterion: string, members: Record<string, Evidence[]>, actions: Action[] = []) => {
  const dossiers = Object.entries(members).map(([name, evidence], index) =>
    aDossier(evidence, { municipality: { code: `GM000${index}`, name }, actions }),
  );
  const { standings } = regionOf(dossiers, "2025-07-01");
  const block = criterion.slice(0, -1);
  const settled = standings.map((one) => ({ ...one, blocks: { ...one.blocks, [block]: one.criteria[criterion] ?? "open" } }));
  return goodExamples(settled, block, criterion).map(({ standing, own, publicDocument }) => [
    standing.name,
    own.map(({ id }) => id),
    publicDocument?.id ?? null,
  ]);
};

it("puts public evidence of its own first, then other own evidence, then what the region did", () => {
  const regional = anActivity({ ...ofTheRegion, id: "region", audiences: ["residents"] });
  const own = anActivity({ id: "own", audiences: ["residents"] });
  const shown = anActivity({ id: "shown", audiences: ["residents"], url: URL });
  expect(examples("3.1.1g", { Aarde: [regional], Bron: [own], Ceder: [shown, own], Duin: [] })).toEqual([
    ["Ceder", ["shown", "own"], "shown"],
    ["Bron", ["own"], null],
    ["Aarde", [], null],
  ]);
});

it("names the region's public document where the municipality has none of its own", () => {
  const regional = anActivity({ ...ofTheRegion, id: "region", audiences: ["residents"], url: URL });
  expect(examples("3.1.1g", { Aarde: [regional] })).toEqual([["Aarde", [], "region"]]);
});

it("counts an explanation, and no plan and no evidence of another day", () => {
  const explained = anExplanation({ id: "e", criteria: ["3.1.1g"] });
  const later = anActivity({ audiences: ["residents"], date: "2025-08-01" });
  const plan = anAction({ criterion: "3.1.1g" });
  expect(examples("3.1.1g", { Aarde: [explained], Bron: [later], Ceder: [aMeeting()] }, [plan])).toEqual([
    ["Aarde", ["e"], null],
  ]);
});

it("is who has the whole block settled, not the one criterion of it that is shown", () => {
  const officer = [anAppointment(), anActivity({ audiences: ["residents"] })];
  const { standings } = regionOf([aDossier(officer)], "2025-07-01");
  expect(standings[0]?.criteria["2.1.1a"]).toBe("met");
  expect(standings[0]?.blocks["2.1.1"]).not.toBe("met");
  expect(goodExamples(standings, "2.1.1", "2.1.1a")).toEqual([]);
});

it("puts last who is about to lose the block, whatever it can show", () => {
  const rules = (fields: Parameters<typeof aDocument>[0]) => [aDocument({ claims: claiming("1.1.3a"), ...fields })];
  const members = [
    ["Aarde", rules({ url: URL, validUntil: "2025-09-28" })],
    ["Bron", rules({})],
    ["Ceder", rules({ url: URL, validUntil: "2025-09-29" })],
  ] as const;
  const dossiers = members.map(([name, evidence], at) => aDossier(evidence, { municipality: { code: `GM000${at}`, name } }));
  const { standings } = regionOf(dossiers, "2025-07-01");
  expect(goodExamples(standings, "1.1.3", "1.1.3a").map(({ standing }) => standing.name)).toEqual(["Ceder", "Bron", "Aarde"]);
});
