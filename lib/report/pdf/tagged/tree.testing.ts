/** The structure tree of a PDF, for tests only. */
import type { Page } from "./content.testing";
import { pagesIn } from "./content.testing";
import { type Dict, type Pdf, Ref, type Value } from "./objects.testing";

export interface Marked {
  page: Page;
  number: number;
}
export interface Annotated {
  page: Page | undefined;
  annotation: Ref;
}
export interface Element {
  ref: Ref;
  parent: Ref | undefined;
  tag: string;
  alt: string | undefined;
  actualText: string | undefined;
  attributes: Dict;
  kids: (Element | Marked | Annotated)[];
}

const isElement = (kid: Element["kids"][number]): kid is Element => "tag" in kid;
export const isMarked = (kid: Element["kids"][number]): kid is Marked => "number" in kid;
export const isAnnotated = (kid: Element["kids"][number]): kid is Annotated => "annotation" in kid;

export const elementsIn = ({ kids }: Element): Element[] => kids.filter(isElement);

/** An element and all below it, in reading order. */
export const everyElement = (element: Element): Element[] => [element, ...elementsIn(element).flatMap(everyElement)];

/** The root of the tree: the element Document. */
export function treeOf(pdf: Pdf): Element {
  const pages = new Map(pagesIn(pdf).map((page) => [page.ref.id, page]));
  const pageOf = (ref: Value | undefined) => (ref instanceof Ref ? pages.get(ref.id) : undefined);
  const elementOf = (ref: Ref): Element => {
    const dict = pdf.dict(ref);
    const own = pageOf(dict.get("Pg"));
    const kid = (value: Value): Element["kids"][number] => {
      if (typeof value === "number") return { page: own as Page, number: value };
      const inner = pdf.dict(value);
      const page = pageOf(inner.get("Pg")) ?? own;
      if (pdf.name(inner.get("Type")) === "MCR") return { page: page as Page, number: inner.get("MCID") as number };
      if (pdf.name(inner.get("Type")) === "OBJR") return { page, annotation: inner.get("Obj") as Ref };
      return elementOf(value as Ref);
    };
    const text = (key: string) => pdf.value(dict.get(key)) as string | undefined;
    return {
      ref,
      parent: dict.get("P") as Ref | undefined,
      tag: pdf.name(dict.get("S")) ?? "",
      alt: text("Alt"),
      actualText: text("ActualText"),
      attributes: dict.has("A") ? pdf.dict(dict.get("A")) : new Map(),
      kids: pdf.array(dict.get("K")).map(kid),
    };
  };
  return elementOf(pdf.array(pdf.dict(pdf.catalog.get("StructTreeRoot")).get("K"))[0] as Ref);
}
