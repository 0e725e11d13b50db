/** File names of reports: for municipalities with uncommon letters, for whom, and as known when. */
import { expect, it } from "vitest";
import { reportFileName } from "./report-file-name";

const today = { asOf: "2026-11-22", knownOn: null };

it.each([
  ["Beekrijk", "plateau-beekrijk-2026-11-22-openbaar.pdf"],
  ["Súdwest-Fryslân", "plateau-sudwest-fryslan-2026-11-22-openbaar.pdf"],
  ["'s-Gravenhage", "plateau-s-gravenhage-2026-11-22-openbaar.pdf"],
  ["Nuenen, Gerwen en Nederwetten", "plateau-nuenen-gerwen-en-nederwetten-2026-11-22-openbaar.pdf"],
])("%s", (municipality, name) => {
  expect(reportFileName(municipality, today, "public")).toBe(name);
});

it("tells the internal file from the public one, and an earlier day of knowledge from now", () => {
  expect(reportFileName("Beekrijk", today, "internal", ".xlsx")).toBe("plateau-beekrijk-2026-11-22-intern.xlsx");
  expect(reportFileName("Beekrijk", { ...today, knownOn: "2026-01-31" }, "public")).toBe(
    "plateau-beekrijk-2026-11-22-bekend-2026-01-31-openbaar.pdf",
  );
});
