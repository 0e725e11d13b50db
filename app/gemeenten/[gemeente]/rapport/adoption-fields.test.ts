/** The two dates of an adoption: what they may be, and where it is told that they are not. */
import { expect, it } from "vitest";
import type { Entries } from "@/lib/form/entries";
import { fillFields } from "@/lib/form/read";
import { adoptionFields, confirmedIn, promisesField, readAdoption, unconfirmed } from "./adoption-fields";

const TODAY = "2026-11-22";

const problemsOf = (entries: Entries) => {
  const reading = readAdoption(entries, TODAY);
  return reading.ok ? [] : reading.problems.map(({ field, message }) => `${field}: ${message}`);
};
const typed = (adoptedOn?: string, asOf?: string): Entries => fillFields(adoptionFields, { adoptedOn, asOf });

it.each([
  [TODAY, TODAY],
  ["2026-06-01", "2026-05-31"],
])("takes a report adopted on %s about %s", (adoptedOn, asOf) => {
  expect(readAdoption(typed(adoptedOn, asOf), TODAY)).toEqual({ ok: true, adoptedOn, asOf });
});

it("tells of what is missing, at each date", () => {
  expect(problemsOf({})).toEqual([
    "adoptedOn: Vul in op welke dag het college het rapport vaststelde.",
    "asOf: Vul in over de stand van welke dag het rapport gaat.",
  ]);
});

it("tells of a date that does not exist once", () => {
  expect(problemsOf({ ...typed(undefined, TODAY), adoptedOn: ["31-2-2026"] })).toEqual([
    expect.stringContaining("adoptedOn: Deze datum bestaat niet."),
  ]);
});

it.each([
  ["2026-11-23", TODAY, "adoptedOn"],
  ["2026-06-01", "2026-06-02", "asOf"],
])("refuses a report adopted on %s about %s at %s", (adoptedOn, asOf, field) => {
  expect(problemsOf(typed(adoptedOn, asOf)).map((line) => line.split(":")[0])).toEqual([field]);
});

it("asks as well for what is late or missing and of which the note gives no reason", () => {
  const gap = { promise: "waarom-acties", text: "Waarom één actie te laat is, staat niet in de nota." };
  expect(promisesField([gap])[0]?.hint).toContain("Vul het dan eerst aan");
  expect(unconfirmed([gap], confirmedIn({}))[0]?.message).toBe(
    "Kruis aan of dit klopt, of wijzig het eerst: “Waarom één actie te laat is, staat niet in de nota.”",
  );
});

it("asks for each proposed sentence that promises or decides, and refuses until all are confirmed", () => {
  const promises = [
    { promise: "geen-besluit", text: "Een besluit vragen wij nu niet." },
    { promise: "opnieuw", text: "U krijgt deze nota opnieuw in november 2027." },
  ];
  expect(promisesField(promises)[0]?.options?.map(({ label }) => label)).toEqual(promises.map(({ text }) => text));
  expect(promisesField([])).toEqual([]);
  expect(unconfirmed(promises, confirmedIn({ promises: ["geen-besluit"] }))).toEqual([
    {
      path: ["promises"],
      message: "Kruis aan of dit klopt, of wijzig het eerst: “U krijgt deze nota opnieuw in november 2027.”",
    },
  ]);
  expect(unconfirmed(promises, confirmedIn({ promises: ["opnieuw", "geen-besluit"] }))).toEqual([]);
});
