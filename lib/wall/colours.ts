/**
 * Every colour that Plateau shows, on screen and on paper, and what it becomes on a dark screen. `tokens.css` and `dark.css` repeat
 * these, and colours.test.ts compares.
 */

/** Text pairs of these reach WCAG 2.2 AA: ink, muted, brand, amber and rust on white, and each on its own soft colour. */
export const colours = {
  ink: "#14222b",
  muted: "#4d5d67",
  line: "#d5dde1",
  soft: "#f3f6f7",
  white: "#ffffff",
  brand: "#0d5257",
  brandDark: "#083a3e",
  brandSoft: "#e3efef",
  amber: "#8a4f00",
  amberSoft: "#ffefd2",
  amberFill: "#f6b73c",
  /** A mark on amberFill. */
  amberInk: "#3d2400",
  rust: "#a3260f",
  rustSoft: "#fbe9e4",
  outline: "#7b8a93",
  fieldLine: "#55656f",
  focus: "#14222b",
  focusHalo: "#ffd24d",
} as const;

/** The brand's tints for something counted, from few to many. */
export const tints = ["#eef6f6", "#dcecec", "#c6e0df", "#a9d0cf"] as const;

/** Shades for parts on top of each other, from dark to light; each differs from the next without colour too. */
export const shades = ["#0a4347", "#2c6e73", "#5f9699", "#97bcbd", "#cbdedd"] as const;

/** The same names on a dark screen: what was white is the ground, and what was dark on it is light. Paper is never dark. */
export const darkColours: Record<keyof typeof colours, string> = {
  ink: "#e6edf0",
  muted: "#aab9c1",
  line: "#35454e",
  soft: "#1a252b",
  white: "#11191e",
  brand: "#7fc9cb",
  brandDark: "#a9dfe0",
  brandSoft: "#17383b",
  amber: "#f2bc5b",
  amberSoft: "#38290f",
  amberFill: "#7a5000",
  amberInk: "#ffeccb",
  rust: "#ff9c86",
  rustSoft: "#421a10",
  outline: "#82929b",
  fieldLine: "#93a3ac",
  focus: "#ffffff",
  focusHalo: "#8a6d00",
};

export const darkTints: readonly string[] = ["#15272a", "#1a363a", "#214a4f", "#2a6065"];

export const darkShades: readonly string[] = ["#1d5358", "#2f7d83", "#5ba3a7", "#93cdcf", "#cdeeee"];
