/** What an office expects of a workbook and the library leaves to its "features": filters, lists to choose from, and the properties of the file. */
import type { Feature, Image } from "write-excel-file/node";
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from "write-excel-file/utility";
import type { Sheet } from "../../sheet";
import { CORE, type CoreProperties, coreXml } from "../xml/core-properties";
import { element } from "../xml/xml";

type Extra = Feature<Image["content"]>;

const SHEET = "xl/worksheets/sheet{id}.xml";

/** A filter on the headings of each tab and lists in its columns of choices. */
export const filtersAndChoices = (sheets: readonly Sheet[]): Extra => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet === undefined ? xml : [...filterOf(sheet), ...choicesIn(sheet)].reduce(placed, xml);
        },
      },
    },
  },
});

const placed = (xml: string, part: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, part, getOrderOfSiblings(SHEET, "worksheet") ?? [], "worksheet");

/** The properties that a program shows of the file, where there are any. */
export const withProperties = (properties: CoreProperties | undefined): Extra =>
  properties ? { files: partOf(properties) } : {};

const partOf = (properties: CoreProperties) => ({
  transform: {
    "[Content_Types].xml": { insert: () => element("Override", { PartName: `/${CORE.path}`, ContentType: CORE.type }) },
    "_rels/.rels": { insert: () => element("Relationship", { Id: "rId-core", Type: CORE.relation, Target: CORE.path }) },
  },
  write: { files: () => ({ [CORE.path]: coreXml(properties) }) },
});

/** From 0. */
const lastRow = ({ rows, explained, spareRows = 0 }: Sheet): number => (explained ? 1 : 0) + rows.length + spareRows;

/** A sheet to fill in has no filter: sorting would take its explanation along. */
const filterOf = (sheet: Sheet): string[] =>
  sheet.explained ? [] : [element("autoFilter", { ref: `A1:${getCellAddress(lastRow(sheet), sheet.columns.length - 1)}` })];

/** For each column of choices a list in its cells; another value is refused by the program. */
function choicesIn(sheet: Sheet): string[] {
  const lists = sheet.columns.flatMap(({ choices }, place) => {
    if (choices === undefined) return [];
    const [first, last] = [1, choices.count].map((row) => fixed(getCellAddress(row, choices.column)));
    const sqref = `${getCellAddress(2, place)}:${getCellAddress(lastRow(sheet), place)}`;
    const list = element("formula1", {}, `'${choices.tab}'!${first}:${last}`);
    return element("dataValidation", { type: "list", allowBlank: 1, showErrorMessage: 1, sqref }, list);
  });
  return lists.length === 0 ? [] : [element("dataValidations", { count: lists.length }, lists.join(""))];
}

/** An address that stays what it is in every cell of the list. */
const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
