/** Every package that is pinned may stand beside the EUPL; and the list of them is a bill of materials in CycloneDX. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { isAllowed, licenceProblems, packagesIn } from "./licences.mjs";

it("has no package whose licence may not stand beside the EUPL", () => {
  expect(licenceProblems(".")).toEqual([]);
});

it.each([
  ["MIT", true],
  ["(MIT OR GPL-2.0-only)", true],
  ["MIT AND GPL-2.0-only", false],
  ["(BSD-2-Clause OR MIT OR Apache-2.0)", true],
  ["GPL-3.0-only", false],
  ["SEE LICENSE IN LICENSE", false],
  ["UNLICENSED", false],
])("%s: %s", (expression, allowed) => expect(isAllowed(expression, ["MIT", "Apache-2.0"])).toBe(allowed));

it("writes every pinned package into the bill of materials, with version, licence and hash", () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "sbom.json");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/sbom.mjs", file], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const bill = JSON.parse(readFileSync(file, "utf8"));
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "plateau" } } });
  const named = new Set(bill.components.map(({ purl }: { purl: string }) => purl));
  const next = packagesIn(".").find(({ name }) => name === "next");
  expect(named).toContain(`pkg:npm/next@${next?.version}`);
  expect(named.size).toBe(new Set(packagesIn(".").map(({ name, version }) => `${name}@${version}`)).size);
});
