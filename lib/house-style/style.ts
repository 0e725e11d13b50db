/** A municipality's house style: what is kept of its theme, how it is filled in, and the style sheet that screens get of it. */
import { z } from "zod";
import { type Entries, typed } from "../form/entries";
import type { FormField } from "../form/field";
import type { FieldProblem } from "../form/problems";
import { title } from "../text";
import { colours } from "../wall/colours";
import { readTheme, type Theme } from "./theme";
import { readTokens } from "./tokens";

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
/** Names in quotes and families that browsers know, as theme.ts writes them. */
const families = z
  .string()
  .regex(/^(?:"[\p{L}\p{N} ._-]{1,60}"|[a-z-]{1,20})(?:, (?:"[\p{L}\p{N} ._-]{1,60}"|[a-z-]{1,20})){0,12}$/u);

export const houseStyle = z.strictObject({
  id: z.literal("house-style"),
  /** What the theme is called. */
  name: title,
  theme: z.strictObject({
    brand: colour,
    brandDark: colour,
    brandSoft: colour,
    ink: colour,
    font: families.nullable(),
    headingFont: families.nullable(),
  }) satisfies z.ZodType<Theme>,
});

export type HouseStyle = z.infer<typeof houseStyle>;
export const HOUSE_STYLE = "house-style";

export const houseStyleFields: FormField[] = [
  {
    name: "name",
    kind: "text",
    question: "Hoe heet het thema?",
    hint: "Bijvoorbeeld “Huisstijl 2026”.",
    required: true,
    maxLength: 200,
  },
  {
    name: "sheet",
    kind: "longtext",
    question: "De style sheet met design tokens",
    hint: "Plak het CSS-bestand van uw thema van NL Design System. Alleen tokens als --utrecht-… en --nl-… binnen :root of de klasse van het thema worden gelezen. Er wordt nooit iets opgehaald.",
    required: true,
  },
];

type StyleReading = { ok: true; item: HouseStyle } | { ok: false; problems: FieldProblem[] };

/** The house style that was filled in, or all that is wrong with it. */
export function readHouseStyle(entries: Entries): StyleReading {
  const problems: FieldProblem[] = [];
  const name = title.safeParse(typed(entries, "name").trim());
  if (!name.success) problems.push({ field: "name", message: "Vul in hoe het thema heet, in hooguit 200 tekens." });
  const theme = themeIn(typed(entries, "sheet"));
  if (!theme.ok) problems.push({ field: "sheet", message: theme.message });
  return name.success && theme.ok
    ? { ok: true, item: { id: HOUSE_STYLE, name: name.data, theme: theme.theme } }
    : { ok: false, problems };
}

function themeIn(sheet: string): { ok: true; theme: Theme } | { ok: false; message: string } {
  if (sheet.trim() === "") return { ok: false, message: "Plak de style sheet van uw thema." };
  const tokens = readTokens(sheet);
  if (!tokens.ok)
    return { ok: false, message: tokens.problems.map(({ line, message }) => `Regel ${line}: ${message}`).join(" ") };
  const reading = readTheme(tokens.tokens);
  return reading.ok ? reading : { ok: false, message: reading.problems.join(" ") };
}

/**
 * The style sheet for whatever `where` selects: Plateau's own custom properties, and the drawings in which its colours stand as
 * attributes. Made of checked colours and names alone.
 */
export function houseStyleSheet({ brand, brandDark, brandSoft, ink, font, headingFont }: Theme, where: string): string {
  const properties = [
    ["--brand", brand],
    ["--brand-dark", brandDark],
    ["--brand-soft", brandSoft],
    ["--ink", ink],
    ...(font === null ? [] : [["--font", font]]),
  ];
  const drawn = (["brand", "brandDark", "brandSoft"] as const).flatMap((name) =>
    ["fill", "stroke"].map(
      (attribute) =>
        `${where} svg [${attribute}="${colours[name]}"] { ${attribute}: ${{ brand, brandDark, brandSoft }[name]}; }`,
    ),
  );
  return [
    `${where} { ${properties.map(([name, value]) => `${name}: ${value};`).join(" ")} font-family: var(--font); color: var(--ink); }`,
    ...(headingFont === null ? [] : [`${where} :is(h1, h2, h3, h4) { font-family: ${headingFont}; }`]),
    ...drawn,
    "",
  ].join("\n");
}
