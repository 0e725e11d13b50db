/** A region remarks, the municipality answers; nobody speaks for another, and only they see it. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import type { Remark } from "@/lib/remarks/remark";
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
} from "./database.testing";
import { listThreads, putRemarks, remarkRecords } from "./remarks";
import { auditLog } from "./store/audit";

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
const at = (item: Remark, municipality = BRON.code) => ({ owner: ofMunicipality(municipality), item, basedOn: 0 });
const texts = (scope: typeof north) =>
  valueIn(listThreads(scope, BRON.code)).map((thread) => [
    thread.remark.item.text,
    ...thread.said.map(({ item }) => item.text),
  ]);

beforeEach(() => void freshDatabase());

it("shows a remark with its answer to the municipality and to the region that made it, and in the log", () => {
  valueIn(remarkRecords.put(north, at(remark())));
  valueIn(remarkRecords.put(bron, at(answer())));
  expect(texts(north)).toEqual([["Wanneer is de training?", "In maart."]]);
  expect(texts(bron)).toEqual([["Wanneer is de training?", "In maart."]]);
  expect(texts(south)).toEqual([]);
  const titles = valueIn(auditLog(bron, ofMunicipality(BRON.code), { limit: 2 })).map(({ title }) => title);
  expect(titles).toEqual(["Antwoord bij bouwsteen 2.1.3", "Opmerking bij bouwsteen 2.1.3"]);
});

it("lets nobody speak for another", () => {
  valueIn(remarkRecords.put(north, at(remark())));
  expect(refusalOf(remarkRecords.put(bron, at(remark({ id: "x" })))).code).toBe("not-allowed");
  expect(refusalOf(remarkRecords.put(north, at(answer()))).code).toBe("not-allowed");
  expect(refusalOf(remarkRecords.put(south, at(remark({ id: "x" })))).code).toBe("not-allowed");
  expect(refusalOf(remarkRecords.put(north, at(remark({ id: "x" }), CEDER.code))).code).toBe("not-allowed");
  expect(refusalOf(remarkRecords.put(advisorOf(AARDE, [NORTH.id]), at(answer()))).code).toBe("not-allowed");
  expect(refusalOf(remarkRecords.withdraw(bron, { owner: ofMunicipality(BRON.code), id: "vraag", basedOn: 1 })).code).toBe(
    "not-allowed",
  );
  expect(refusalOf(remarkRecords.withdraw(south, { owner: ofMunicipality(BRON.code), id: "vraag", basedOn: 1 })).code).toBe(
    "not-allowed",
  );
  expect(refusalOf(listThreads(advisorOf(AARDE, [NORTH.id]), BRON.code)).code).toBe("not-allowed");
});

it("lets the region go on after an answer, in its own thread alone", () => {
  valueIn(remarkRecords.put(north, at(remark())));
  valueIn(remarkRecords.put(bron, at(answer())));
  const more = remark({ id: "meer", follows: "vraag", text: "Wie geeft haar?" });
  valueIn(remarkRecords.put(north, at(more)));
  expect(texts(bron)).toEqual([["Wanneer is de training?", "In maart.", "Wie geeft haar?"]]);
  expect(texts(south)).toEqual([]);
  expect(refusalOf(remarkRecords.put(bron, at({ ...more, id: "x" }))).code).toBe("not-allowed");
  expect(refusalOf(remarkRecords.put(south, at({ ...more, id: "x" }))).code).toBe("not-allowed");
  expect(valueIn(auditLog(bron, ofMunicipality(BRON.code), { limit: 1 })).map(({ title }) => title)).toEqual([
    "Reactie van de regio bij bouwsteen 2.1.3",
  ]);
});

it.each([
  ["more about nothing", remark({ id: "x", follows: "nergens" }), ["follows"]],
  ["more in another region's thread", remark({ id: "x", follows: "vraag", region: SOUTH.id }), ["follows"]],
  ["more that is an answer as well", answer({ follows: "vraag" }), ["follows"]],
  ["an unknown block", remark({ block: "9.9.9" }), ["block"]],
  ["a region that the municipality is not in", remark({ region: "elders" }), ["region"]],
  ["an answer to nothing", answer({ inReplyTo: "nergens" }), ["inReplyTo"]],
  ["an answer on another block", answer({ block: "1.1.1" }), ["inReplyTo"]],
  ["an answer to another region", answer({ region: SOUTH.id }), ["inReplyTo"]],
  ["a citizen service number", remark({ id: "x", text: "Over 111222333" }), ["text"]],
])("refuses %s", (_, item, path) => {
  valueIn(remarkRecords.put(north, at(remark())));
  expect(pathsOf(remarkRecords.put(everything, at(item)))).toEqual([path]);
});

it("leaves out what was withdrawn, and takes no more answers to it", () => {
  valueIn(remarkRecords.put(north, at(remark())));
  valueIn(remarkRecords.put(bron, at(answer())));
  valueIn(remarkRecords.withdraw(north, { owner: ofMunicipality(BRON.code), id: "vraag", basedOn: 1 }));
  expect(texts(bron)).toEqual([]);
  expect(pathsOf(remarkRecords.put(bron, at(answer({ id: "later" }))))).toEqual([["inReplyTo"]]);
});

it("keeps a correction to the thread that it belongs to", () => {
  valueIn(remarkRecords.put(north, at(remark())));
  const moved = { ...at(remark({ block: "1.1.1" })), basedOn: 1 };
  expect(pathsOf(remarkRecords.put(north, moved))).toEqual([["id"]]);
  valueIn(remarkRecords.put(north, { ...at(remark({ text: "Is de training gepland?" })), basedOn: 1 }));
  expect(texts(north)).toEqual([["Is de training gepland?"]]);
});

describe("the same remark for several municipalities", () => {
  const proposal = remark({ id: "voorstel", block: "2.1.1", criterion: "2.1.1a", text: "Wijs iemand aan." });
  const shared = (municipalities: string[], item = proposal) => ({ municipalities, item, basedOn: 0, today: TODAY });
  const standing = (code: string) => valueIn(listThreads(everything, code)).map((thread) => thread.remark.item.text);

  it("stands at each of them, once", () => {
    const versions = valueIn(putRemarks(north, shared([AARDE.code, BRON.code])));
    expect(versions.map(({ version }) => version)).toEqual([1, 1]);
    expect(standing(AARDE.code)).toEqual(["Wijs iemand aan."]);
    expect(standing(BRON.code)).toEqual(["Wijs iemand aan."]);
    expect(refusalOf(putRemarks(north, shared([AARDE.code, BRON.code]))).code).toBe("conflict");
  });

  it("stands at none where one of them refuses it", () => {
    expect(refusalOf(putRemarks(north, shared([AARDE.code, CEDER.code]))).code).toBe("not-allowed");
    expect(pathsOf(putRemarks(everything, shared([AARDE.code, CEDER.code])))).toEqual([["region"]]);
    expect(standing(AARDE.code)).toEqual([]);
  });

  it("is not for an advisor, and not for the chain director of another region", () => {
    expect(refusalOf(putRemarks(bron, shared([BRON.code]))).code).toBe("not-allowed");
    expect(refusalOf(putRemarks(south, shared([BRON.code]))).code).toBe("not-allowed");
    expect(standing(BRON.code)).toEqual([]);
  });

  it("names a criterion of its own block, also after a correction", () => {
    expect(pathsOf(putRemarks(north, shared([BRON.code], { ...proposal, criterion: "3.1.1a" })))).toEqual([["criterion"]]);
    valueIn(putRemarks(north, shared([BRON.code])));
    const { criterion: _, ...general } = proposal;
    expect(pathsOf(remarkRecords.put(north, { ...at(general), basedOn: 1 }))).toEqual([["id"]]);
  });
});

it("does not stand in the log that the chain director of another region reads", () => {
  valueIn(remarkRecords.put(north, at(remark())));
  valueIn(remarkRecords.put(south, at(remark({ id: "ander", region: SOUTH.id }))));
  valueIn(remarkRecords.put(bron, at(answer())));
  const seen = (scope: typeof north) =>
    valueIn(auditLog(scope, ofMunicipality(BRON.code), { limit: 10 }))
      .filter(({ kind }) => kind === "remark")
      .map(({ record }) => record);
  expect(seen(bron)).toEqual(["antwoord", "ander", "vraag"]);
  expect(seen(north)).toEqual(["antwoord", "vraag"]);
  expect(seen(south)).toEqual(["ander"]);
});
