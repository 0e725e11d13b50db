/** Vacancies: who holds each role on the day, since when nobody does, and where it ends soon. */
import { describe, expect, it } from "vitest";
import { aDossier, anAppointment, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { regionOf } from "./region.testing";
import { type AppointedRole, vacancies } from "./vacancies";

const roleIn = (role: AppointedRole, evidence: Evidence[], within?: number) => {
  const { standings } = regionOf([aDossier(evidence)], "2025-07-01");
  const found = vacancies(standings, within).find((one) => one.role === role)!;
  return {
    filled: found.filled,
    since: found.vacant.map(({ since }) => since),
    ending: found.ending.map(({ lastDay }) => lastDay),
  };
};

describe("a role", () => {
  it("is vacant where nobody was ever appointed", () => {
    expect(roleIn("chain-director", [])).toEqual({ filled: 0, since: [null], ending: [] });
  });

  it("is vacant since the day after the last one left", () => {
    const gone = anAppointment({ role: "chain-director", until: "2025-06-30" });
    expect(roleIn("chain-director", [gone])).toEqual({ filled: 0, since: ["2025-07-01"], ending: [] });
  });

  it.each([
    ["2025-07-01", ["2025-07-01"]],
    ["2025-09-28", ["2025-09-28"]],
    ["2025-09-29", []],
  ])("held until %s ends within 90 days: %o", (until, ending) => {
    const officer = anAppointment({ role: "care-coordinator", until });
    expect(roleIn("care-coordinator", [officer], 90)).toEqual({ filled: 1, since: [], ending });
  });

  it("does not end in the region where its municipality leaves it before", () => {
    const { standings } = regionOf(
      [aDossier([anAppointment({ role: "care-coordinator", until: "2025-08-31" })])],
      "2025-07-01",
    );
    const endings = (until: string | null) =>
      vacancies(standings.map((standing) => ({ ...standing, until }))).flatMap(({ ending }) => ending).length;
    expect([endings(null), endings("2025-09-01"), endings("2025-08-31")]).toEqual([1, 1, 0]);
  });

  it("does not end where a successor follows the next day", () => {
    const first = anAppointment({ role: "care-coordinator", until: "2025-08-31" });
    const next = anAppointment({ role: "care-coordinator", from: "2025-09-01" });
    expect(roleIn("care-coordinator", [first, next])).toEqual({ filled: 1, since: [], ending: [] });
  });

  it("may be the region's, but an attention officer is within the municipality", () => {
    expect(roleIn("chain-director", [anAppointment({ ...ofTheRegion, role: "chain-director" })]).filled).toBe(1);
    expect(roleIn("attention-officer", [anAppointment({ ...ofTheRegion })]).filled).toBe(0);
    expect(roleIn("attention-officer", [anAppointment()]).filled).toBe(1);
  });
});
