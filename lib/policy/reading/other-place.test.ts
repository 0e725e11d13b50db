/** A plan of another municipality is told by its title or header, and one's own or that of several is not. */
import { expect, it } from "vitest";
import { currentFramework } from "../../framework/versions";
import { otherPlaceIn } from "./other-place";
import { readPolicy } from "./read";

const names = ["Aardenwold", "Bosweerd", "Cederlo", "Best"];
const found = (lines: readonly string[], title = "plan.pdf", own = ["Bosweerd", "Noorderregio"]) =>
  otherPlaceIn(readPolicy({ lines }, currentFramework), { title, own, names });
const BODY = ["", "De meldroute voor signalen van mensenhandel is vastgelegd.", ""];

it.each<[string, string[], string | undefined]>([
  ["names another in its title", ["# Beleidsplan mensenhandel Aardenwold", ...BODY], "Aardenwold"],
  [
    "names another in its header",
    ["# Beleidsplan mensenhandel", "", "De raad van de gemeente Aardenwold besluit:", ...BODY],
    "Aardenwold",
  ],
  ["names one's own", ["# Beleidsplan mensenhandel Bosweerd", ...BODY], undefined],
  ["names several, with one's own", ["# Plan van de gemeenten Aardenwold en Bosweerd", ...BODY], undefined],
  ["names one's region", ["# Plan van de Noorderregio", "", "Ook de gemeente Aardenwold doet mee.", ...BODY], undefined],
  ["names none", ["# Beleidsplan mensenhandel", ...BODY], undefined],
  ["has a name that is a common word", ["# Het Best mogelijke beleid", ...BODY], undefined],
  ["has such a name after the word for it", ["# Beleid van de gemeente Best", ...BODY], "Best"],
  [
    "names another far below",
    ["# Beleidsplan", ...Array.from({ length: 60 }, () => BODY).flat(), "De gemeente Aardenwold doet mee."],
    undefined,
  ],
])("a text that %s", (_what, lines, other) => {
  expect(found(lines)).toBe(other);
});

it("is told by the name of the file as well", () => {
  expect(found(["# Beleidsplan", ...BODY], "Beleidsplan_Cederlo_2026.pdf")).toBe("Cederlo");
});
