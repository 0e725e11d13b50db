/** What stands at the foot of every page: a rule, what the report is measured by, and the number of the page. */
import { Font } from "@react-pdf/renderer";
import { colours } from "@/lib/wall/colours";
import type { GapReport } from "../model/model";
import { FONT, FOOTER, MARGIN } from "./styles";
import type { TaggedDocument } from "./tagged/tagged-document";

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
    document.text(text, MARGIN, top + FOOTER.baseline, below);
    document.text(numbered, right - document.widthOfString(numbered), top + FOOTER.baseline, below);
  });
}
