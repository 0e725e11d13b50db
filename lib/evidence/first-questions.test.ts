/** Ten answers become evidence; what is not known leads to nothing, and what is incomplete is said at its field. */
import { expect, it } from "vitest";
import { ofMunicipality } from "../access";
import { assess } from "../assessment/assess";
import { statusOn } from "../assessment/status";
import { currentFramework } from "../framework/versions";
import { answerField, fieldsOfPart, firstQuestions, NO, partsOf, readFirstAnswers, UNKNOWN } from "./first-questions";

const owner = ofMunicipality("GM9999");
const read = (entries: Record<string, string[]>) =>
  readFirstAnswers({ owner, entries, today: "2026-11-30", idOf: (part) => `eerste-${part}` });

it("asks ten questions, each with fields of its own evidence", () => {
  expect(firstQuestions).toHaveLength(10);
  for (const question of firstQuestions) {
    for (const part of partsOf(question)) expect(fieldsOfPart(question, part)).toHaveLength(question.asks.length);
  }
});

it.each([NO, UNKNOWN, "", "__proto__"])("records nothing for the answer '%s'", (answer) => {
  const entries = Object.fromEntries(firstQuestions.map((question) => [answerField(question), [answer]]));
  expect(read(entries)).toEqual({ ok: true, items: [] });
});

it("makes an appointment of an officer", () => {
  expect(read({ "officer.antwoord": ["ja"], "officer.holder": ["adviseur OOV"], "officer.from": ["1-2-2026"] })).toEqual({
    ok: true,
    items: [
      {
        ...{ id: "eerste-officer", owner: "municipality", type: "appointment", title: "Aandachtsfunctionaris: adviseur OOV" },
        ...{ role: "attention-officer", holder: "adviseur OOV", from: "2026-02-01" },
      },
    ],
  });
});

it("records a meeting for each day that is filled in, and needs one", () => {
  const two = read({ "triangle.antwoord": ["ja"], "triangle.date": ["1-2-2026"], "triangle-2.date": ["1-8-2026"] });
  expect(two.ok && two.items.map(({ id }) => id)).toEqual(["eerste-triangle", "eerste-triangle-2"]);
  const one = read({ "triangle.antwoord": ["ja"], "triangle.date": ["1-2-2026"] });
  expect(one.ok && one.items).toHaveLength(1);
  const none = read({ "triangle.antwoord": ["ja"] });
  expect(none).toMatchObject({ ok: false, problems: [{ field: "triangle.date" }] });
});

it("says of every incomplete answer at once what is missing, at its own field", () => {
  const reading = read({ "plan.antwoord": ["eigen"], "care.antwoord": ["ja"] });
  if (reading.ok) throw new Error("read");
  expect(reading.problems.map(({ field }) => field)).toEqual(["plan.title", "plan.adoptedOn", "care.holder", "care.from"]);
});

it("tells every kind of mistake at once, each at a field that is asked: what is missing, is no date, or is still to come", () => {
  const reading = read({
    ...{ "route.antwoord": ["ja"], "route.title": ["Meldroute"] },
    ...{ "plan.antwoord": ["eigen"], "plan.title": ["Plan"], "plan.adoptedOn": ["onzin"] },
    ...{ "triangle.antwoord": ["ja"], "triangle.date": ["1-2-2027"] },
    ...{ "official.antwoord": ["ja"], "official.date": ["onzin"] },
  });
  if (reading.ok) throw new Error("read");
  expect(reading.problems.map(({ field }) => field)).toEqual([
    "plan.adoptedOn",
    "route.validFrom",
    "triangle.date",
    "official.date",
  ]);
  const shown = firstQuestions.flatMap((question) => partsOf(question).flatMap((part) => fieldsOfPart(question, part)));
  expect(reading.problems.filter(({ field }) => !shown.some(({ name }) => name === field))).toEqual([]);
});

it("asks for a day without which a document would count on no day", () => {
  const days = firstQuestions
    .filter(({ type }) => type === "document")
    .map((question) => fieldsOfPart(question, question.id).find(({ kind, required }) => kind === "date" && required)?.name);
  expect(days).toEqual(["plan.adoptedOn", "route.validFrom", "partners.validFrom"]);
});

it("gives a true overview: what was answered counts on the day it should", () => {
  const reading = read({
    ...{ "route.antwoord": ["ja"], "route.title": ["Meldroute"], "route.validFrom": ["1-1-2026"] },
    ...{ "care.antwoord": ["ja"], "care.holder": ["zorgcoördinator"], "care.from": ["1-1-2026"] },
  });
  if (!reading.ok) throw new Error("not read");
  const dossier = { municipality: { code: "GM9999", name: "Proef" }, regions: [], exceptions: [], actions: [], agreements: [] };
  const { criteria } = statusOn(assess(currentFramework, { ...dossier, evidence: reading.items }), "2026-11-30");
  expect([criteria["2.1.2a"]?.status, criteria["5.1.2a"]?.status, criteria["2.1.1a"]?.status]).toEqual(["met", "met", "open"]);
});
