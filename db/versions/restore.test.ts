/** What was withdrawn comes back exactly as it was, whatever a form would make of it and whatever changed around it. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { writeExchange } from "@/lib/dossier/exchange";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { AARDE, everything, exceptionOn, freshDatabase, NORTH, of, plan, refusalOf, TODAY, valueIn } from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { importDossier } from "../exchange/import";

const owner = ofMunicipality(AARDE.code);
const region = ofRegion(NORTH.id);
const put = (whose: typeof owner | typeof region, item: Evidence, basedOn = 0) =>
  evidenceRecords.put(everything, { owner: whose, item, basedOn, today: TODAY });

beforeEach(() => void freshDatabase());

describe("restoring", () => {
  it.each([
    ["values with a line in them", ["Politie\nEenheid X", "GGD "]],
    ["values that a form would find twice", ["A", "A "]],
  ])("gives back %s to the letter", (_what, parties) => {
    const item: Evidence = { ...plan("ls"), title: "Convenant ", note: "  twee\n  regels", parties };
    valueIn(put(owner, item));
    valueIn(evidenceRecords.withdraw(everything, { owner, id: "ls", basedOn: 1 }));
    expect(valueIn(evidenceRecords.restore(everything, { owner, id: "ls", basedOn: 2 }))).toMatchObject({
      version: 3,
      state: "recorded",
    });
    expect(valueIn(evidenceRecords.history(everything, owner, "ls"))[0]?.item).toEqual(item);
  });

  it("is refused for what was not withdrawn, on an older version, and of nothing", () => {
    valueIn(put(owner, plan("a")));
    const refusal = (id: string, basedOn: number) =>
      refusalOf(evidenceRecords.restore(everything, { owner, id, basedOn })).code;
    expect([refusal("a", 1), refusal("b", 0)]).toEqual(["invalid", "not-found"]);
    valueIn(evidenceRecords.withdraw(everything, { owner, id: "a", basedOn: 1 }));
    expect(refusal("a", 1)).toBe("conflict");
  });
});

describe("once a region withdrew its document", () => {
  beforeEach(() => {
    valueIn(put(region, of(NORTH.id, plan("rp"))));
    valueIn(put(owner, plan("besluit", "rp")));
    valueIn(exceptionRecords.put(everything, { owner, item: { ...exceptionOn("rp"), id: "x" }, basedOn: 0 }));
    valueIn(evidenceRecords.withdraw(everything, { owner: region, id: "rp", basedOn: 1 }));
  });

  it("the decision that adopted it can be corrected, withdrawn and restored, and still adopts it", () => {
    valueIn(put(owner, { ...plan("besluit", "rp"), title: "Ander besluit" }, 1));
    valueIn(evidenceRecords.withdraw(everything, { owner, id: "besluit", basedOn: 2 }));
    valueIn(evidenceRecords.restore(everything, { owner, id: "besluit", basedOn: 3 }));
    const [now] = valueIn(evidenceRecords.history(everything, owner, "besluit"));
    expect(now?.item).toMatchObject({ title: "Ander besluit", adopts: "rp" });
  });

  it("an exception on it can be corrected", () => {
    const item = { ...exceptionOn("rp"), id: "x", motivation: "Beter gezegd." };
    valueIn(exceptionRecords.put(everything, { owner, item, basedOn: 1 }));
  });

  it("nothing new can point at it", () => {
    expect(refusalOf(put(owner, plan("nieuw", "rp"))).code).toBe("invalid");
    const item = { ...exceptionOn("rp"), id: "y" };
    expect(refusalOf(exceptionRecords.put(everything, { owner, item, basedOn: 0 })).code).toBe("invalid");
  });

  it("an export that is imported again changes nothing", () => {
    const dossier = valueIn(loadDossier(everything, AARDE.code));
    expect(writeExchange(currentFramework, dossier)).not.toContain("adopts");
    const outcome = importDossier(everything, currentFramework, dossier, { today: TODAY });
    expect(valueIn(outcome)).toMatchObject({ added: 0, corrected: 0 });
  });
});
