/** A round asks once, each answers for itself, and nobody but the region that asked sees who answered what. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import type { Request } from "@/lib/requests/request";
import {
  AARDE,
  BRON,
  CEDER,
  everything,
  freshDatabase,
  NORTH,
  pathsOf,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { evidenceRecords } from "../evidence/evidence";
import { type AnswerToRequest, answerRequest, askRound, listRequests, requestRecords, requestsTo } from "./requests";

const north = chainDirectorOf(NORTH, [AARDE.code, BRON.code]);
const south = chainDirectorOf(SOUTH, [BRON.code, CEDER.code]);
const aarde = advisorOf(AARDE, [NORTH.id]);
const bron = advisorOf(BRON, [NORTH.id, SOUTH.id]);

const round: Request = {
  id: "r1",
  about: { type: "meeting", forum: "triangle" },
  by: "2026-12-07",
  asked: [AARDE.code, BRON.code],
  answers: {},
};
const ask = (scope = north, item: Request = round, region = NORTH.id) => askRound(scope, { region, item, today: TODAY });
const answer = (municipality: string, given: Partial<AnswerToRequest> = {}): AnswerToRequest => ({
  ...{ region: NORTH.id, id: "r1", municipality, said: "new", date: "2026-11-17", holder: "", today: TODAY },
  ...given,
});
const own = (code: string) =>
  valueIn(evidenceRecords.list(everything, ofMunicipality(code))).map(({ state, item }) => [
    state,
    item.type === "meeting" ? item.date : item.type === "appointment" ? item.holder : item.id,
  ]);

beforeEach(() => void freshDatabase());

it("an answer with a day becomes evidence of the municipality's own, follows a change of mind, and goes when there is nothing", () => {
  valueIn(ask());
  valueIn(answerRequest(aarde, answer(AARDE.code)));
  expect(own(AARDE.code)).toEqual([["recorded", "2026-11-17"]]);
  valueIn(answerRequest(aarde, answer(AARDE.code, { date: "2026-11-18" })));
  expect(own(AARDE.code)).toEqual([["recorded", "2026-11-18"]]);
  valueIn(answerRequest(aarde, answer(AARDE.code, { said: "none", date: undefined })));
  expect(own(AARDE.code)).toEqual([["withdrawn", "2026-11-18"]]);
  expect(valueIn(loadDossier(everything, AARDE.code)).evidence).toEqual([]);
});

it("what was known already is confirmed without a second record", () => {
  valueIn(ask());
  valueIn(answerRequest(aarde, answer(AARDE.code, { said: "known", date: "2026-06-09" })));
  expect(own(AARDE.code)).toEqual([]);
  expect(valueIn(listRequests(north, NORTH.id))[0]?.item.answers).toEqual({
    [AARDE.code]: { said: "known", date: "2026-06-09", on: TODAY },
  });
});

it("refuses a day to come, a missing day and a role without who holds it, and then stores nothing", () => {
  valueIn(ask());
  expect(pathsOf(answerRequest(aarde, answer(AARDE.code, { date: "2026-11-23" })))).toEqual([["date"]]);
  expect(pathsOf(answerRequest(aarde, answer(AARDE.code, { date: undefined })))).toEqual([["date"]]);
  const officer = { ...round, id: "r2", about: { type: "appointment", role: "attention-officer" } as const };
  valueIn(ask(north, officer));
  expect(pathsOf(answerRequest(aarde, answer(AARDE.code, { id: "r2", holder: "" })))).toEqual([["holder"]]);
  expect(own(AARDE.code)).toEqual([]);
  expect(valueIn(requestsTo(aarde, AARDE.code)).map((one) => one.answer)).toEqual([undefined, undefined]);
  valueIn(answerRequest(aarde, answer(AARDE.code, { id: "r2", holder: "adviseur OOV" })));
  expect(own(AARDE.code)).toEqual([["recorded", "adviseur OOV"]]);
});

it("only its own chain director sees who answered; a member sees its own answer, another region's director nothing", () => {
  valueIn(ask());
  valueIn(answerRequest(aarde, answer(AARDE.code)));
  const seen = valueIn(requestsTo(bron, BRON.code));
  expect(seen.map((one) => [one.region.id, one.answer])).toEqual([[NORTH.id, undefined]]);
  expect(JSON.stringify(seen)).not.toContain(AARDE.code);
  expect(refusalOf(listRequests(bron, NORTH.id)).code).toBe("not-allowed");
  expect(refusalOf(listRequests(south, NORTH.id)).code).toBe("not-allowed");
  expect(refusalOf(requestRecords.history(bron, ofRegion(NORTH.id), "r1")).code).toBe("not-allowed");
  expect(valueIn(requestsTo(south, BRON.code))).toEqual([]);
});

it("asks members alone, by a day that has not passed; and takes no answer from or for others, or once it was taken back", () => {
  expect(pathsOf(ask(north, { ...round, asked: [CEDER.code] }))).toEqual([["asked"]]);
  expect(pathsOf(ask(north, { ...round, by: "2026-11-21" }))).toEqual([["by"]]);
  expect(refusalOf(ask(aarde)).code).toBe("not-allowed");
  expect(refusalOf(ask(north, round, SOUTH.id)).code).toBe("not-allowed");
  valueIn(ask(north, { ...round, asked: [AARDE.code] }));
  expect(refusalOf(answerRequest(bron, answer(BRON.code))).code).toBe("not-found");
  expect(refusalOf(answerRequest(bron, answer(AARDE.code))).code).toBe("not-allowed");
  expect(refusalOf(answerRequest(north, answer(AARDE.code))).code).toBe("not-allowed");
  valueIn(requestRecords.withdraw(north, { owner: ofRegion(NORTH.id), id: "r1", basedOn: 1 }));
  expect(refusalOf(answerRequest(aarde, answer(AARDE.code))).code).toBe("not-found");
});
