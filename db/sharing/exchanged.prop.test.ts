/**
 * The law of not sharing, over real loads: exchange two members that do not share, with all they recorded, answered and
 * chose, and nobody but they themselves and their own chain director can fetch a byte that is another.
 */
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { endOfQuarter } from "@/lib/calendar";
import { writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { done } from "@/lib/refusal";
import { themeShapes } from "@/lib/region/member-row";
import { sharedView } from "@/lib/region/shared-view";
import { rowFromBricks, wallLineOn } from "@/lib/region/wire";
import { adoptedContent } from "@/lib/report/adopted/adoption";
import { gapReport } from "@/lib/report/gap/gap-report";
import { oscalResults } from "@/lib/report/oscal/results";
import { gapsFromWalls } from "@/lib/report/region/gaps";
import { criterionRows } from "@/lib/report/sheets/criteria-rows";
import { assessBounded } from "@/lib/sharing/boundary";
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
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { regionNormsInSums } from "../dossier/region-norms";
import { wallsOfEach } from "../dossier/walls";
import { evidenceRecords } from "../evidence/evidence";
import { answerInvitation, invitationsTo, invite } from "../evidence/invitations";
import { addMembership } from "../memberships";
import { addMunicipality } from "../places/register";
import { actionRecords } from "../plan";
import { listThreads } from "../remarks";
import { loadReportSource } from "../report/source";
import { auditLog } from "../store/audit";
import { inTransaction } from "../store/transaction";
import { preferencesRecords } from "./preferences";
import { findRegionInSight } from "./sight";

/** Besides Aarde, who looks, and Bron, who shares: members of Noord that do not. */
const HIDDEN = ["GM9801", "GM9802", "GM9803", "GM9804", "GM9805", "GM9806"];
const shapes = themeShapes(currentFramework);
const region = ofRegion(NORTH.id);

/** One thing that a municipality does. */
type Deed =
  | { does: "meets"; date: string }
  | { does: "adopts" }
  | { does: "plans" }
  | { does: "answers"; tookPart: boolean }
  | { does: "chooses"; compared: boolean };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom("2025-12-14", "2026-03-01", "2026-06-09").map((date): Deed => ({ does: "meets", date })),
  fc.constantFrom<Deed>({ does: "adopts" }, { does: "plans" }),
  fc.boolean().map((tookPart): Deed => ({ does: "answers", tookPart })),
  fc.boolean().map((compared): Deed => ({ does: "chooses", compared })),
);

const stories = fc.array(fc.tuple(fc.constantFrom(...HIDDEN, AARDE.code), deeds), { minLength: 6, maxLength: 16 });

/** The same story by others: the two are exchanged in it. */
const exchanged = (story: readonly (readonly [string, Deed])[], [one, other]: readonly string[]) =>
  story.map(([code, deed]) => [code === one ? other : code === other ? one : code, deed] as const) as [string, Deed][];

const START = Date.parse("2026-11-20T08:00:00.000Z");
const momentAt = (step: number): string => new Date(START + step * 3_600_000).toISOString();

function happen(code: string, deed: Deed, step: number): void {
  const owner = ofMunicipality(code);
  const id = `r${step}`;
  const advisor = advisorOf({ code, name: code }, [NORTH.id]);
  switch (deed.does) {
    case "meets":
      return void valueIn(evidenceRecords.put(advisor, { owner, item: meeting(id, deed.date), basedOn: 0, today: TODAY }));
    case "adopts": {
      const claims = ["1.1.1a", "1.1.1b", "3.1.4b", "2.1.2a"].map((criterion) => ({ criterion, locator: "1" }));
      return void valueIn(evidenceRecords.put(advisor, { owner, item: { ...plan(id), claims }, basedOn: 0, today: TODAY }));
    }
    case "plans":
      return void valueIn(actionRecords.put(advisor, { owner, item: action(id), basedOn: 0 }));
    case "answers":
      return void valueIn(
        answerInvitation(advisor, { region: NORTH.id, id: "tafel", municipality: code, tookPart: deed.tookPart }),
      );
    case "chooses": {
      const before = valueIn(preferencesRecords.find(advisor, owner, "preferences"))?.version ?? 0;
      const item = { id: "preferences" as const, sharedByName: false, comparedWithRegion: deed.compared };
      return void valueIn(preferencesRecords.put(advisor, { owner, item, basedOn: before }));
    }
  }
}

