/** Every road to a membership looks whether two items would get one id, and a file never contradicts the register. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { grant } from "@/lib/grant";
import {
  AARDE,
  BRON,
  CEDER,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  pathsOf,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { importDossier } from "../exchange/import";
import { addPeriod, membershipRecords } from "../memberships";
import { recordMerger } from "../mergers/mergers";
import { reconfirm, toReconfirm } from "../mergers/reconfirm";

const administrator = grant({ role: "administrator", actor: "Beheerder", person: "a" });
const put = (owner: Owner, id: string, title = `Overleg ${id}`) => {
  const item = { ...meeting(id), title };
  const whole = owner.kind === "region" ? of(owner.id, item) : item;
  return valueIn(evidenceRecords.put(everything, { owner, item: whole, basedOn: 0, today: TODAY }));
};
const messagesOf = (outcome: Parameters<typeof refusalOf>[0]) => {
  const refusal = refusalOf(outcome);
  return refusal.code === "invalid" ? refusal.problems.map(({ message }) => message).join() : refusal.code;
};

beforeEach(() => void freshDatabase());

describe("a membership recorded on screen", () => {
  it("is refused where the municipality has an id of the region's, and names it", () => {
    put(ofMunicipality(AARDE.code), "dup1");
    put(ofRegion(SOUTH.id), "dup1");
    const outcome = addPeriod(administrator, { municipality: AARDE.code, region: SOUTH.id });
    expect(pathsOf(outcome)).toEqual([["municipality"]]);
    expect(messagesOf(outcome)).toContain("dup1");
  });

  it("comes with a merger only where no id is shared", () => {
    put(ofRegion(SOUTH.id), "dup3");
    put(ofMunicipality(AARDE.code), "dup3");
    valueIn(membershipRecords.withdraw(administrator, { owner: ofRegion(NORTH.id), id: `${AARDE.code}.1`, basedOn: 1 }));
    const outcome = recordMerger(administrator, { code: CEDER.code, successor: AARDE.code, lastDay: "2026-12-31" });
    expect(pathsOf(outcome)).toEqual([["successor"]]);
    expect(messagesOf(outcome)).toContain("dup3");
  });
});

it("a file of a region that the municipality left is refused with its place, and nothing is stored", () => {
  valueIn(
    membershipRecords.put(administrator, {
      owner: ofRegion(NORTH.id),
      item: { id: `${AARDE.code}.1`, municipality: AARDE.code, validFrom: "2023-01-01", validUntil: "2024-12-31" },
      basedOn: 1,
    }),
  );
  const dossier = {
    municipality: AARDE,
    regions: [NORTH],
    evidence: [meeting("rj")],
    exceptions: [],
    actions: [],
    agreements: [],
  };
  const outcome = importDossier(everything, currentFramework, dossier, { today: TODAY });
  expect(pathsOf(outcome)).toEqual([["regions", 0]]);
  expect(messagesOf(outcome)).toContain("hoort de gemeente vandaag niet bij deze regio");
});

describe("two predecessors with one id", () => {
  const after = "2027-01-01";
  const successor = everything;

  beforeEach(() => {
    put(ofMunicipality(AARDE.code), "m1", "Overleg van A");
    put(ofMunicipality(CEDER.code), "m1", "Overleg van B");
    put(ofMunicipality(CEDER.code), "own", "Van B");
    put(ofMunicipality(BRON.code), "own", "Eigen overleg");
    for (const { code } of [AARDE, CEDER]) {
      valueIn(recordMerger(administrator, { code, successor: BRON.code, lastDay: "2026-12-31" }));
    }
  });

  const waiting = () =>
    valueIn(toReconfirm(successor, BRON.code, after)).map(({ predecessor, item }) => [predecessor.code, item.id]);
  const answer = (predecessor: string, id: string, holds = true) =>
    reconfirm(successor, { municipality: BRON.code, predecessor, id, holds, today: after });
  const titles = () =>
    valueIn(evidenceRecords.list(everything, ofMunicipality(BRON.code)))
      .map(({ item }) => item.title)
      .sort();

  it("are known by owner and id: each is offered, and each answered by itself", () => {
    expect(waiting()).toEqual([
      [AARDE.code, "m1"],
      [CEDER.code, "m1"],
      [CEDER.code, "own"],
    ]);
    valueIn(answer(CEDER.code, "m1"));
    expect(waiting()).toEqual([
      [AARDE.code, "m1"],
      [CEDER.code, "own"],
    ]);
    valueIn(answer(AARDE.code, "m1"));
    valueIn(answer(CEDER.code, "own", false));
    expect(waiting()).toEqual([]);
    expect(titles()).toEqual(["Eigen overleg", "Overleg van A", "Overleg van B", "Van B"]);
    expect(refusalOf(answer(AARDE.code, "m1")).code).toBe("not-found");
  });
});
