/** When who took part in something of the region needs a record of its own, and what that record is. */
import { expect, it } from "vitest";
import { evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { needsOwnRecord, ownRecordOf } from "./participation";

const event = (given: object) =>
  evidence.parse({ id: "samen", owner: "region", region: "r1", title: "Samen", date: "2026-10-01", ...given });

it.each([
  ["a training for new staff", { type: "activity", kind: "training", audiences: ["new-staff"] }, true],
  ["a training for residents alone", { type: "activity", kind: "training", audiences: ["residents"] }, false],
  ["a meeting of the triangle", { type: "meeting", forum: "triangle" }, false],
])("%s", (_, given, expected) => {
  expect(needsOwnRecord(currentFramework, event(given))).toBe(expected);
});

it("is the event itself, without its region and whom it covered", () => {
  const held = event({ type: "activity", kind: "training", audiences: ["new-staff"], covers: ["GM0001"] });
  const own = evidence.parse(ownRecordOf(held, "deelname-1"));
  const { region: _r, covers: _c, ...others } = held;
  expect(own).toEqual({ ...others, id: "deelname-1", owner: "municipality" });
});
