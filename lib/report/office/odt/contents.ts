/**
 * The list of contents in ODF: an index that the editor makes anew when asked, with its entries filled in already. They lead to
 * the headings and have no page numbers, which only the editor could count.
 */
import type { Section } from "../../model/model";
import { element } from "../../xml/xml";
import { CONTENTS } from "../layout";
import { CONTENTS_ENTRY, CONTENTS_HEADING, CONTENTS_LINK } from "./style-names";
import { inline } from "./text";

const NAME = "Inhoud1";

/** How the editor makes the list anew: of every heading of a section, and of no other. */
const source = element(
  "text:table-of-content-source",
  { "text:outline-level": 2, "text:use-outline-level": "false", "text:use-index-source-styles": "true" },
  element("text:index-title-template", { "text:style-name": CONTENTS_HEADING }, CONTENTS) +
    element(
      "text:table-of-content-entry-template",
      { "text:outline-level": 2, "text:style-name": CONTENTS_ENTRY },
      element("text:index-entry-link-start") + element("text:index-entry-text") + element("text:index-entry-link-end"),
    ) +
    element(
      "text:index-source-styles",
      { "text:outline-level": 2 },
      element("text:index-source-style", { "text:style-name": "Heading_20_2" }),
    ),
);

/** The name of the place that an entry leads to. */
const placeOf = (place: number): string => `_Toc${place + 1}`;

export function contentsBlock(sections: readonly Section[]): string {
  const title = element("text:p", { "text:style-name": CONTENTS_HEADING }, inline(CONTENTS));
  const entries = sections.map(({ heading }, place) => {
    const link = { "xlink:type": "simple", "xlink:href": `#${placeOf(place)}`, "text:style-name": CONTENTS_LINK };
    return element("text:p", { "text:style-name": CONTENTS_ENTRY }, element("text:a", link, inline(heading)));
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
