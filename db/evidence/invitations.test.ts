/** The region records once; who confirms is covered, and nobody else. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
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
  plan,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { auditLog } from "../store/audit";
import { evidenceRecords } from "./evidence";
import { answerInvitation, invitationRecords, invitationsTo, invite, listInvitations } from "./invitations";

const north = chainDirectorOf(NORTH, [AARDE.code, BRON.code]);
const aarde = advisorOf(AARDE, [NORTH.id]);
const bron = advisorOf(BRON, [NORTH.id]);
const owner = ofRegion(NORTH.id);

const write = (item: Evidence = of(NORTH.id, meeting("tafel"))) => ({ owner, item, basedOn: 0, today: TODAY });
const answer = (municipality: string, tookPart: boolean) => ({ region: NORTH.id, id: "tafel", municipality, tookPart });
const covered = () => valueIn(evidenceRecords.list(north, owner)).map(({ state, item }) => [state, item.covers]);
const counts = (code: string) => valueIn(loadDossier(everything, code)).evidence.some(({ id }) => id === "tafel");

beforeEach(() => void freshDatabase());

it("counts for nobody until someone confirms, and then for who confirmed", () => {
  valueIn(invite(north, write()));
  expect(covered()).toEqual([]);
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  expect(covered()).toEqual([["recorded", [AARDE.code]]]);
  valueIn(answerInvitation(bron, answer(BRON.code, false)));
  expect(covered()).toEqual([["recorded", [AARDE.code]]]);
  valueIn(answerInvitation(bron, answer(BRON.code, true)));
  expect(covered()).toEqual([["recorded", [AARDE.code, BRON.code]]]);
  expect(counts(AARDE.code)).toBe(true);
});

it("follows a change of mind, and keeps what the region corrected in the meantime", () => {
  valueIn(invite(north, write()));
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  const better = { ...of(NORTH.id, meeting("tafel")), title: "Tafel over uitbuiting", covers: [AARDE.code] };
  valueIn(evidenceRecords.put(north, { ...write(better), basedOn: 1 }));
  valueIn(answerInvitation(bron, answer(BRON.code, true)));
  expect(valueIn(evidenceRecords.list(north, owner))[0]?.item).toMatchObject({
    title: "Tafel over uitbuiting",
    covers: [AARDE.code, BRON.code],
  });
  valueIn(answerInvitation(aarde, answer(AARDE.code, false)));
  valueIn(answerInvitation(bron, answer(BRON.code, false)));
  expect(covered()).toEqual([["withdrawn", [BRON.code]]]);
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  expect(covered()).toEqual([["recorded", [AARDE.code]]]);
});

it("gives the same answer twice no second version", () => {
  valueIn(invite(north, write()));
  const once = valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  expect(valueIn(answerInvitation(aarde, answer(AARDE.code, true))).version).toBe(once.version);
});

it("shows a municipality its own answer and not that of others, and tells the log", () => {
  valueIn(invite(north, write()));
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  expect(valueIn(invitationsTo(bron, BRON.code)).map(({ tookPart }) => tookPart)).toEqual([undefined]);
  expect(valueIn(invitationsTo(aarde, AARDE.code)).map(({ tookPart }) => tookPart)).toEqual([true]);
  expect(refusalOf(listInvitations(aarde, NORTH.id)).code).toBe("not-allowed");
  expect(valueIn(listInvitations(north, NORTH.id))[0]?.item.answers).toEqual({ [AARDE.code]: true });
  expect(valueIn(auditLog(aarde, ofMunicipality(AARDE.code), { limit: 1 }))[0]).toMatchObject({
    event: "confirmed",
    title: "Deelname: Overleg tafel",
  });
});

it("invites only whom it names, and takes no answer from others, for others, or after it was withdrawn", () => {
  valueIn(invite(north, write({ ...of(NORTH.id, meeting("tafel")), covers: [AARDE.code] })));
  expect(refusalOf(answerInvitation(bron, answer(BRON.code, true))).code).toBe("not-found");
  expect(refusalOf(answerInvitation(bron, answer(AARDE.code, true))).code).toBe("not-allowed");
  expect(refusalOf(answerInvitation(north, answer(AARDE.code, true))).code).toBe("not-allowed");
  expect(refusalOf(answerInvitation(advisorOf(CEDER, []), answer(CEDER.code, true))).code).toBe("not-found");
  valueIn(invitationRecords.withdraw(north, { owner, id: "tafel", basedOn: 1 }));
  expect(refusalOf(answerInvitation(aarde, answer(AARDE.code, true))).code).toBe("not-found");
  expect(covered()).toEqual([]);
});

it("can only be about what already happened, and only of one's own region", () => {
  expect(pathsOf(invite(north, write(of(NORTH.id, plan("plan")))))).toEqual([[]]);
  expect(pathsOf(invite(north, write(of(NORTH.id, meeting("later", "2027-01-01")))))).toEqual([["date"]]);
  expect(refusalOf(invite(aarde, write())).code).toBe("not-allowed");
  expect(refusalOf(invite(north, { ...write(), owner: ofMunicipality(AARDE.code) })).code).toBe("not-allowed");
});

const held: Evidence = {
  id: "tafel",
  owner: "region",
  region: NORTH.id,
  type: "activity",
  kind: "training",
  title: "Training voor nieuwe medewerkers",
  date: "2026-10-01",
  audiences: ["new-staff"],
};
const settled = (code: string) =>
  statusOn(assess(currentFramework, valueIn(loadDossier(everything, code))), TODAY).criteria["2.1.3c"]?.status;

it("gives who confirms a record of its own where the criterion asks for evidence of the municipality", () => {
  valueIn(invite(north, write(held)));
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  const [own, ...others] = valueIn(evidenceRecords.list(aarde, ofMunicipality(AARDE.code)));
  expect(others).toEqual([]);
  expect(own?.item).toMatchObject({ owner: "municipality", title: "Training voor nieuwe medewerkers", date: "2026-10-01" });
  expect(own?.item).not.toHaveProperty("covers");
  expect(own?.item).not.toHaveProperty("region");
  expect([settled(AARDE.code), settled(BRON.code)]).toEqual(["met", "open"]);
});

it("takes that record back with the answer, and brings it back as the municipality had corrected it", () => {
  valueIn(invite(north, write(held)));
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  const [own] = valueIn(evidenceRecords.list(aarde, ofMunicipality(AARDE.code)));
  const corrected = { ...(own?.item as Evidence), title: "Onze training" };
  valueIn(evidenceRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: corrected, basedOn: 1, today: TODAY }));
  valueIn(answerInvitation(aarde, answer(AARDE.code, false)));
  expect(settled(AARDE.code)).toBe("open");
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  const all = valueIn(evidenceRecords.list(aarde, ofMunicipality(AARDE.code)));
  expect(all.map(({ state, item, version }) => [state, item.title, version])).toEqual([["recorded", "Onze training", 4]]);
});

it("gives no record of its own for what counts as the region's", () => {
  valueIn(invite(north, write()));
  valueIn(answerInvitation(aarde, answer(AARDE.code, true)));
  expect(valueIn(evidenceRecords.list(aarde, ofMunicipality(AARDE.code)))).toEqual([]);
});
