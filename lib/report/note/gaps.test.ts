/** What is late or missing is asked after where the records give no reason or function, and nothing of it is made up in the note. */
import { expect, it } from "vitest";
import { assess } from "../../assessment/assess";
import type { CouncilForm } from "../../council/note";
import type { Dossier } from "../../dossier/dossier";
import { currentFramework } from "../../framework/versions";
import { reportDay } from "../model/day";
import { noteDay } from "./day";
import { named, READ_ON, reportOf, sectionText } from "./examples.testing";
import { gapsOf } from "./gaps";

const beekrijk = named("Beekrijk");
const FORM: CouncilForm = { id: "council-form" };
const gaps = (dossier: Dossier, form = FORM) =>
  gapsOf(noteDay(reportDay(assess(currentFramework, dossier), READ_ON, "public"), { next: "2027-11-30", form }));

it("asks why and who of what is not kept, and who works at what is missing", () => {
  expect(gaps(beekrijk).map(({ question, place }) => [question, place])).toEqual([
    ["Waarom komen wij drie eigen afspraken niet of deels na?", { kind: "form" }],
    ["Wie zorgt voor de afspraak “Elk kwartaal ambtelijk overleg”?", { kind: "agreement", id: "ambtelijk" }],
    ["Wie zorgt voor aandacht op alle niveaus, en wanneer?", { kind: "new-action", block: "3.1.1" }],
  ]);
});

it("asks of a late motion what its record lacks, one by one, and the note makes nothing up", () => {
  const bare = (beekrijk.commitments ?? []).map(({ answer: _said, responsible: _who, ...given }) => given);
  const dossier = { ...beekrijk, agreements: [], commitments: bare };
  expect(
    gaps(dossier)
      .slice(0, 2)
      .map(({ text, place }) => [text, place]),
  ).toEqual([
    [
      "Waarom de motie “Inwoners voorlichten over signalen en melden” te laat is, staat niet in de nota.",
      { kind: "commitment", id: "inwoners-voorlichten" },
    ],
    [
      "Wie voor de motie “Inwoners voorlichten over signalen en melden” zorgt, staat niet in de nota.",
      { kind: "commitment", id: "inwoners-voorlichten" },
    ],
  ]);
  const told = sectionText(reportOf(dossier), "toezeggingen");
  expect(told).toContain("Te laat: had klaar moeten zijn op 1 oktober 2026.");
  expect(told).not.toMatch(/waarom|niet vastgelegd/i);
});

it("gives the reason and the function that the record has, with the number of the motion", () => {
  expect(sectionText(reportOf(beekrijk), "toezeggingen").split("\n")).toEqual(
    expect.arrayContaining([
      "Inwoners voorlichten over signalen en melden",
      "Motie M25-031, 6 november 2025",
      "Burgemeester",
      "Dit bleef liggen. In maart 2027 hoort u van ons hoe wij dit oppakken.",
    ]),
  );
});

it("asks no more for reasons once they were typed, and the note has them", () => {
  const late = beekrijk.actions.map((action) => ({ ...action, due: "2026-10-01" }));
  const asked = (form: CouncilForm) => gaps({ ...beekrijk, actions: late }, form).map(({ promise }) => promise);
  expect(asked(FORM)).toEqual(expect.arrayContaining(["waarom-acties", "waarom-afspraken"]));
  const form: CouncilForm = { ...FORM, late: "Wij hadden te weinig mensen." };
  expect(asked(form).filter((promise) => promise.startsWith("waarom-"))).toEqual([]);
  expect(sectionText(reportOf(beekrijk, { form }), "waarom-te-laat")).toContain("Wij hadden te weinig mensen.");
});

it("says which action is late longest, and who does it, beside a table of those that run", () => {
  const actions = beekrijk.actions.map((action, place) => ({
    ...action,
    due: place < 2 ? `2026-0${8 - place}-01` : "2027-03-01",
  }));
  expect(sectionText(reportOf({ ...beekrijk, actions }), "wat-doen-wij")).toMatch(
    /Twee acties zijn te laat, het langst “Basistraining voor [^”]+” \(aandachtsfunctionaris\)\./,
  );
});

it("has a name of its own for each", () => {
  const names = gaps({ ...beekrijk, actions: [] }).map(({ promise }) => promise);
  expect(new Set(names).size).toBe(names.length);
});
