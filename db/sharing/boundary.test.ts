/** What comes out of the database of a region's evidence: to a member its own part in it, to the chain director all. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofRegion, type Scope } from "@/lib/access";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { NOBODY } from "@/lib/sharing/covers";
import {
  AARDE,
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
import { answerInvitation, invite } from "../evidence/invitations";
import { importDossier } from "../exchange/import";

const region = ofRegion(NORTH.id);
const aarde = advisorOf(AARDE, [NORTH.id]);
const bron = advisorOf(BRON, [NORTH.id]);
const north = chainDirectorOf(NORTH, [AARDE.code, BRON.code]);
const elsewhere = chainDirectorOf({ id: "elders", name: "Elders" }, [AARDE.code]);

const listed = (scope: Scope) => valueIn(evidenceRecords.list(scope, region)).map(({ item }) => [item.id, item.covers]);
const inDossier = (scope: Scope) =>
  valueIn(loadDossier(scope, AARDE.code)).evidence.map(({ id, covers }) => [id, covers] as const);

beforeEach(() => void freshDatabase());

describe("a paper of the region that covers another municipality", () => {
  const item = { ...of(NORTH.id, plan("verdrag")), covers: [BRON.code] };
  beforeEach(() => void valueIn(evidenceRecords.put(north, { owner: region, item, basedOn: 0, today: TODAY })));

  it("says to who works for this one that it is not for it, and not for whom it is", () => {
    for (const seen of [inDossier(aarde), inDossier(elsewhere), listed(aarde)]) expect(seen).toEqual([["verdrag", [NOBODY]]]);
    expect(valueIn(evidenceRecords.history(aarde, region, "verdrag"))[0]?.item.covers).toEqual([NOBODY]);
  });

  it("says everything to the chain director of the region, and on the command line", () => {
    for (const scope of [north, everything]) expect(inDossier(scope)).toEqual([["verdrag", [BRON.code]]]);
  });

  it("still covers the other after a file that passed the boundary was read in again", () => {
    const file = writeExchange(currentFramework, valueIn(loadDossier(aarde, AARDE.code)));
    const reading = readExchange(new TextEncoder().encode(file));
    if (!reading.ok) throw new Error(file);
    expect(valueIn(importDossier(everything, currentFramework, reading.dossier, { today: TODAY })).corrected).toBe(0);
    expect(listed(north)).toEqual([["verdrag", [BRON.code]]]);
  });
});

describe("what members confirm", () => {
  const answer = (scope: Scope, municipality: string, tookPart: boolean) =>
    valueIn(answerInvitation(scope, { region: NORTH.id, id: "tafel", municipality, tookPart }));
  beforeEach(
    () => void valueIn(invite(north, { owner: region, item: of(NORTH.id, meeting("tafel")), basedOn: 0, today: TODAY })),
  );

  it("tells who did not that others did by nothing at all", () => {
    answer(bron, BRON.code, true);
    expect([inDossier(aarde), listed(aarde)]).toEqual([[], []]);
    expect(refusalOf(evidenceRecords.history(aarde, region, "tafel")).code).toBe("not-found");
    expect(listed(north)).toEqual([["tafel", [BRON.code]]]);
  });

  it("tells who did its own answer, whatever others answer before and after", () => {
    answer(bron, BRON.code, true);
    answer(aarde, AARDE.code, true);
    const before = valueIn(evidenceRecords.history(aarde, region, "tafel"));
    answer(bron, BRON.code, false);
    expect(valueIn(evidenceRecords.history(aarde, region, "tafel"))).toEqual(before);
    expect(before.map(({ version, actor, item }) => [version, actor, item.covers])).toEqual([[1, aarde.actor, [AARDE.code]]]);
  });
});
