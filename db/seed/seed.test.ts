/** A new database has all Dutch municipalities and the examples; filling it again changes nothing. */
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { operator } from "@/lib/grant";
import { byPlaceName } from "@/lib/order";
import { loadDossier } from "../dossier/dossier";
import { importDossier } from "../exchange/import";
import { findMunicipality, listMunicipalities, listRegions, withEvidence } from "../places/municipalities";
import { openDatabase, useDatabase } from "../store/client";
import { prepareDatabase } from "./fill";
import { voorbeeldregio } from "./voorbeeldregio";

const scope = operator("Toetser");
const dossierOf = (code: string) => {
  const outcome = loadDossier(scope, code);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

beforeAll(() => {
  useDatabase(openDatabase(":memory:"));
  expect([...prepareDatabase()]).toContain("municipalities added: 342");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the register", () => {
  it("has every municipality, by name, and each kind of region divides them all", () => {
    const real = listMunicipalities().filter(({ fictional }) => !fictional);
    expect(real).toHaveLength(342);
    const names = real.map(({ name }) => name);
    expect(names).toEqual([...names].sort(byPlaceName));
    expect(names.indexOf("Aa en Hunze")).toBeLessThan(names.indexOf("'s-Hertogenbosch"));
    const members = new Map<string, number>();
    for (const region of listRegions()) {
      if (!region.fictional) members.set(region.kind, (members.get(region.kind) ?? 0) + region.members);
    }
    expect(Object.fromEntries(members)).toEqual({
      province: 342,
      police: 342,
      safety: 342,
      court: 342,
      appeal: 342,
      youth: 342,
      riec: 342,
    });
  });

  it("knows a municipality's regions, its end and its successor", () => {
    expect(findMunicipality(scope, "GM1724")).toMatchObject({
      value: {
        name: "Bergeijk",
        province: "Noord-Brabant",
        regions: expect.arrayContaining([expect.objectContaining({ id: "RE09", kind: "police" })]),
      },
    });
    expect(findMunicipality(scope, "GM1696")).toMatchObject({ value: { validUntil: "2026-12-31", successor: "GM0402" } });
    expect(findMunicipality(scope, "GM0820")).toMatchObject({ value: { name: "Nuenen, Gerwen en Nederwetten" } });
  });
});

describe("the examples", () => {
  it("are twelve invented municipalities, marked as such, and four real ones", () => {
    const { region, dossiers } = voorbeeldregio();
    const codes = dossiers.map(({ municipality }) => municipality.code);
    expect(withEvidence()).toMatchObject({ municipalities: ["GM0014", "GM0376", "GM0638", "GM1724", ...codes].sort() });
    expect(
      listMunicipalities()
        .filter(({ fictional }) => fictional)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes.sort());
    expect(listRegions().filter(({ fictional }) => fictional)).toMatchObject([{ id: region.id, members: 12 }]);
  });

  it("come out as files that can be read, say the same, and change nothing when taken in again", () => {
    for (const code of withEvidence().municipalities) {
      const dossier = dossierOf(code);
      const reading = readExchange(new TextEncoder().encode(writeExchange(currentFramework, dossier)));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      expect(reading.dossier).toEqual(dossier);
      const again = importDossier(scope, currentFramework, reading.dossier, { today: "2026-11-22" });
      expect(again).toMatchObject({ value: { added: 0, corrected: 0 } });
    }
  });

  it("hold in the database what was written", () => {
    for (const written of voorbeeldregio().dossiers) {
      const { evidence, exceptions, actions } = dossierOf(written.municipality.code);
      const byText = (items: readonly object[]) => new Set(items.map((item) => JSON.stringify(Object.entries(item).sort())));
      expect(byText(evidence)).toEqual(byText(written.evidence));
      expect(byText(exceptions)).toEqual(byText(written.exceptions));
      expect(byText(actions)).toEqual(byText(written.actions));
    }
  });
});

it("fills a database once, and leaves the examples out where they are not wanted", () => {
  expect([...prepareDatabase()]).toEqual(["migrations applied: 0", "municipalities added: 0"]);
  useDatabase(openDatabase(":memory:"));
  vi.stubEnv("PLATEAU_EXAMPLES", "0");
  expect([...prepareDatabase()]).toContain("municipalities added: 342");
  vi.unstubAllEnvs();
  expect([...prepareDatabase()]).toEqual(["migrations applied: 0", "municipalities added: 0"]);
  expect(withEvidence()).toEqual({ municipalities: [], regions: [] });
});
