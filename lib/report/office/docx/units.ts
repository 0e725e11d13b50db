/** Lengths, lines and colours as Word writes them. */
import { element } from "../../xml/xml";
import { hex, themeColour } from "./theme";

/** Word's lengths are twentieths of a point, its font sizes halves. */
export const twips = (points: number): number => Math.round(points * 20);
export const halves = (points: number): number => Math.round(points * 2);

/** A line of this width in points, which Word counts in eighths, on one side of a paragraph, cell or table. */
export const rule = (side: string, points: number, colour: string, space = 0): string =>
  element(`w:${side}`, {
    "w:val": "single",
    "w:sz": Math.round(points * 8),
    "w:space": space,
    "w:color": hex(colour),
    "w:themeColor": themeColour(colour),
  });

export const coloured = (colour: string): string =>
  element("w:color", { "w:val": hex(colour), "w:themeColor": themeColour(colour) });

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
