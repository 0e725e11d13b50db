/** A region remarks, the municipality answers; nobody speaks for another, and only they see it. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { advisorOf, chainDirectorOf } from "@/lib/grant";
import type { Remark } from "@/lib/remark";
import { auditLog } from "./audit";
import { AARDE, BRON, CEDER, everything, freshDatabase, NORTH, pathsOf, refusalOf, SOUTH, valueIn } from "./database.testing";
import { listThreads, putRemark, withdrawRemark } from "./remarks";

const north = chainDirectorOf(NORTH, [AARDE.code, BRON.code]);
const south = chainDirectorOf(SOUTH, [BRON.code, CEDER.code]);
const bron = advisorOf(BRON, [NORTH.id, SOUTH.id]);

const remark = (more: Partial<Remark> = {}): Remark => ({
  id: "vraag",
  block: "2.1.3",
  region: NORTH.id,
  text: "Wanneer is de training?",
  ...more,
});
const answer = (more: Partial<Remark> = {}): Remark =>
  remark({ id: "antwoord", inReplyTo: "vraag", text: "In maart.", ...more });
const at = (item: Remark, municipality = BRON.code) => ({ municipality, item, basedOn: 0 });
const texts = (scope: typeof north) =>
  valueIn(listThreads(scope, BRON.code)).map((thread) => [
    thread.remark.item.text,
    ...thread.answers.map(({ item }) => item.text),
  ]);

beforeEach(() => void freshDatabase());

it("shows a remark with its answer to the municipality and to the region that made it, and in the log", () => {
  valueIn(putRemark(north, at(remark())));
  valueIn(putRemark(bron, at(answer())));
  expect(texts(north)).toEqual([["Wanneer is de training?", "In maart."]]);
  expect(texts(bron)).toEqual([["Wanneer is de training?", "In maart."]]);
  expect(texts(south)).toEqual([]);
  const titles = valueIn(auditLog(bron, ofMunicipality(BRON.code), { limit: 2 })).map(({ title }) => title);
  expect(titles).toEqual(["Antwoord bij bouwsteen 2.1.3", "Opmerking bij bouwsteen 2.1.3"]);
});

it("lets nobody speak for another", () => {
  valueIn(putRemark(north, at(remark())));
  expect(refusalOf(putRemark(bron, at(remark({ id: "x" })))).code).toBe("not-allowed");
  expect(refusalOf(putRemark(north, at(answer()))).code).toBe("not-allowed");
  expect(refusalOf(putRemark(south, at(remark({ id: "x" })))).code).toBe("not-allowed");
  expect(refusalOf(putRemark(north, at(remark({ id: "x" }), CEDER.code))).code).toBe("not-allowed");
  expect(refusalOf(putRemark(advisorOf(AARDE, [NORTH.id]), at(answer()))).code).toBe("not-allowed");
  expect(refusalOf(withdrawRemark(bron, { municipality: BRON.code, id: "vraag", basedOn: 1 })).code).toBe("not-allowed");
  expect(refusalOf(withdrawRemark(south, { municipality: BRON.code, id: "vraag", basedOn: 1 })).code).toBe("not-allowed");
  expect(refusalOf(listThreads(advisorOf(AARDE, [NORTH.id]), BRON.code)).code).toBe("not-allowed");
});

it.each([
  ["an unknown block", remark({ block: "9.9.9" }), ["block"]],
  ["a region that the municipality is not in", remark({ region: "elders" }), ["region"]],
  ["an answer to nothing", answer({ inReplyTo: "nergens" }), ["inReplyTo"]],
  ["an answer on another block", answer({ block: "1.1.1" }), ["inReplyTo"]],
  ["an answer to another region", answer({ region: SOUTH.id }), ["inReplyTo"]],
  ["a citizen service number", remark({ id: "x", text: "Over 111222333" }), ["text"]],
])("refuses %s", (_, item, path) => {
  valueIn(putRemark(north, at(remark())));
  expect(pathsOf(putRemark(everything, at(item)))).toEqual([path]);
});

it("leaves out what was withdrawn, and takes no more answers to it", () => {
  valueIn(putRemark(north, at(remark())));
  valueIn(putRemark(bron, at(answer())));
  valueIn(withdrawRemark(north, { municipality: BRON.code, id: "vraag", basedOn: 1 }));
  expect(texts(bron)).toEqual([]);
  expect(pathsOf(putRemark(bron, at(answer({ id: "later" }))))).toEqual([["inReplyTo"]]);
});

it("keeps a correction to the thread that it belongs to", () => {
  valueIn(putRemark(north, at(remark())));
  const moved = { ...at(remark({ block: "1.1.1" })), basedOn: 1 };
  expect(pathsOf(putRemark(north, moved))).toEqual([["id"]]);
  valueIn(putRemark(north, { ...at(remark({ text: "Is de training gepland?" })), basedOn: 1 }));
  expect(texts(north)).toEqual([["Is de training gepland?"]]);
});
