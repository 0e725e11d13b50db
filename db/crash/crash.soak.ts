/** The crash test a hundred times over, on one database that keeps growing. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { crash } from "./crash.testing";

it("finds every acknowledged write, and no half one, after a hundred kills", { timeout: 1_800_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const writes = await crash(folder, 100);
  process.stdout.write(`  ${writes} acknowledged writes, 100 kills\n`);
  expect(writes).toBeGreaterThan(100);
});
