/** A reason may not carry over what is erased. */
import { expect, it } from "vitest";
import { repeatedIn, textsIn } from "./repeated";

const item = {
  ...{ id: "m1", type: "meeting", title: "Overleg over de zaak van Bezoeker Verzonnen" },
  ...{ note: "Bereikbaar via iemand@voorbeeld.example en 0612345678. Zij woonde aan het plein.", parties: ["Politie", "OM"] },
};
const texts = textsIn(item);

it.each([
  ["De naam Verzonnen staat erin.", "Verzonnen"],
  ["Er staat VERZONNEN in.", "VERZONNEN"],
  ["Het adres iemand@voorbeeld.example staat erin.", "iemand@voorbeeld.example"],
  ["Nummer 0612345678 hoort hier niet.", "0612345678"],
  ["Er staat: zij woonde aan het plein.", "zij woonde aan het"],
  ["Het gaat over de politie.", "politie"],
])("finds in “%s” what is repeated", (reason, repeated) => {
  expect(repeatedIn(reason, texts)).toBe(repeated);
});

it.each([
  "",
  "Verzoek van een betrokkene, zaak 2026-14.",
  "Overleg met de FG van de gemeente.",
  "Het overleg hoort bij een andere gemeente.",
])("lets “%s” pass", (reason) => {
  expect(repeatedIn(reason, texts)).toBeUndefined();
});

it("lets the municipality's own name pass", () => {
  expect(repeatedIn("Op verzoek van Beekrijk.", ["Plan van Beekrijk"])).toBe("Beekrijk");
  expect(repeatedIn("Op verzoek van Beekrijk.", ["Plan van Beekrijk"], "Beekrijk")).toBeUndefined();
});
