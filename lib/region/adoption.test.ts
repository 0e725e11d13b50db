/** A document of the region waits to be adopted where it would settle something that is missed, and nowhere else. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { aDocument, aDossier, anException, claiming, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import { currentFramework } from "../framework/versions";
import { adoptionsOf, decisionOn } from "./adoption";

const TODAY = "2026-11-30";
const plan = aDocument({ ...ofTheRegion, id: "plan", claims: claiming("1.1.1c"), adoptedOn: "2025-01-01" });

const adoptionIn = (others: Evidence[], exceptions: Exception[] = [], item = plan, today = TODAY) =>
  adoptionsOf(item, [assess(currentFramework, aDossier([item, ...others], { exceptions }))], today)[0];

const stateOf = (others: Evidence[] = [], exceptions: Exception[] = [], item = plan, today = TODAY) =>
  adoptionIn(others, exceptions, item, today)?.state;

it("waits, is adopted, or is excepted", () => {
  expect(stateOf()).toBe("waiting");
  expect(stateOf([aDocument({ id: "own", adopts: "plan", claims: claiming("1.1.1c"), adoptedOn: "2025-06-01" })])).toBe(
    "adopted",
  );
  expect(stateOf([], [anException({ evidence: "plan", from: "2025-06-01" })])).toBe("excepted");
});

const own = aDocument({ id: "own", adoptedBy: "council", claims: claiming("1.1.1c"), adoptedOn: "2025-06-01" });

it("does not wait where the municipality has it by evidence of its own, as long as that lasts", () => {
  expect(adoptionIn([own])).toMatchObject({ state: "own", through: null });
  expect(adoptionIn([{ ...own, validUntil: "2026-12-31" }])).toMatchObject({ state: "own", through: "2026-12-31" });
  expect(stateOf([{ ...own, validUntil: "2026-11-29" }])).toBe("waiting");
});

it("is judged on its first day where it is still to begin: it waits at once, and not for who is settled by then", () => {
  const coming = aDocument({ ...plan, adoptedOn: "2026-11-12", validFrom: "2027-01-01" });
  expect(stateOf([], [], coming)).toBe("waiting");
  expect(stateOf([{ ...own, validUntil: "2026-12-31" }], [], coming)).toBe("waiting");
  expect(adoptionIn([{ ...own, validUntil: "2027-12-31" }], [], coming)).toMatchObject({ state: "own", through: "2027-12-31" });
  const adopting = aDocument({
    id: "a",
    adopts: "plan",
    adoptedBy: "council",
    adoptedOn: "2026-12-15",
    validFrom: "2027-01-01",
  });
  expect(stateOf([adopting], [], coming)).toBe("adopted");
  expect(stateOf([], [anException({ evidence: "plan", from: "2026-12-01" })], coming)).toBe("excepted");
});

it("knows the decision that is in force of several", () => {
  const adopting = (id: string, adoptedOn: string) => aDocument({ id, adopts: "plan", adoptedBy: "council", adoptedOn });
  const found = adoptionIn([adopting("b", "2026-03-01"), adopting("a", "2025-06-01"), adopting("c", "2027-01-01")]);
  expect(found && decisionOn(found.coverage, TODAY)).toMatchObject({ id: "b", adoptedOn: "2026-03-01" });
});

it("does not wait where it is for others, is over, or is no document", () => {
  expect(stateOf([], [], { ...plan, covers: ["GM0001"] })).toBeNull();
  expect(stateOf([], [], { ...plan, validUntil: "2026-01-01" })).toBeNull();
});