/** A database in which all of it happened, an hour apart. */
function world(story: readonly (readonly [string, Deed])[]): void {
  vi.setSystemTime(START - 3_600_000);
  freshDatabase();
  const place = { fictional: true, province: null, validFrom: "2023-01-01", validUntil: null, successor: null };
  inTransaction(everything, (tx) => {
    for (const code of HIDDEN) {
      addMunicipality(tx, { code, name: `Gemeente ${code}`, ...place });
      addMembership(tx, { municipality: code, region: NORTH.id, validFrom: "2023-01-01" });
    }
    addMembership(tx, { municipality: AARDE.code, region: SOUTH.id, validFrom: "2023-01-01" });
    return done(undefined);
  });
  valueIn(invite(everything, { owner: region, item: of(NORTH.id, meeting("tafel")), basedOn: 0, today: TODAY }));
  const shares = { id: "preferences" as const, sharedByName: true, comparedWithRegion: true };
  valueIn(preferencesRecords.put(everything, { owner: ofMunicipality(BRON.code), item: shares, basedOn: 0 }));
  const compared = { ...shares, sharedByName: false };
  valueIn(preferencesRecords.put(everything, { owner: ofMunicipality(AARDE.code), item: compared, basedOn: 0 }));
  story.forEach(([code, deed], step) => {
    vi.setSystemTime(START + step * 3_600_000);
    happen(code, deed, step);
  });
}

/** What someone can fetch about a municipality that it may read. */
function fetchedOf(scope: Scope, { code }: { code: string }, knownAt: string | undefined): unknown[] {
  const asked = { adoptedBy: TODAY, asOf: TODAY, current: true, knownAt };
  const source = valueIn(loadReportSource(scope, code, asked));
  const { dossier, ...known } = source;
  const assessment = assessBounded(currentFramework, dossier);
  const given = { ...(known.region ? { region: known.region } : {}), remarks: known.remarks };
  const files = (["public", "internal"] as const).map((variant) => {
    const options = { asOf: TODAY, knownAt: source.knownAt, variant };
    return [
      gapReport(assessment, { ...options, ...given }),
      criterionRows(assessment, options),
      oscalResults(assessment, options),
    ];
  });
  const inputs = { ...known, adoptedOn: TODAY, asOf: TODAY, address: "https://example.nl", salt: "0" };
  return [writeExchange(currentFramework, dossier), files, adoptedContent(currentFramework, dossier, inputs)];
}

/** What someone can fetch of the region without the records of its members: page, map, comparison and report are made of it. */
function fetchedOfRegion(scope: Scope, asOf: string, knownAt: string | undefined): unknown[] {
  const { members } = valueIn(findRegionInSight(scope, NORTH.id));
  const rows = wallsOfEach(members, knownAt).map((walls, at) => ({
    row: rowFromBricks(wallLineOn(walls, { asOf, changedOn: null }), shapes),
    sight: members[at]?.sight ?? "not-here",
  }));
  const summing = asOf === TODAY && knownAt === undefined;
  const view = sharedView(rows, shapes, summing);
  const norms = valueIn(regionNormsInSums(scope, NORTH.id, { asOf, knownAt, summing }));
  return [view, [...view.figures.missing], gapsFromWalls(currentFramework, view.figures, view.named), norms];
}

function fetchedBy(scope: Scope, own: { code: string }, days: readonly (string | undefined)[]): string {
  const item = evidenceRecords.history(scope, region, "tafel");
  return JSON.stringify([
    days.map((knownAt) => fetchedOf(scope, own, knownAt)),
    days.flatMap((knownAt) => [TODAY, endOfQuarter(TODAY)].map((asOf) => fetchedOfRegion(scope, asOf, knownAt))),
    valueIn(evidenceRecords.list(scope, region)),
    item.ok && item.value,
    valueIn(invitationsTo(scope, own.code)),
    valueIn(listThreads(scope, own.code)),
    valueIn(auditLog(scope, ofMunicipality(own.code), { limit: 1000 })).map(({ id: _place, ...event }) => event),
  ]);
}

const advisor = advisorOf(AARDE, [NORTH.id, SOUTH.id]);
const sharing = advisorOf(BRON, [NORTH.id, SOUTH.id]);
const elsewhere = chainDirectorOf(SOUTH, [AARDE.code, BRON.code]);

/** All that others can fetch, with all that is known and on each earlier day of knowledge. */
function fetched(steps: number): string[] {
  const days = [undefined, ...[Math.floor(steps / 2), steps - 2].filter((step) => step >= 0).map(momentAt)];
  return [
    fetchedBy(advisor, AARDE, days),
    fetchedBy(sharing, BRON, days),
    JSON.stringify(days.map((knownAt) => fetchedOf(elsewhere, AARDE, knownAt))),
  ];
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

it("is the same for everyone else when two that do not share are exchanged", () => {
  const pairs = fc.shuffledSubarray(HIDDEN, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(stories, pairs, (story, pair) => {
      const [before, after] = [story, exchanged(story, pair)].map((told) => {
        world(told);
        return fetched(told.length);
      });
      expect(after).toEqual(before);
    }),
    { numRuns: 3 },
  );
}, 300_000);
