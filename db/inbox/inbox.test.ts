/** The inbox tells each side what it may know: the region all of its own, a municipality its own part, others nothing. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { isOpen, isUnread } from "@/lib/inbox/entry";
import { inboxReadAt, markInboxRead } from "../accounts/inbox";
import { activated } from "../accounts/people.testing";
import {
  AARDE,
  action,
  BRON,
  freshDatabase,
  meeting,
  NORTH,
  of,
  queriesOf,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { answerInvitation, invitationRecords, invite } from "../evidence/invitations";
import { actionRecords } from "../plan";
import { closeThread, putRemarks, remarkRecords } from "../remarks";
import { answerRequest, askRound, requestRecords, requestsTo } from "../requests/requests";
import { municipalityInbox, regionInbox } from "./inbox";
import { aarde, both, bron, north, seenOf, south } from "./inbox.testing";
import { remind, remindAll } from "./remind";

const proposal = {
  id: "v",
  block: "3.1.1",
  criterion: "3.1.1b",
  region: NORTH.id,
  text: "Plan twee besprekingen.\nDit jaar nog.",
};
const round = { id: "r", about: { type: "meeting", forum: "triangle" }, by: "2026-12-07", asked: both, answers: {} } as const;

beforeEach(() => {
  freshDatabase();
  valueIn(putRemarks(north, { municipalities: both, item: proposal, basedOn: 0, today: TODAY }));
  valueIn(invite(north, { owner: ofRegion(NORTH.id), item: of(NORTH.id, meeting("tafel")), basedOn: 0, today: TODAY }));
  valueIn(askRound(north, { region: NORTH.id, item: { ...round, asked: [...both] }, today: TODAY }));
});

it("reads a region of many members in as many queries as one of few", () => {
  freshDatabase();
  const [ofTwo, ofOne] = [seenOf(both), seenOf([BRON.code])];
  expect(queriesOf(() => regionInbox(north, NORTH, ofTwo))).toBe(queriesOf(() => regionInbox(south, SOUTH, ofOne)));
});

const told = (entries: ReturnType<typeof regionInbox>) =>
  valueIn(entries).map(({ kind, title, replies }) => [
    kind,
    title,
    replies.map(({ municipality, state }) => `${municipality.name} ${state}`),
  ]);

it("tells a region of each thing once, with what every municipality did", () => {
  valueIn(actionRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: action("plan"), basedOn: 0 }));
  valueIn(answerInvitation(bron, { region: NORTH.id, id: "tafel", municipality: BRON.code, tookPart: false }));
  const answer = { region: NORTH.id, id: "r", municipality: AARDE.code, date: "2026-11-17", holder: "", today: TODAY };
  valueIn(answerRequest(aarde, { ...answer, said: "new" }));
  expect(told(regionInbox(north, NORTH))).toEqual([
    ["proposal", "Plan twee besprekingen", ["Aarde planned", "Bron waiting"]],
    ["invitation", "Deed u mee? Overleg tafel", ["Aarde waiting", "Bron no"]],
    ["request", "Wanneer was het laatste overleg over mensenhandel: gezagsdriehoek?", ["Aarde answered", "Bron waiting"]],
  ]);
});

it("tells a municipality its own part alone, and what it answered is done", () => {
  const own = told(municipalityInbox(aarde, AARDE));
  expect(own.map(([, , replies]) => replies)).toEqual(Array(3).fill(["Aarde waiting"]));
  const reply = { id: "a", block: "3.1.1", region: NORTH.id, text: "Doen wij.", inReplyTo: "v" };
  valueIn(remarkRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: reply, basedOn: 0 }));
  expect(valueIn(municipalityInbox(aarde, AARDE)).filter(isOpen)).toHaveLength(2);
  expect(valueIn(municipalityInbox(bron, BRON)).filter(isOpen)).toHaveLength(3);
});

it("tells the director of another region of the same municipality nothing, and a member nothing of the others", () => {
  expect(valueIn(regionInbox(south, SOUTH))).toEqual([]);
  expect(refusalOf(regionInbox(south, NORTH)).code).toBe("not-allowed");
  expect(refusalOf(regionInbox(bron, NORTH)).code).toBe("not-allowed");
  expect(refusalOf(municipalityInbox(aarde, BRON)).code).toBe("not-allowed");
  expect(JSON.stringify(valueIn(municipalityInbox(bron, BRON)))).not.toContain(AARDE.code);
});

it("reminds one municipality of anything: it is new there and dated, and the others are left alone", () => {
  const [asked, code] = [{ region: NORTH.id, today: TODAY }, BRON.code];
  for (const [kind, id] of [
    ["proposal", "v"],
    ["invitation", "tafel"],
    ["request", "r"],
  ] as const) {
    valueIn(remind(north, { ...asked, kind, id, municipality: code }));
    expect(refusalOf(remind(north, { ...asked, kind, id, municipality: code })).code).toBe("invalid");
  }
  const again = (entries: ReturnType<typeof regionInbox>) =>
    valueIn(entries).map(({ replies }) => replies.map((reply) => reply.again?.text));
  expect(again(municipalityInbox(bron, BRON))).toEqual([[""], [""], [""]]);
  expect(again(municipalityInbox(aarde, AARDE))).toEqual([[undefined], [undefined], [undefined]]);
  expect(again(regionInbox(north, NORTH))).toEqual(Array(3).fill([undefined, ""]));
  const aboutOthers = [valueIn(municipalityInbox(aarde, AARDE)), valueIn(requestsTo(aarde, AARDE.code))];
  expect(JSON.stringify(aboutOthers)).not.toContain(BRON.code);
  const before =
    valueIn(municipalityInbox(bron, BRON))
      .map(({ askedAt }) => askedAt)
      .sort()
      .at(-1) ?? "";
  expect(valueIn(municipalityInbox(bron, BRON)).every((entry) => isUnread(entry, "municipality", before))).toBe(true);
  expect(valueIn(municipalityInbox(aarde, AARDE)).some((entry) => isUnread(entry, "municipality", before))).toBe(false);
});

it("reminds nobody who answered or was not asked, and is for who speaks for the region alone", () => {
  valueIn(answerInvitation(bron, { region: NORTH.id, id: "tafel", municipality: BRON.code, tookPart: false }));
  const invitation = { region: NORTH.id, kind: "invitation", id: "tafel", today: TODAY } as const;
  expect(refusalOf(remind(north, { ...invitation, municipality: BRON.code })).code).toBe("invalid");
  expect(refusalOf(remind(north, { ...invitation, municipality: "GM9999" })).code).toBe("not-found");
  expect(refusalOf(remind(north, { ...invitation, id: "nergens", municipality: AARDE.code })).code).toBe("not-found");
  for (const scope of [south, aarde, bron]) {
    expect(refusalOf(remind(scope, { ...invitation, municipality: AARDE.code })).code).toBe("not-allowed");
  }
});

it("reminds at once all who still have to answer, of those that were shown, and gives who they are", () => {
  const all = { region: NORTH.id, today: TODAY, municipalities: both };
  const reply = { id: "a", block: "3.1.1", region: NORTH.id, text: "Doen wij.", inReplyTo: "v" };
  valueIn(remarkRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: reply, basedOn: 0 }));
  expect(valueIn(remindAll(north, { ...all, kind: "proposal", id: "v" }))).toEqual([BRON.code]);
  expect(valueIn(regionInbox(north, NORTH))[0]?.replies.map(({ state }) => state)).toEqual(["answered", "waiting"]);
  valueIn(remind(north, { region: NORTH.id, today: TODAY, kind: "request", id: "r", municipality: AARDE.code }));
  expect(valueIn(remindAll(north, { ...all, kind: "request", id: "r" }))).toEqual([BRON.code]);
  expect(refusalOf(remindAll(north, { ...all, kind: "request", id: "r" })).code).toBe("invalid");
  expect(valueIn(remindAll(north, { ...all, kind: "invitation", id: "tafel" }))).toEqual(both);
  for (const scope of [south, aarde, bron]) {
    const refused = remindAll(scope, { ...all, kind: "invitation", id: "tafel" });
    expect(refusalOf(refused).code).toBe("not-allowed");
  }
});

it("tells both sides by when the region would like an answer to a proposal, and refuses a day that has passed", () => {
  const asking = (by: string) =>
    putRemarks(north, { municipalities: [BRON.code], item: { ...proposal, id: `op-${by}`, by }, basedOn: 0, today: TODAY });
  expect(refusalOf(asking("2026-01-01")).code).toBe("invalid");
  valueIn(asking("2027-01-15"));
  for (const entries of [regionInbox(north, NORTH), municipalityInbox(bron, BRON)]) {
    const byId = new Map(valueIn(entries).map(({ id, by }) => [id, by]));
    expect([byId.get("v"), byId.get("op-2027-01-15")]).toEqual([null, "2027-01-15"]);
  }
});

it("keeps what the region took back with its answers, for the region whole and for who answered its own part", () => {
  const answer = { region: NORTH.id, id: "r", municipality: AARDE.code, date: "2026-11-17", holder: "", today: TODAY };
  valueIn(answerRequest(aarde, { ...answer, said: "new" }));
  valueIn(answerInvitation(aarde, { region: NORTH.id, id: "tafel", municipality: AARDE.code, tookPart: true }));
  const reply = { id: "a", block: "3.1.1", region: NORTH.id, text: "Doen wij.", inReplyTo: "v" };
  valueIn(remarkRecords.put(aarde, { owner: ofMunicipality(AARDE.code), item: reply, basedOn: 0 }));
  const region = ofRegion(NORTH.id);
  valueIn(requestRecords.withdraw(north, { owner: region, id: "r", basedOn: 2 }));
  valueIn(invitationRecords.withdraw(north, { owner: region, id: "tafel", basedOn: 2 }));
  for (const code of both) valueIn(remarkRecords.withdraw(north, { owner: ofMunicipality(code), id: "v", basedOn: 1 }));
  const kept = valueIn(regionInbox(north, NORTH));
  expect(kept.map(({ kind, replies }) => [kind, ...replies.map(({ state }) => state)])).toEqual([
    ["proposal", "answered", "waiting"],
    ["invitation", "yes", "waiting"],
    ["request", "answered", "waiting"],
  ]);
  expect(kept.some((entry) => isOpen(entry) || entry.withdrawn === undefined)).toBe(false);
  const own = valueIn(municipalityInbox(aarde, AARDE));
  expect(own.map(({ replies }) => replies.map(({ municipality }) => municipality.code))).toEqual(Array(3).fill([AARDE.code]));
  expect(JSON.stringify(own)).not.toContain(BRON.code);
  expect(valueIn(municipalityInbox(bron, BRON))).toEqual([]);
  expect(valueIn(regionInbox(south, SOUTH))).toEqual([]);
});

it("closes a thread where the region says so, at all or at none, and nobody else may", () => {
  const closing = { region: NORTH.id, follows: "v", municipalities: [AARDE.code], id: "dicht" };
  expect(refusalOf(closeThread(south, closing)).code).toBe("not-allowed");
  expect(refusalOf(closeThread(aarde, closing)).code).toBe("not-allowed");
  expect(refusalOf(closeThread(north, { ...closing, follows: "nergens" })).code).toBe("not-found");
  expect(refusalOf(closeThread(north, { ...closing, municipalities: [AARDE.code, "GM9999"] })).code).toBe("not-allowed");
  expect(valueIn(municipalityInbox(aarde, AARDE)).filter(isOpen)).toHaveLength(3);
  valueIn(closeThread(north, closing));
  expect(valueIn(municipalityInbox(aarde, AARDE)).filter(isOpen)).toHaveLength(2);
  expect(valueIn(regionInbox(north, NORTH))[0]?.replies.map(({ state }) => state)).toEqual(["settled", "waiting"]);
});

it("tells a chain director who looks at a member nothing that another region asked to confirm", () => {
  expect(valueIn(municipalityInbox(south, BRON))).toEqual([]);
});

it("keeps for each account until when it read, and nothing for who has none or may not read it", () => {
  const id = activated({ email: "a@voorbeeld.nl", name: "A", role: "advisor", municipalities: [AARDE.code], regions: [] });
  const person = { ...aarde, person: id };
  const owner = ofMunicipality(AARDE.code);
  expect(inboxReadAt(person, owner)).toBeNull();
  valueIn(markInboxRead(person, owner));
  valueIn(markInboxRead(person, owner));
  expect(inboxReadAt(person, owner)).toMatch(/^20\d\d-/);
  expect(inboxReadAt(aarde, owner)).toBeNull();
  expect(refusalOf(markInboxRead(person, ofMunicipality(BRON.code))).code).toBe("not-allowed");
});
