/** ODF wants a named style for every look of a shape, cell or column. This book names them in the order of their first use. */
import { type Attributes, element } from "../../xml/xml";

interface Named {
  name: string;
  xml: string;
}

export class StyleBook {
  private readonly styles = new Map<string, Named>();
  private readonly dashes = new Map<string, Named>();

  /** The name of the style of a family with these properties. `rest` are further attributes of the style itself. */
  style(family: Family, properties: Attributes, rest: Attributes = {}): string {
    const { letter, element: kind } = FAMILIES[family];
    return named(this.styles, letter, (name) =>
      element("style:style", { "style:name": name, "style:family": family, ...rest }, element(kind, properties)),
    );
  }

  /** The name of a line of dashes and gaps of these lengths. */
  dash(length: string, gap: string): string {
    return named(this.dashes, "Dash", (name) =>
      element("draw:stroke-dash", {
        "draw:name": name,
        "draw:style": "rect",
        "draw:dots1": 1,
        "draw:dots1-length": length,
        "draw:distance": gap,
      }),
    );
  }

  /** For content.xml. */
  automaticStyles(): string {
    return element("office:automatic-styles", {}, written(this.styles));
  }

  /** For styles.xml. */
  strokeDashes(): string {
    return written(this.dashes);
  }
}

type Family = keyof typeof FAMILIES;

const FAMILIES = {
  paragraph: { letter: "P", element: "style:paragraph-properties" },
  table: { letter: "Table", element: "style:table-properties" },
  "table-column": { letter: "Column", element: "style:table-column-properties" },
  "table-row": { letter: "Row", element: "style:table-row-properties" },
  "table-cell": { letter: "Cell", element: "style:table-cell-properties" },
  graphic: { letter: "Shape", element: "style:graphic-properties" },
} as const;

/** A style under the name that it has, or gets now; what it says without its name tells it from others. */
function named(book: Map<string, Named>, letter: string, write: (name: string) => string): string {
  const key = write("");
  const known = book.get(key);
  if (known) return known.name;
  const name = `${letter}${book.size + 1}`;
  book.set(key, { name, xml: write(name) });
  return name;
}

const written = (book: ReadonlyMap<string, Named>): string => [...book.values()].map(({ xml }) => xml).join("");
