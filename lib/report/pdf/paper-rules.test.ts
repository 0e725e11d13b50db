/** A few made-up dossiers, from none to many items, as papers that can be handed out; many more are in the long version. */
import { expect, it } from "vitest";
import { faultsOf, madeUpReport } from "./paper-rules.testing";

const DRAWING_TIMEOUT_MS = 120_000;

it.each([0, 12, 60])(
  "the paper of a dossier of %i items has no fault",
  async (items) => {
    expect(await faultsOf(madeUpReport(items, items + 1))).toEqual([]);
  },
  DRAWING_TIMEOUT_MS,
);
