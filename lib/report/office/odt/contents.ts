/**
 * The list of contents in ODF: an index that the editor makes anew when asked, with its entries filled in already. They lead to
 * the headings and have no page numbers, which only the editor could count.
 */
import { element } from "../../xml/xml";
import { CONTENTS, type Entry } from "../headings";
import { CONTENTS_HEADING, CONTENTS_LINK, contentsEntry, headingName } from "./style-names";
import { inline } from "./text";

const NAME = "Inhoud1";

const LEVELS = [1, 2] as const;

/** How the editor makes the list anew: of the headings of these levels, and not of the title. */
const source = element(
  "text:table-of-content-source",
  { "text:outline-level": 2, "text:use-outline-level": "false", "text:use-index-source-styles": "true" },
  element("text:index-title-template", { "text:style-name": CONTENTS_HEADING }, CONTENTS) +
    LEVELS.map((level) =>
      element(
        "text:table-of-content-entry-template",
        { "text:outline-level": level, "text:style-name": contentsEntry(level) },
        element("text:index-entry-link-start") + element("text:index-entry-text") + element("text:index-entry-link-end"),
      ),
    ).join("") +
    LEVELS.map((level) =>
      element(
        "text:index-source-styles",
        { "text:outline-level": level },
        element("text:index-source-style", { "text:style-name": headingName(level) }),
      ),
    ).join(""),
);

/** The name of the place that an entry leads to. */
const placeOf = (place: number): string => `_Toc${place + 1}`;

export function contentsBlock(list: readonly Entry[]): string {
  const title = element("text:p", { "text:style-name": CONTENTS_HEADING }, inline(CONTENTS));
  const entries = list.map(({ text, level }, place) => {
    const link = { "xlink:type": "simple", "xlink:href": `#${placeOf(place)}`, "text:style-name": CONTENTS_LINK };
    return element("text:p", { "text:style-name": contentsEntry(level) }, element("text:a", link, inline(text)));
  });
  return element(
    "text:table-of-content",
    { "text:name": NAME },
    source +
      element("text:index-body", {}, element("text:index-title", { "text:name": `${NAME}_Head` }, title) + entries.join("")),
  );
}

/** A heading's text, as the place that its entry leads to. */
export const listed = (text: string, place: number): string =>
  element("text:bookmark-start", { "text:name": placeOf(place) }) +
  text +
  element("text:bookmark-end", { "text:name": placeOf(place) });
