/**
 * The rules of PDF/UA-1 that a machine can check, for tests only: as many of the Matterhorn Protocol's failure conditions as
 * apply to what is drawn here. It gives every problem in words; none means sound as far as these rules go.
 */
import { contentOf, type Page, pagesIn } from "./content.testing";
import { type Dict, Pdf, Ref, type Value } from "./objects.testing";
import { type Annotated, type Element, elementsIn, everyElement, isAnnotated, isMarked, treeOf } from "./tree.testing";

export async function problemsIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await Pdf.read(bytes);
  const pages = pagesIn(pdf);
  const elements = everyElement(treeOf(pdf));
  return [
    ...catalogProblems(pdf),
    ...pages.flatMap((page) => pageProblems(pdf, page, elements)),
    ...elements.flatMap(nestingProblems),
    ...elements.flatMap(ownProblems),
    ...headingProblems(elements),
    ...linkProblems(pdf, pages, elements),
    ...fontProblems(pdf, pages),
  ];
}

/** A problem where something does not hold. */
const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);

function catalogProblems(pdf: Pdf): string[] {
  const { catalog } = pdf;
  const metadata = pdf.stream(catalog.get("Metadata")).data.toString();
  const info = pdf.dict(pdf.trailer.get("Info"));
  return [
    ...unless(typeof catalog.get("Lang") === "string", "no language"),
    ...unless(pdf.dict(catalog.get("MarkInfo")).get("Marked") === true, "not said to be tagged"),
    ...unless(pdf.dict(catalog.get("ViewerPreferences")).get("DisplayDocTitle") === true, "the title is not shown"),
    ...unless(Boolean(pdf.value(info.get("Title"))), "no title"),
    ...unless(/<pdfuaid:part>1</.test(metadata), "not said to be PDF/UA-1"),
    ...unless(/<dc:title>.*\S.*<\/dc:title>/s.test(metadata), "no title in the metadata"),
  ];
}

/** Everything drawn is content or artifact; all content is in the tree once, and found back from the page. */
function pageProblems(pdf: Pdf, page: Page, elements: readonly Element[]): string[] {
  const { marked, problems } = contentOf(pdf, page);
  const owners = elements.flatMap((element) =>
    element.kids.filter(isMarked).flatMap((kid) => (kid.page.ref.id === page.ref.id ? [{ element, number: kid.number }] : [])),
  );
  const numbers = owners.map(({ number }) => number);
  const back = pdf.array(parentTree(pdf).get(page.dict.get("StructParents") as number));
  const where = `page ${page.number}`;
  return [
    ...problems,
    ...unless(pdf.name(page.dict.get("Tabs")) === "S", `${where}: tab order does not follow the structure`),
    ...marked.flatMap((number) => unless(numbers.includes(number), `${where}: content ${number} is not in the tree`)),
    ...numbers.flatMap((number) => unless(marked.includes(number), `${where}: content ${number} is in the tree only`)),
    ...unless(new Set(numbers).size === numbers.length, `${where}: content is in the tree twice`),
    ...owners.flatMap(({ element, number }) =>
      unless((back[number] as Ref | undefined)?.id === element.ref.id, `${where}: content ${number} leads back elsewhere`),
    ),
  ];
}

function parentTree(pdf: Pdf): Map<number, Value> {
  const numbers = pdf.array(pdf.dict(pdf.dict(pdf.catalog.get("StructTreeRoot")).get("ParentTree")).get("Nums"));
  return new Map(numbers.flatMap((key, place) => (place % 2 === 0 ? [[key as number, numbers[place + 1] as Value]] : [])));
}

