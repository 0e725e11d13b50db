/** Of an adoption the inbox tells the day of the decision; where that is not known, it says that it tells another day. */
import { expect, it } from "vitest";
import { inWords } from "./words";

const adopted = { municipality: { code: "GM9991", name: "Aarde" }, state: "adopted", text: "Besluit" } as const;
const at = "2026-12-01T10:00:00.000Z";

it("tells when it was decided", () => {
  expect(inWords({ ...adopted, at, on: "2026-11-24" })).toBe("nam het over: Besluit (24 nov 2026)");
  expect(inWords({ ...adopted, at })).toBe("nam het over: Besluit (vastgelegd op 1 dec 2026)");
  expect(inWords({ ...adopted, state: "answered", at })).toBe("antwoordde: Besluit (1 dec 2026)");
  expect(inWords({ ...adopted, state: "waiting", text: "", at: null })).toBe("wacht op antwoord");
});
