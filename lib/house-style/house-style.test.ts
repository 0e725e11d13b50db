/** A municipality's theme: read strictly, judged on contrast, and nothing of it reaches a browser but colours and names. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colours } from "../wall/colours";
import { contrast, mixed, readColour } from "./colour";
import { houseStyle } from "./style";
import { contrastOf, ratioInWords, readTheme, type Theme } from "./theme";
import { invented } from "./theme.testing";
import { readTokens } from "./tokens";

const { resolve } = createRequire(import.meta.url);
const example = readFileSync(resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), "utf8");

const sheet = (...lines: string[]): string => [":root {", ...lines, "}"].join("\n");
const problemsIn = (text: string) => {
  const reading = readTokens(text);
  return reading.ok ? [] : reading.problems;
};
const themeIn = (text: string) => {
  const reading = readTokens(text);
  return reading.ok
    ? readTheme(reading.tokens)
    : { ok: false as const, problems: reading.problems.map(({ message }) => message) };
};

describe("the neutral example theme of NL Design System", () => {
  it("is refused for the one picture that it fetches, with its line", () => {
    const [problem, ...others] = problemsIn(example);
    expect([problem?.message, others]).toEqual([expect.stringMatching(/niets worden opgehaald/), []]);
    expect(example.split("\n")[(problem?.line ?? 0) - 1]).toContain("url(");
  });

  it("is read whole without that line, and gives its colours and its typeface", () => {
    const reading = readTokens(example.replace(/^.*url\(.*$/gm, ""));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.tokens.size).toBeGreaterThan(2500);
    expect(readTheme(reading.tokens)).toMatchObject({
      ok: true,
      theme: { brand: expect.stringMatching(/^#[0-9a-f]{6}$/), font: expect.stringContaining('"') },
      from: { brand: "--nl-button-primary-background-color" },
    });
  });
});

it("reads the theme of an invented municipality", () => {
  expect(themeIn(invented)).toMatchObject({
    ok: true,
    theme: {
      brand: "#7a1f5c",
      brandDark: "#4f123b",
      ink: "#1d1a1c",
      font: '"Verzonnen Sans", Arial, sans-serif'.replace("Arial", '"Arial"'),
    },
  });
});

describe("a style sheet is refused, with the line, where it holds", () => {
  it.each([
    ["something to fetch", sheet("--a: red;", "--b: url(https://kwaad.example/x);"), 3, /niets worden opgehaald/],
    ["something to fetch, written otherwise", sheet("--b: URL (x);"), 2, /niets worden opgehaald/],
    ["an escape", sheet("--b: u\\72l(x);"), 2, /kan niet/],
    ["an import", `@import "https://kwaad.example";\n${sheet("--a: red;")}`, 1, /opdrachten met een @/],
    ["a typeface to fetch", `@font-face { src: x; }\n${sheet("--a: red;")}`, 1, /opdrachten met een @/],
    ["an expression", sheet("--a: expression(alert(1));"), 2, /niets worden opgehaald/],
    ["another function", sheet("--a: attr(data-x);"), 2, /de functie “attr\( \)” kan niet/],
    ["another function within one", sheet("--a: calc(attr(x) + 1px);"), 2, /de functie “attr/],
    ["a rule for something else", "body > a { --a: red; }", 1, /alleen :root/],
    ["a property that is no token", sheet("color: red;"), 2, /is geen token/],
    ["a rule within a rule", sheet("--a: red;", "a { --b: red; }"), 3, /kan hier niet/],
    ["an end tag", sheet("--a: </style><script>;"), 2, /kan niet/],
    ["brackets that do not fit", sheet("--a: rgb(1, 2, 3;"), 2, /haakjes/],
    ["no end", ":root { --a: red;", 1, /sluitende accolade/],
    ["no tokens", "/* leeg */", 1, /geen tokens/],
    ["nothing after the colon", sheet("--a: ;"), 2, /waarde ontbreekt/],
  ])("%s", (_what, text, line, message) => {
    expect(problemsIn(text)[0]).toEqual({ line, message: expect.stringMatching(message) });
  });
});

const NAMES = /^(?:"[\p{L}\p{N} ._-]+"|[a-z-]+)(?:, (?:"[\p{L}\p{N} ._-]+"|[a-z-]+))*$/u;

/** Colours in six digits and names in quotes: nothing that a style sheet could mean otherwise. */
function isHarmless(theme: Theme): void {
  const { font, headingFont, ...palette } = theme;
  for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  for (const list of [font, headingFont]) if (list !== null) expect(list).toMatch(NAMES);
  expect(houseStyle.safeParse({ id: "house-style", name: "Thema", theme }).success).toBe(true);
}

it("never gives anything but colours and quoted names, whatever is typed", () => {
  const piece = fc.constantFrom(
    "--utrecht-link-color",
    "--utrecht-document-font-family",
    ":",
    ";",
    "{",
    "}",
    ":root",
    "url(x)",
    '"a"',
    "'",
    "#123456",
    "</style>",
    "\\",
    "var(--utrecht-link-color)",
    ",",
    "serif",
    "\n",
    "@import",
    "/*",
    "*/",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, value) => {
      const font = `--utrecht-document-font-family: ${value};`;
      const readings = [pieces.join(" "), sheet("--utrecht-link-color: #123456;", font)].map(themeIn);
      for (const reading of readings) if (reading.ok) isHarmless(reading.theme);
    }),
    { numRuns: 500 },
  );
});

describe("contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast(colours.white, readColour("black") ?? "")).toBeCloseTo(21, 5);
    expect(ratioInWords(4.499)).toBe("4,4 : 1");
    expect(contrast("#777777", colours.white)).toBeCloseTo(4.48, 2);
  });

  it("of a theme that cannot be read is refused with the ratio", () => {
    const reading = themeIn(sheet("--utrecht-button-primary-action-background-color: #f6b73c;"));
    expect(reading).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.stringMatching(/Links op wit.*contrast is 1,7 : 1 en moet ten minste 4,5 : 1/)]),
    });
  });

  it("of Plateau's own colours passes", () => {
    const { brand, brandDark, brandSoft, ink } = colours;
    const pairs = contrastOf({ brand, brandDark, brandSoft, ink, font: null, headingFont: null });
    expect(pairs.filter(({ ratio, least }) => ratio < least)).toEqual([]);
  });
});

describe("a colour", () => {
  it.each([
    ["#0D5257", "#0d5257"],
    ["#fff", "#ffffff"],
    ["#123f", "#112233"],
    ["#1234", null],
    ["rgb(13, 82, 87)", "#0d5257"],
    ["rgb(13 82 87 / 1)", "#0d5257"],
    ["rgba(13, 82, 87, 0.5)", null],
    ["hsl(184, 74%, 19.6%)", "#0d5257"],
    ["hsl(184deg 74% 20%)", "#0d5459"],
    ["white", "#ffffff"],
    ["transparent", null],
    ["13", null],
  ])("%s is %s", (given, colour) => expect(readColour(given)).toBe(colour));

  it("mixed with itself is itself", () => expect(mixed(colours.brand, 0.5, colours.brand)).toBe(colours.brand));
});
