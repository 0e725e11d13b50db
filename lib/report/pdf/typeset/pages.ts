/** Divides atoms over pages: as many on each as there is room for, and what stays together on one. */
import type { Atom } from "./atoms";

export interface PlacedAtom {
  atom: Atom;
  /** Below the top of the page's text, in points. */
  y: number;
  /** Whether it returns: who listens has heard it. */
  repeated: boolean;
}

/** Less than this over the end of a page is no more than rounding, in points. */
const SLACK = 0.01;

/** The pages, each as high as `height`. What is higher than a page by itself runs over its end. */
export function pagesOf(atoms: readonly Atom[], height: number): PlacedAtom[][] {
  const pages = new Pages(height);
  for (const run of runsOf(atoms)) pages.add(run);
  return pages.all.filter((page) => page.length > 0);
}

class Pages {
  readonly all: PlacedAtom[][] = [[]];
  private y = 0;

  constructor(private readonly height: number) {}

  /** Atoms that stay together; where no page could hold them, as many on each as there is room for. */
  add(run: readonly Atom[]): void {
    const [first] = run;
    if (first && !this.isNew() && !this.fits(heightOf(run))) this.turn(first);
    for (const atom of run) {
      if (!this.isNew() && !this.fits(atom.before + atom.height)) this.turn(atom);
      this.place(atom);
    }
  }

  private get page(): PlacedAtom[] {
    return this.all.at(-1) as PlacedAtom[];
  }

  /** Whether nothing stands on the page but what returns. */
  private isNew(): boolean {
    return this.page.every(({ repeated }) => repeated);
  }

  private fits(more: number): boolean {
    return this.y + more <= this.height + SLACK;
  }

  private turn({ header }: Atom): void {
    this.all.push([]);
    this.y = 0;
    if (header) this.place(header, true);
  }

  private place(atom: Atom, repeated = false): void {
    const y = this.y + (this.page.length === 0 ? 0 : atom.before);
    this.page.push({ atom, y, repeated });
    this.y = y + atom.height;
  }
}

/** Atoms that stay together, up to the first that lets go. */
function runsOf(atoms: readonly Atom[]): Atom[][] {
  const runs: Atom[][] = [];
  let open = false;
  for (const atom of atoms) {
    if (open) runs.at(-1)?.push(atom);
    else runs.push([atom]);
    open = atom.withNext;
  }
  return runs;
}

const heightOf = (run: readonly Atom[]): number => run.reduce((sum, { before, height }) => sum + before + height, 0);
