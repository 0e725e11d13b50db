/** Who sees which members of a region, and on what ground dossiers may be used to tell where they stand. */

import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { grant } from "@/lib/grant";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { DEFAULT_PREFERENCES } from "@/lib/sharing/preferences";
import { AARDE, BRON, CEDER, everything, freshDatabase, NORTH, refusalOf, SOUTH, valueIn } from "../database.testing";
import { dossierStamps, loadDossiers } from "../dossier/dossiers";
import { preferencesRecords } from "./preferences";
import { findRegionInSight } from "./sight";

const administrator = grant({ role: "administrator", actor: "Beheerder", person: null });
const aarde = advisorOf(AARDE, [NORTH.id]);
const bron = advisorOf(BRON, [NORTH.id, SOUTH.id]);

beforeEach(() => void freshDatabase());

const sights = (scope: Parameters<typeof findRegionInSight>[0], region: string) =>
  Object.fromEntries(valueIn(findRegionInSight(scope, region)).members.map(({ name, sight }) => [name, sight]));

describe("the members of a region", () => {
  it("are seen by name by who works for them, and by the chain director and an administrator all", () => {
    expect(sights(aarde, NORTH.id)).toEqual({ Aarde: "by-name", Bron: "in-sums" });
    expect(sights(chainDirectorOf(NORTH, [AARDE.code, BRON.code]), NORTH.id)).toEqual({ Aarde: "by-name", Bron: "by-name" });
    expect(sights(administrator, SOUTH.id)).toEqual({ Bron: "by-name", Ceder: "by-name" });
  });

  it("are seen by name by others from the moment that they share", () => {
    const item = { ...DEFAULT_PREFERENCES, sharedByName: true };
    valueIn(preferencesRecords.put(bron, { owner: ofMunicipality(BRON.code), item, basedOn: 0 }));
    expect(sights(aarde, NORTH.id)).toEqual({ Aarde: "by-name", Bron: "by-name" });
  });

  it("are counted in one region only", () => {
    const ceder = advisorOf(CEDER, [SOUTH.id]);
    expect(sights(ceder, SOUTH.id)).toEqual({ Bron: "not-here", Ceder: "by-name" });
  });

  it("are not there for who works elsewhere", () => {
    expect(refusalOf(findRegionInSight(aarde, SOUTH.id)).code).toBe("not-allowed");
    expect(refusalOf(findRegionInSight(everything, "nowhere")).code).toBe("not-found");
  });
});

describe("dossiers", () => {
  const codes = [AARDE.code, BRON.code];

  it("may be judged for where municipalities stand by who may see where their region stands", () => {
    expect(valueIn(dossierStamps(aarde, codes, "standing.read"))).toHaveLength(2);
    expect(valueIn(dossierStamps(administrator, codes, "standing.read"))).toHaveLength(2);
    expect(refusalOf(dossierStamps(aarde, [CEDER.code], "standing.read")).code).toBe("not-allowed");
  });

  it("are read by none of them", () => {
    expect(refusalOf(loadDossiers(aarde, codes)).code).toBe("not-allowed");
    expect(refusalOf(loadDossiers(administrator, codes)).code).toBe("not-allowed");
  });
});
