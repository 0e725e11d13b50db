/** What taking a file in would do, told before it is done: nothing is stored, and only what was seen is taken in. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf } from "@/lib/grant.testing";
import {
  AARDE,
  action,
  BRON,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  plan,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { evidenceRecords } from "../evidence/evidence";
import { actionRecords } from "../plan";
import { database } from "../store/client";
import { importSeen, previewImport } from "./import";

const aarde = advisorOf(AARDE, [NORTH.id]);
const owner = ofMunicipality(AARDE.code);
const today = { today: TODAY };

beforeEach(() => {
  freshDatabase();
  valueIn(evidenceRecords.put(everything, { owner, item: meeting("m"), basedOn: 0, today: TODAY }));
  valueIn(actionRecords.put(everything, { owner, item: action("a"), basedOn: 0 }));
  const item = of(NORTH.id, plan("rp"));
  valueIn(evidenceRecords.put(everything, { owner: ofRegion(NORTH.id), item, basedOn: 0, today: TODAY }));
});

const exported = (): Dossier => valueIn(loadDossier(aarde, AARDE.code));
const preview = (dossier: Dossier) => valueIn(previewImport(aarde, currentFramework, dossier, today));
const told = (dossier: Dossier) =>
  Object.fromEntries(preview(dossier).rows.map(({ record, title, what }) => [record, `${what} ${title}`]));
const stored = () => JSON.stringify(database().$client.prepare("select count(*) as n, max(id) as last from audit_event").get());

const changed = (): Dossier => {
  const { evidence, actions, ...rest } = exported();
  const [mine, theirs] = [evidence.find(({ id }) => id === "m"), evidence.find(({ id }) => id === "rp")];
  if (mine === undefined || theirs === undefined) throw new Error("Not exported");
  return { ...rest, evidence: [{ ...mine, title: "Beter" }, theirs, meeting("n")], actions };
};

describe("the preview", () => {
  it("tells what is new, changed and the same, and stores nothing", () => {
    const before = stored();
    expect(told(exported())).toEqual({ m: "unchanged Overleg m", a: "unchanged Actie a", rp: "unchanged Plan rp" });
    expect(told(changed())).toEqual({
      ...{ m: "corrected Beter", n: "added Overleg n", a: "unchanged Actie a", rp: "unchanged Plan rp" },
    });
    expect(stored()).toBe(before);
  });

  it("tells what is of a region and not one's own to change", () => {
    const { evidence, ...rest } = exported();
    const dossier = { ...rest, evidence: evidence.map((item) => (item.id === "rp" ? { ...item, title: "Anders" } : item)) };
    expect(told(dossier).rp).toBe("refused Anders");
    expect(refusalOf(outcome(dossier, preview(dossier).seen)).code).toBe("not-allowed");
  });

  it("tells no guess to be right of what may not be seen: whom a region's document is for, or an event that others confirmed", () => {
    const theirs = { owner: ofRegion(NORTH.id), basedOn: 0, today: TODAY };
    const shared = { ...of(NORTH.id, plan("delen")), covers: [AARDE.code, BRON.code] };
    const hidden = { ...of(NORTH.id, meeting("van-anderen")), covers: [BRON.code] };
    for (const item of [shared, hidden]) valueIn(evidenceRecords.put(everything, { ...theirs, item }));
    const asked = (...items: Evidence[]) => {
      const { rows, seen } = preview({ ...exported(), evidence: items });
      return { rows: rows.filter(({ kind }) => kind === "evidence").map(({ what }) => what), seen };
    };
    const guesses = [[AARDE.code], [AARDE.code, BRON.code], [AARDE.code, "GM0363"]].map((covers) =>
      asked({ ...shared, covers }),
    );
    expect(guesses.map(({ rows }) => rows)).toEqual(Array(3).fill(["unchanged"]));
    expect(new Set(guesses.map(({ seen }) => seen)).size).toBe(1);
    const wrong = { ...hidden, title: "Geraden" };
    expect([asked(hidden).rows, asked(wrong).rows]).toEqual([["refused"], ["refused"]]);
    const { seen } = asked(shared);
    valueIn(evidenceRecords.put(everything, { ...theirs, basedOn: 1, item: { ...shared, covers: [AARDE.code] } }));
    expect(asked(shared).seen).toBe(seen);
  });

  it("is refused to who may not write, and with all that is wrong", () => {
    const elsewhere = advisorOf({ code: "GM9993", name: "Ceder" }, []);
    expect(refusalOf(previewImport(elsewhere, currentFramework, exported(), today)).code).toBe("not-allowed");
    const dossier = { ...exported(), evidence: [meeting("x", "2026-12-01"), meeting("y", "2026-12-02")] };
    const refusal = refusalOf(previewImport(aarde, currentFramework, dossier, today));
    expect(refusal.code === "invalid" && refusal.problems.map(({ path }) => path.join("."))).toEqual([
      ...["evidence.0.date", "evidence.1.date"],
    ]);
  });
});

function outcome(dossier: Dossier, seen: string) {
  const found = importSeen(aarde, currentFramework, dossier, { today: TODAY, seen });
  if (found === "changed") throw new Error("Changed meanwhile");
  return found;
}

describe("taking in what was seen", () => {
  it("does exactly that, once", () => {
    const dossier = changed();
    const { seen } = preview(dossier);
    expect(valueIn(outcome(dossier, seen))).toEqual({ added: 1, corrected: 1, unchanged: 2 });
    expect(importSeen(aarde, currentFramework, dossier, { today: TODAY, seen })).toBe("changed");
  });

  it("stores nothing where somebody recorded something else meanwhile", () => {
    const dossier = changed();
    const { seen } = preview(dossier);
    valueIn(
      evidenceRecords.put(everything, { owner, item: { ...meeting("m"), title: "Van een ander" }, basedOn: 1, today: TODAY }),
    );
    const before = stored();
    expect(importSeen(aarde, currentFramework, dossier, { today: TODAY, seen })).toBe("changed");
    expect(stored()).toBe(before);
  });
});

it("asks the database as often for five hundred new records as for fifty", () => {
  const prepare = vi.spyOn(database().$client, "prepare");
  const asked = (count: number): number => {
    prepare.mockClear();
    const evidence = Array.from({ length: count }, (_, at) => meeting(`nieuw-${at}`));
    expect(preview({ ...exported(), evidence }).rows).toHaveLength(count + 1);
    return prepare.mock.calls.length;
  };
  const few = asked(50);
  expect(asked(500)).toBe(few);
});
