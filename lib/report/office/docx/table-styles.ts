/**
 * The two tables of the report as Word's table styles: who chooses another one, or whose template has its own, changes every
 * table. docx takes these as XML only.
 */
import { colours } from "@/lib/wall/colours";
import { element } from "../../xml/xml";
import { CARD_PADDING } from "../layout";
import { eighths, twips } from "./styles";
import { hex, themed } from "./theme";

/** A table of the model, and the themes' walls. */
export type TableStyleId = "ReportTable" | "WallTable";

/** The space around the text of a cell of a table of the model, in twips; `dense` for one that should fit on a page. */
export const padding = (dense: boolean) => {
  const above = twips(dense ? 2.5 : 3.5);
  return { top: above, bottom: above, left: 0, right: twips(10) };
};

const margins = ({ top, bottom, left, right }: ReturnType<typeof padding>): string => {
  const side = (name: string, width: number) => element(`w:${name}`, { "w:w": width, "w:type": "dxa" });
  return element("w:tblCellMar", {}, side("top", top) + side("left", left) + side("bottom", bottom) + side("right", right));
};

/** A line of this width in points. */
function rule(side: string, points: number, colour: string): string {
  const place = themed(colour);
  const inTheme = typeof place === "string" ? {} : { "w:themeColor": place.theme };
  return element(`w:${side}`, { "w:val": "single", "w:sz": eighths(points), "w:space": 0, "w:color": hex(colour), ...inTheme });
}

const style = (id: TableStyleId, name: string, table: string, more = ""): string =>
  element(
    "w:style",
    { "w:type": "table", "w:customStyle": 1, "w:styleId": id },
    element("w:name", { "w:val": name }) +
      element("w:basedOn", { "w:val": "TableNormal" }) +
      element("w:uiPriority", { "w:val": 99 }) +
      element("w:tblPr", {}, table) +
      more,
  );

const between = rule("bottom", 0.5, colours.line) + rule("insideH", 0.5, colours.line);
const around = ["top", "left", "bottom", "right", "insideV"].map((side) => rule(side, 0.75, colours.line)).join("");
const card = { top: twips(3), bottom: twips(3), left: twips(CARD_PADDING), right: twips(CARD_PADDING) };
const underHeadings = element("w:tcPr", {}, element("w:tcBorders", {}, rule("bottom", 1.25, colours.ink)));

export const tableStyles = element(
  "w:styles",
  { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
  style(
    "ReportTable",
    "Tabel rapport",
    element("w:tblBorders", {}, between) + margins(padding(false)),
    element("w:tblStylePr", { "w:type": "firstRow" }, underHeadings),
  ) + style("WallTable", "Tabel muren", element("w:tblBorders", {}, around) + margins(card)),
);
