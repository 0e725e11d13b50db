/** What a page draws, and as what, for tests only. */
import { type Dict, type Name, operationsIn, type Pdf, type Ref, type Value } from "./objects.testing";

export interface Page {
  ref: Ref;
  dict: Dict;
  number: number;
}

export interface Content {
  /** The numbers of the marked contents that belong to the structure, in the order in which they are drawn. */
  marked: number[];
  /** The kinds of artifacts in the order in which they are drawn. */
  artifacts: string[];
  problems: string[];
}

/** ISO 32000-1, table 51: whatever leaves something on the page. */
const PAINTING = new Set(["Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI"]);

export function pagesIn(pdf: Pdf): Page[] {
  const kids = pdf.array(pdf.dict(pdf.catalog.get("Pages")).get("Kids"));
  return kids.map((ref, index) => ({ ref: ref as Ref, dict: pdf.dict(ref), number: index + 1 }));
}

export function contentOf(pdf: Pdf, { dict, number }: Page): Content {
  const content: Content = { marked: [], artifacts: [], problems: [] };
  const open: string[] = [];
  const problem = (text: string) => content.problems.push(`page ${number}: ${text}`);
  const steps: Record<string, (operands: Value[]) => void> = {
    BDC(operands) {
      if (open.length > 0) problem(`marked content inside ${open.at(-1)}`);
      open.push(begin(operands, content, problem));
    },
    EMC() {
      if (open.pop() === undefined) problem("EMC without beginning");
    },
  };
  for (const { operator, operands } of operationsIn(pdf, pdf.stream(dict.get("Contents")).data)) {
    steps[operator]?.(operands);
    if (PAINTING.has(operator) && open.length === 0) problem(`${operator} draws what is neither content nor artifact`);
  }
  if (open.length > 0) problem("marked content without end");
  return content;
}

function begin([tag, properties]: Value[], content: Content, problem: (text: string) => void): string {
  const { name } = tag as Name;
  const number = properties instanceof Map ? properties.get("MCID") : undefined;
  if (typeof number === "number") {
    if (content.marked.includes(number)) problem(`content ${number} twice`);
    content.marked.push(number);
  } else if (name === "Artifact") content.artifacts.push(((properties as Dict).get("Type") as Name).name);
  else problem(`${name} without number`);
  return name;
}
