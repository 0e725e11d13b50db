/**
 * The list of contents in Word: a field that Word makes anew when asked, with its entries filled in already. They lead to the
 * headings and have no page numbers, which only Word could count.
 */
import type { Section } from "../../model/model";
import { element } from "../../xml/xml";
import { CONTENTS } from "../layout";
import type { Block } from "./table";
import { run, runs, styled } from "./text";

/** The bookmark around what the list is of. */
const PART = "Bijlage";

const anchorOf = (place: number): string => `_Toc${place + 1}`;

const field = (kind: "begin" | "separate" | "end"): string => run(element("w:fldChar", { "w:fldCharType": kind }));

/** The list, on a new page. */
export function contentsBlock(sections: readonly Section[]): Block {
  const asked = ` TOC \\o "2-2" \\n \\h \\z \\b ${PART} `;
  const begin =
    field("begin") +
    run(`<w:instrText xml:space="preserve">${asked.replaceAll('"', "&quot;")}</w:instrText>`) +
    field("separate");
  const entries = sections.map(({ heading }, place) => {
    const link = element("w:hyperlink", { "w:anchor": anchorOf(place), "w:history": 1 }, runs(heading));
    return styled("TOC2", (place === 0 ? begin : "") + link + (place === sections.length - 1 ? field("end") : ""));
  });
  const gallery = element("w:docPartGallery", { "w:val": "Table of Contents" });
  const heading = styled("TOCHeading", runs(CONTENTS), "<w:pageBreakBefore/>");
  return {
    kind: "contents",
    xml: element(
      "w:sdt",
      {},
      element("w:sdtPr", {}, element("w:docPartObj", {}, `${gallery}<w:docPartUnique/>`)) +
        element("w:sdtContent", {}, heading + entries.join("")),
    ),
  };
}

const start = (id: number, name: string): string => element("w:bookmarkStart", { "w:id": id, "w:name": name });
const end = (id: number): string => element("w:bookmarkEnd", { "w:id": id });

/** A heading's text, as the place that its entry leads to; the first one also begins what the list is of. */
export const listed = (text: string, place: number): string =>
  (place === 0 ? start(0, PART) : "") + start(place + 1, anchorOf(place)) + text + end(place + 1);

/** Ends what the list is of. */
export const END_OF_LISTED = end(0);
