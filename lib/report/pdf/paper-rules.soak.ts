/** Forty made-up dossiers of 0 to 400 items: no orphan, no line over the margin, every font embedded, two pages of note. */
import { expect, it } from "vitest";
import { faultsOf, madeUpReport } from "./paper-rules.testing";

const DOSSIERS = 40;
const MAX_ITEMS = 400;

it.each(Array.from({ length: DOSSIERS }, (_, place) => Math.round((MAX_ITEMS * place) / (DOSSIERS - 1))))(
  "the paper of a dossier of %i items has no fault",
  async (items) => {
    expect(await faultsOf(madeUpReport(items, 1000 + items))).toEqual([]);
  },
);
