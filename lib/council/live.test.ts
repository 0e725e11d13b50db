/** Figures that stay alive in typed texts, and texts that the evidence has overtaken. */
import { describe, expect, it } from "vitest";
import { asBasis, figuresIn, live, overtaken, spoken, withFigures, withNames } from "./live";

const composed = (open: string, missing: string): string =>
  `Er lopen ${live("acties", open)} acties. Er ontbreken nog ${live("onderdelen", missing)} onderdelen.`;

describe("a composed text", () => {
  it("is read without its marks, kept with names and values, and gives its figures", () => {
    expect(spoken(composed("drie", "vier"))).toBe("Er lopen drie acties. Er ontbreken nog vier onderdelen.");
    expect(asBasis(composed("drie", "vier"))).toBe(
      "Er lopen {acties=drie} acties. Er ontbreken nog {onderdelen=vier} onderdelen.",
    );
    expect(figuresIn(composed("drie", "vier"))).toEqual({ acties: "drie", onderdelen: "vier" });
  });
});

describe("a typed text", () => {
  const basis = asBasis(composed("drie", "vier"));

  it.each([
    ["Wij hebben drie acties en missen vier onderdelen.", "Wij hebben {acties} acties en missen {onderdelen} onderdelen."],
    ["Er lopen drie plannen.", "Er lopen {acties} plannen."],
    ["Op drie dagen trainden wij vier keer.", "Op drie dagen trainden wij vier keer."],
    ["Geen getallen.", "Geen getallen."],
  ])("%s", (typed, named) => {
    expect(withNames(typed, basis)).toBe(named);
    expect(withFigures(named, { acties: "drie", onderdelen: "vier" })).toBe(typed);
  });

  it("says today's figures, and shows a name that nothing knows any more", () => {
    expect(withFigures("{acties} acties, {anders}", { acties: "vijf" })).toBe("vijf acties, {anders}");
    expect(withFigures("{constructor}", {})).toBe("{constructor}");
  });
});

describe("a text that the evidence has overtaken", () => {
  const basis = asBasis(composed("drie", "vier"));

  it("is one whose proposal reads otherwise now", () => {
    const now = asBasis("Er loopt geen actie. Alles is er.");
    expect(overtaken("Wat dan ook.", basis, now)).toEqual({
      was: "Er lopen drie acties. Er ontbreken nog vier onderdelen.",
      now: "Er loopt geen actie. Alles is er.",
    });
  });

  it("is one that says an old figure itself, and not one whose figures are alive", () => {
    const now = asBasis(composed("vijf", "vier"));
    expect(overtaken("Wij doen drie dingen.", basis, now)).toBeDefined();
    expect(overtaken("Er lopen {acties} acties.", basis, now)).toBeUndefined();
    expect(overtaken("Wij missen vier onderdelen.", basis, now)).toBeUndefined();
  });

  it("is none where nothing changed", () => {
    expect(overtaken("Drie.", basis, basis)).toBeUndefined();
  });
});