const BLOCKS = ["Sect", "H1", "H2", "H3", "P", "L", "Table", "Figure"];
const CHILDREN: Record<string, readonly string[]> = {
  Document: BLOCKS,
  Sect: BLOCKS,
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  LBody: ["P", "L", "Figure", "Link"],
  Table: ["THead", "TBody"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
  TH: ["P", "L", "Figure", "Link"],
  TD: ["P", "L", "Figure", "Link"],
  P: ["Link"],
};

const nestingProblems = (element: Element): string[] =>
  elementsIn(element).flatMap((kid) => [
    ...unless(CHILDREN[element.tag]?.includes(kid.tag) === true, `${kid.tag} in ${element.tag}`),
    ...unless(kid.parent?.id === element.ref.id, `${kid.tag} says it is in something else than its ${element.tag}`),
  ]);

/** What an element must have of its own. Only cells may be empty. */
function ownProblems(element: Element): string[] {
  const { tag, kids, alt, attributes } = element;
  const box = attributes.get("BBox");
  const rows = everyElement(element).filter((inner) => inner.tag === "TR");
  const checks: Record<string, [boolean, string]> = {
    Figure: [Boolean(alt?.trim()) && Array.isArray(box) && box.length === 4, "Figure without alternative or place"],
    TH: [attributes.has("Scope"), "TH without scope"],
    TR: [new Set(["TH"]).has(elementsIn(element)[0]?.tag ?? ""), "row without header"],
    Table: [
      new Set(rows.map(({ kids: cells }) => cells.length)).size === 1 && rows.length > 1,
      "table with rows of different lengths",
    ],
    Link: [kids.some(isAnnotated), "Link without annotation"],
  };
  const [holds, problem] = checks[tag] ?? [true, ""];
  return [...unless(holds, problem), ...unless(kids.length > 0 || ["TD", "TH"].includes(tag), `empty ${tag}`)];
}

function headingProblems(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));
  return [
    ...unless(levels.filter((level) => level === 1).length === 1, "not just one H1"),
    ...levels.flatMap((level, place) => unless(level <= (levels[place - 1] ?? 0) + 1, `H${level} skips a level`)),
  ];
}

/** Every annotation is a link that tells where it leads, and belongs to a Link of the structure on its page. */
function linkProblems(pdf: Pdf, pages: readonly Page[], elements: readonly Element[]): string[] {
  const annotated = elements.flatMap((element) => element.kids.filter(isAnnotated).map((kid) => ({ element, kid })));
  const back = parentTree(pdf);
  return pages.flatMap(({ dict, number, ref }) =>
    pdf.array(dict.get("Annots")).flatMap((annotation) => {
      const { id } = annotation as Ref;
      const inner: Dict = pdf.dict(annotation);
      const owner = annotated.find(({ kid }) => kid.annotation.id === id);
      const leadsBack = back.get(inner.get("StructParent") as number);
      return [
        ...unless(Boolean(inner.get("Contents")), `page ${number}: link without description`),
        ...unless(owner?.element.tag === "Link" && isOn(ref, owner.kid), `page ${number}: link outside the structure`),
        ...unless(
          leadsBack instanceof Ref && leadsBack.id === owner?.element.ref.id,
          `page ${number}: link leads back elsewhere`,
        ),
      ];
    }),
  );
}

const isOn = (page: Ref, { page: told }: Annotated): boolean => told?.ref.id === page.id;

function fontProblems(pdf: Pdf, pages: readonly Page[]): string[] {
  const fonts = pages.flatMap(({ dict }) => {
    const used = pdf.dict(dict.get("Resources")).get("Font");
    return used === undefined ? [] : [...pdf.dict(used).values()];
  });
  return [...new Map(fonts.map((font) => [(font as Ref).id, pdf.dict(font)])).values()].flatMap((font) => {
    const descendants = pdf.array(font.get("DescendantFonts")).map((descendant) => pdf.dict(descendant));
    const embedded = descendants.some((inner) => pdf.dict(inner.get("FontDescriptor")).has("FontFile2"));
    const name = pdf.name(font.get("BaseFont"));
    return [...unless(embedded, `${name} is not embedded`), ...unless(font.has("ToUnicode"), `${name} cannot be read`)];
  });
}
