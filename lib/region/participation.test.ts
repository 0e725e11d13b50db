/** When who took part in something of the region needs a record of its own, and what that record is. */
import { expect, it } from "vitest";
import { type EvidenceOf, evidence } from "../evidence/evidence";
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

it("is the event itself, without its region, whom it covered and how many of others took part", () => {
  const training = { type: "activity", kind: "training", audiences: ["new-staff"], participants: 84 };
  const held = event({ ...training, covers: ["GM0001"] });
  const { region: _r, covers: _c, participants: _all, ...others } = held as EvidenceOf<"activity">;
  expect(evidence.parse(ownRecordOf(held, "d"))).toEqual({ ...others, id: "d", owner: "municipality" });
  expect(evidence.parse(ownRecordOf(held, "d", 7))).toMatchObject({ participants: 7 });
});
