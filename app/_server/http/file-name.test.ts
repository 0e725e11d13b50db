/** File names of downloads, for names with uncommon letters. */
import { expect, it } from "vitest";
import { fileName } from "./file-name";

it.each([
  [["Beekrijk", "bewijs", "2026-11-22"], "plateau-beekrijk-bewijs-2026-11-22.csv"],
  [["Ĳsselstein", "Bjørn"], "plateau-ijsselstein-bjorn.csv"],
  [["Súdwest-Fryslân", "acties"], "plateau-sudwest-fryslan-acties.csv"],
  [["'s-Gravenhage"], "plateau-s-gravenhage.csv"],
  [["Nuenen, Gerwen en Nederwetten"], "plateau-nuenen-gerwen-en-nederwetten.csv"],
  [['a"; x=\r\ny/../z', "…"], "plateau-a-x-y-z.csv"],
])("%j", (parts, name) => {
  expect(fileName(parts, ".csv")).toBe(name);
});
