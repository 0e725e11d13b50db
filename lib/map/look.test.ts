/** How tiles look: everything that carries meaning can be seen, and told apart without colour. */
import { describe, expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import { wallsFrom, writeBricks } from "../region/bricks";
import { themeShapes } from "../region/member-row";
import { countLook, lookInWords, lookLegend, lookOf, type MapSubject, readSubject, unknownLook } from "./look";
import { tileName } from "./name";

/** The relative luminance of a colour (WCAG 2.2), and the contrast of two. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const subjects: MapSubject[] = ["aantal", "1", "2"];

describe.each(subjects)("the looks by %s", (subject) => {
  const looks = lookLegend(subject, 5).map(({ look }) => look);

  it("have a pattern and an edge with a contrast of at least 3 : 1", () => {
    for (const { ink, fill, pattern } of [...looks, unknownLook]) {
      expect(contrast(ink, "#ffffff")).toBeGreaterThanOrEqual(3);
      if (pattern !== "full") expect(contrast(ink, fill)).toBeGreaterThanOrEqual(3);
    }
  });

  it("differ in pattern and in mark, so that colour is never alone", () => {
    expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(looks.length);
    expect(new Set(looks.map(({ mark }) => mark)).size).toBe(looks.length);
  });
});

describe("the look of a number of themes", () => {
  it("is plain for none and full for all, whatever the number of themes", () => {
    expect(countLook(0, 5).pattern).toBe("none");
    expect(countLook(5, 5).pattern).toBe("full");
    expect(countLook(6, 7).pattern).toBe("cross");
    expect(countLook(7, 7).pattern).toBe("full");
  });
});

describe("a tile in words", () => {
  const themes = themeShapes(currentFramework);
  const walls = wallsFrom(writeBricks(["met", "met", "explained", "lapsed"]), themes);

  it("says how many themes are on plateau 1, or how one theme stands", () => {
    expect(lookInWords(walls, "aantal")).toBe("1 van 5 thema’s op plateau 1");
    expect(lookInWords(walls, "1")).toBe("Beleidsmatige basis: plateau 1");
    expect(lookInWords(walls, "2")).toBe("Signalerend vermogen: nog geen plateau 1: een bouwsteen is niet meer actueel");
  });

  it("says so where the reader may not see it", () => {
    expect(lookInWords(null, "aantal")).toBe("niet met u gedeeld");
    expect(lookOf(null, "3")).toBe(unknownLook);
  });

  it("has the look that the legend explains", () => {
    for (const subject of subjects) {
      expect(lookLegend(subject, themes.length).map(({ look }) => look)).toContainEqual(lookOf(walls, subject));
    }
  });

  it.each([
    ["3", "3"],
    ["aantal", "aantal"],
    ["6", "aantal"],
    ["<script>", "aantal"],
    [undefined, "aantal"],
  ])("is about %s when the address asks so: %s", (given, subject) => {
    expect(readSubject(given, themes)).toBe(subject);
  });

  it.each([
    ["Beekrijk", "Beekrijk"],
    ["Aardenwolde", "Aardenwolde"],
    ["Bergen op Zoom", "Bergen op/Zoom"],
    ["’s-Hertogenbosch", "’s-Hertogen-/bosch"],
    ["Capelle aan den IJssel", "Capelle aan/den IJssel"],
    ["Krimpenerwaard", "Krimpener-/waard"],
    ["Haarlemmermeer", "Haarlemmer-/meer"],
    ["Geertruidenberg", "Geertruiden-/berg"],
    ["Nieuwegeinerhof", "Nieuwegein…"],
  ])("has a name that fits on two lines: %s is %s", (name, shown) => {
    expect(tileName(name).join("/")).toBe(shown);
  });
});
