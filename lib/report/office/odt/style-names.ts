/** The names of the looks in ODF: those of LibreOffice where it has the same style, so that it knows it again and translates its name. */
import type { Level } from "../headings";
import { type LookName, looks } from "../looks";

const BUILT_IN: Partial<Record<LookName, string>> = {
  BodyText: "Text body",
  Subtitle: "Subtitle",
  Caption: "Caption",
  ColumnHeading: "Table Heading",
  Cell: "Table Contents",
  Footer: "Footer",
};

/** As the editor shows it. */
export const displayName = (name: LookName): string => BUILT_IN[name] ?? looks[name].name;

/** As paragraphs name it: ODF writes a space as _20_. */
export const odfName = (name: LookName): string => (BUILT_IN[name] ?? name).replaceAll(" ", "_20_");

export const headingName = (level: Level): string => `Heading_20_${level}`;

/** Of the list of contents. */
export const CONTENTS_HEADING = "Contents_20_Heading";
export const contentsEntry = (level: 1 | 2): string => `Contents_20_${level}`;
export const CONTENTS_LINK = "Index_20_Link";
