/** Hundreds of reports of any shape: no page ends on a heading, a table's header or a line that leads on. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyShape, orphansIn } from "./orphans.testing";

it("leaves nothing that leads to more at the end of a page", async () => {
  await fc.assert(
    fc.asyncProperty(anyShape, async (report) => {
      expect(await orphansIn(report)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
