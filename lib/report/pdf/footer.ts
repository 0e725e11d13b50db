/** What stands at the foot of every page: a rule, what the report is measured by, and the number of the page. */
import { Font } from "@react-pdf/renderer";
import { colours } from "@/lib/wall/colours";
import type { GapReport } from "../model/model";
import { FONT, FOOTER, MARGIN } from "./styles";
import type { TaggedDocument } from "./tagged/tagged-document";

/** Between the text and the number of the page. */
const GAP = 12;

/** The text, or as much of it as the width takes: whose report it is can be a long name. */
function fitting(document: TaggedDocument, text: string, width: number): string {
  if (document.widthOfString(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && document.widthOfString(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/**
 * Draws the foot of a page. It is drawn after layout, by hand: only then is it known how many pages there are, and
 * react-pdf would lay out all pages a second time to tell.
 */
export function drawFooter(document: TaggedDocument, { text, page }: GapReport["footer"], number: number, total: number): void {
  const numbered = page.replace("{page}", String(number)).replace("{pages}", String(total));
  const right = document.page.width - MARGIN;
  const top = document.page.height - FOOTER.bottom - FOOTER.height;
  document.artifact("Pagination", () => {
    document.lineWidth(0.5).moveTo(MARGIN, top).lineTo(right, top).stroke(colours.line);
    document.font(Font.getFont({ fontFamily: FONT, fontWeight: 400 }).data, FOOTER.fontSize).fillColor(colours.muted);
    const below = { lineBreak: false, baseline: "alphabetic" } as const;
    const place = right - document.widthOfString(numbered);
    document.text(fitting(document, text, place - MARGIN - GAP), MARGIN, top + FOOTER.baseline, below);
    document.text(numbered, place, top + FOOTER.baseline, below);
  });
}
