/** Every colour that Plateau shows, on screen and on paper. `tokens.css` repeats these by name, and colours.test.ts compares. */

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
