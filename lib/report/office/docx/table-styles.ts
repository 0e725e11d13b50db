/** The two tables of the report as Word's table styles: who chooses another one, or whose template has its own, changes every table. */
import { colours } from "@/lib/wall/colours";
import { element } from "../../xml/xml";
import { CARD_PADDING } from "../layout";
import { rule, twips } from "./units";

/** A table of the model, and the themes' walls. */
export type TableStyleId = "ReportTable" | "WallTable";

interface Padding {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The space around the text of a cell, in points. */
export const cellMargins = (padding: Padding): string =>
  element(
    "w:tblCellMar",
    {},
    (["top", "left", "bottom", "right"] as const)
      .map((side) => element(`w:${side}`, { "w:w": twips(padding[side]), "w:type": "dxa" }))
      .join(""),
  );

/** Around a cell of a table of the model; `dense` for one that should fit on a page. */
export const reportPadding = (dense: boolean): Padding =>
  dense ? { top: 2.5, bottom: 2.5, left: 0, right: 10 } : { top: 3.5, bottom: 3.5, left: 0, right: 10 };

function styleXml(id: TableStyleId, name: string, table: string, parts: string): string {
  const named = element("w:name", { "w:val": name }) + element("w:basedOn", { "w:val": "TableNormal" });
  const about = element("w:uiPriority", { "w:val": 99 });
  return element(
    "w:style",
    { "w:type": "table", "w:customStyle": 1, "w:styleId": id },
    named + about + element("w:tblPr", {}, table) + parts,
  );
}

const normal = element(
  "w:style",
  { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
  element("w:name", { "w:val": "Normal Table" }) +
    element("w:uiPriority", { "w:val": 99 }) +
    "<w:semiHidden/><w:unhideWhenUsed/>" +
    element(
      "w:tblPr",
      {},
      element("w:tblInd", { "w:w": 0, "w:type": "dxa" }) + cellMargins({ top: 0, bottom: 0, left: 5.4, right: 5.4 }),
    ),
);

const header = element(
  "w:tblStylePr",
  { "w:type": "firstRow" },
  element("w:tcPr", {}, element("w:tcBorders", {}, rule("bottom", 1.25, colours.ink))),
);

const report = styleXml(
  "ReportTable",
  "Tabel rapport",
  element("w:tblBorders", {}, rule("bottom", 0.5, colours.line) + rule("insideH", 0.5, colours.line)) +
    cellMargins(reportPadding(false)),
  header,
);

const wall = ["top", "left", "bottom", "right", "insideV"].map((side) => rule(side, 0.75, colours.line)).join("");

const walls = styleXml(
  "WallTable",
  "Tabel muren",
  element("w:tblBorders", {}, wall) + cellMargins({ top: 3, bottom: 3, left: CARD_PADDING, right: CARD_PADDING }),
  "",
);

export const tableStyles = normal + report + walls;
