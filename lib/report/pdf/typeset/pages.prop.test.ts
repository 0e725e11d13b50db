/** Whatever a paper is made of and however long it is: nothing is lost, nothing overflows, and nothing is left alone. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Atom } from "./atoms";
import { pagesOf } from "./pages";

const HEIGHT = 100;

interface Made {
  before: number;
  height: number;
  withNext: boolean;
  inTable: boolean;
}

const HEADER: Atom = { before: 0, height: 8, pieces: [], withNext: true, source: {} };

const atoms = fc
  .array(
    fc.record<Made>({
      before: fc.integer({ min: 0, max: 12 }),
      height: fc.integer({ min: 1, max: 90 }),
      withNext: fc.boolean(),
      inTable: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(
      ({ before, height, withNext, inTable }): Atom => ({
        before,
        height,
        pieces: [],
        withNext,
        source: {},
        ...(inTable ? { header: HEADER } : {}),
      }),
    ),
  );

/** The height of atoms that stay together, on a page of their own. */
const together = (run: readonly Atom[]): number =>
  (run[0]?.header?.height ?? 0) + run.reduce((sum, { before, height }) => sum + before + height, 0);

it("places every atom once and in order, each below the one before it", () => {
  fc.assert(
    fc.property(atoms, (all) => {
      const pages = pagesOf(all, HEIGHT);
      expect(pages.flat().flatMap(({ atom, repeated }) => (repeated ? [] : [atom]))).toEqual(all);
      for (const page of pages) {
        page.forEach(({ atom, y }, place) => {
          const above = page[place - 1];
          expect(y).toBe(above === undefined ? 0 : above.y + above.atom.height + atom.before);
        });
      }
    }),
  );
});

it("runs over the end of a page only with what no page could hold", () => {
  fc.assert(
    fc.property(atoms, (all) => {
      for (const page of pagesOf(all, HEIGHT)) {
        const { atom, y } = page.at(-1) as (typeof page)[number];
        const own = page.filter(({ repeated }) => !repeated);
        if (own.length > 1) expect(y + atom.height).toBeLessThanOrEqual(HEIGHT + 0.01);
      }
    }),
  );
});

it("leaves nothing alone that stays with what follows, where a page can hold both", () => {
  fc.assert(
    fc.property(atoms, (all) => {
      for (const page of pagesOf(all, HEIGHT).slice(0, -1)) {
        const last = page.at(-1)?.atom as Atom;
        const end = all.indexOf(last);
        let start = end;
        while (all[start - 1]?.withNext) start--;
        let until = end;
        while (all[until]?.withNext && until < all.length - 1) until++;
        if (until > end) expect(together(all.slice(start, until + 1))).toBeGreaterThan(HEIGHT);
      }
    }),
  );
});

it("repeats the header of a table on each page that begins with its rows, and nowhere else", () => {
  fc.assert(
    fc.property(atoms, (all) => {
      pagesOf(all, HEIGHT).forEach((page, number) => {
        const repeated = page.filter((placed) => placed.repeated).map(({ atom }) => atom);
        const first = page.find((placed) => !placed.repeated)?.atom;
        expect(repeated).toEqual(number > 0 && first?.header ? [first.header] : []);
      });
    }),
  );
});
