/** File names of reports for municipalities with uncommon letters. */
import { expect, it } from "vitest";
import { reportFileName } from "./file-name";

it.each([
  ["Beekrijk", "plateau-beekrijk-2026-11-22.pdf"],
  ["Súdwest-Fryslân", "plateau-sudwest-fryslan-2026-11-22.pdf"],
  ["'s-Gravenhage", "plateau-s-gravenhage-2026-11-22.pdf"],
  ["Nuenen, Gerwen en Nederwetten", "plateau-nuenen-gerwen-en-nederwetten-2026-11-22.pdf"],
])("%s", (municipality, name) => {
  expect(reportFileName(municipality, "2026-11-22")).toBe(name);
});
