/** What a region may ask, what is known of it, and the evidence that an answer becomes. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { aDossier, aMeeting, anAppointment, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { terms } from "../framework/vocabulary";
import { requestForm } from "./form";
import { knownOf, recordOfAnswer } from "./known";
import { type AsksAbout, aboutKey, aboutOfKey, questionOf } from "./request";

const TODAY = "2026-11-22";
const triangle = { type: "meeting", forum: "triangle" } as const;
const officer = { type: "appointment", role: "attention-officer" } as const;
const all: AsksAbout[] = [
  ...terms("forum").map((forum) => ({ type: "meeting" as const, forum })),
  ...terms("role").map((role) => ({ type: "appointment" as const, role })),
];

const known = (about: AsksAbout, ...items: Evidence[]) =>
  knownOf(about, assess(currentFramework, aDossier(items)).available, TODAY);

it("every question can be asked, read back, and answered with a record that is valid evidence", () => {
  for (const about of all) {
    expect(aboutOfKey(aboutKey(about))).toEqual(about);
    expect(questionOf(about).length).toBeGreaterThan(10);
    const item = recordOfAnswer(about, "vraag-1", "2026-06-09", "adviseur veiligheid");
    expect(evidence.parse(item)).toEqual(item);
    expect(known(about, item)).toEqual({ id: "vraag-1", title: item.title, date: "2026-06-09" });
  }
  expect(["", "meeting:", "meeting:x", "appointment:triangle", "__proto__:x"].map(aboutOfKey)).toEqual(
    Array(5).fill(undefined),
  );
});

it("knows the last meeting by today, own or of the region, and no other forum's or one to come", () => {
  const [early, late] = [aMeeting({ id: "a", date: "2025-12-09" }), aMeeting({ ...ofTheRegion, id: "b", date: "2026-06-16" })];
  expect(known(triangle, late, early)?.date).toBe("2026-06-16");
  expect(known(triangle, aMeeting({ forum: "college", date: "2026-06-16" }))).toBeUndefined();
  expect(known(triangle, aMeeting({ date: "2026-12-16" }))).toBeUndefined();
});

it("knows who holds a role on the day, and nobody who left", () => {
  expect(known(officer, anAppointment({ id: "o" }))?.id).toBe("o");
  expect(known(officer, anAppointment({ until: "2026-11-21" }))).toBeUndefined();
});

it("is read from its form, or says at each field what is missing", () => {
  const entries = { id: ["r1"], region: ["north"], about: ["meeting:triangle"], by: ["7-12-2026"], members: ["GM0001"] };
  const reading = requestForm.read(entries);
  expect(reading.ok && reading.item).toEqual({
    region: "north",
    item: { id: "r1", about: triangle, by: "2026-12-07", asked: ["GM0001"], answers: {} },
  });
  const wrong = (given: Record<string, string[]>) => {
    const read = requestForm.read({ ...entries, ...given });
    return read.ok ? [] : read.problems.map(({ field }) => field);
  };
  expect(wrong({ by: [], members: [] })).toEqual(["by", "members"]);
  expect(wrong({ about: ["meeting:x"] })).toEqual([""]);
});
