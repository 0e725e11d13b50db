/** After council elections a portfolio holder is asked about until somebody confirms or corrects it. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ofMunicipality } from "@/lib/access";
import type { EvidenceOf } from "@/lib/evidence/evidence";
import { advisorOf } from "@/lib/grant.testing";
import { AARDE, everything, freshDatabase, NORTH, refusalOf, TODAY, valueIn } from "../database.testing";
import { evidenceRecords } from "./evidence";
import { confirmHolder, holdersToConfirm } from "./holders";

const owner = ofMunicipality(AARDE.code);
const advisor = advisorOf(AARDE, [NORTH.id]);
const elections = "2026-03-18";

const holder = (given: Partial<EvidenceOf<"appointment">> = {}): EvidenceOf<"appointment"> => ({
  id: "h",
  owner: "municipality",
  type: "appointment",
  title: "Portefeuillehouder",
  role: "portfolio-holder",
  holder: "burgemeester",
  from: "2024-07-02",
  ...given,
});
const put = (item: EvidenceOf<"appointment">, basedOn = 0) =>
  valueIn(evidenceRecords.put(advisor, { owner, item, basedOn, today: TODAY }));
const asked = (today = TODAY) =>
  valueIn(holdersToConfirm(advisor, AARDE.code, { elections, today })).map(({ item }) => item.id);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2025-01-10T08:00:00Z") });
  freshDatabase();
});
afterEach(() => void vi.useRealTimers());

it("is asked from the day of the elections on", () => {
  put(holder());
  expect(asked("2026-03-17")).toEqual([]);
  expect(asked("2026-03-18")).toEqual(["h"]);
});

it.each([
  ["who began on that day", { from: "2026-03-18" }],
  ["who has left", { until: "2026-01-31" }],
  ["another role", { role: "attention-officer" as const }],
])("is not asked of %s", (_what, given) => {
  put(holder(given));
  expect(asked()).toEqual([]);
});

it("stops once somebody confirms it, which changes nothing of the record", () => {
  put(holder());
  vi.setSystemTime(new Date("2026-03-18T09:00:00Z"));
  valueIn(confirmHolder(advisor, { municipality: AARDE.code, id: "h" }));
  expect(asked()).toEqual([]);
  expect(valueIn(evidenceRecords.history(everything, owner, "h"))).toHaveLength(1);
});

it("stops once somebody corrects it, and what was done before the elections does not count", () => {
  put(holder());
  valueIn(confirmHolder(advisor, { municipality: AARDE.code, id: "h" }));
  put(holder({ title: "Portefeuillehouder zorg" }), 1);
  expect(asked()).toEqual(["h"]);
  vi.setSystemTime(new Date("2026-05-01T09:00:00Z"));
  put(holder({ title: "Portefeuillehouder veiligheid" }), 2);
  expect(asked()).toEqual([]);
});

it("is confirmed by who works for the municipality alone, and only where it is recorded", () => {
  put(holder());
  const other = advisorOf({ code: "GM9999", name: "Elders" }, []);
  expect(refusalOf(confirmHolder(other, { municipality: AARDE.code, id: "h" })).code).toBe("not-allowed");
  expect(refusalOf(confirmHolder(advisor, { municipality: AARDE.code, id: "niets" })).code).toBe("not-found");
});
