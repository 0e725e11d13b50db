/** A process that is killed in the middle of its writes loses none that it acknowledged. A hundred times: `npm run soak`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { crash } from "./crash.testing";

it("finds every acknowledged write, and no half one, after ten kills", { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await crash(folder, 10)).toBeGreaterThan(10);
});
