/** Reading a policy text as someone does it on the command line: one line of JSON, the lines themselves, or a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { criteriaOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { commandOf } from "./run.testing";

const folder = mkdtempSync(join(tmpdir(), "plateau-read-"));
const command = await commandOf("read");
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true });
});

const read = (...args: string[]) => command.run(args, { INIT_CWD: folder });

const TEXT = `# Beleidsplan Bergdorp

Vastgesteld door de gemeenteraad op 5 maart 2025

## 2.1 Aandachtsfunctionaris

Sinds 1 mei 2024 heeft Bergdorp een aandachtsfunctionaris aangesteld.

## 2.2 Bestuur

De burgemeester bespreekt uitbuiting twee keer per jaar in de gezagsdriehoek.
`;
writeFileSync(join(folder, "plan.txt"), TEXT);
writeFileSync(join(folder, "plan.html"), "<h2>Opvang</h2><ul><li>melden</li><li>vastleggen</li></ul>");
writeFileSync(join(folder, "kapot.pdf"), "%PDF-1.7 kapot");

describe("read", () => {
  it("prints one line of JSON with every criterion, agreements and facts", () => {
    const { status, stdout, stderr } = read("plan.txt");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trimEnd()).not.toContain("\n");
    const reading = JSON.parse(stdout);
    expect(Object.keys(reading)).toEqual(["passages", "criteria", "agreements", "facts"]);
    expect(Object.keys(reading.criteria)).toEqual(criteriaOf(currentFramework).map(({ id }) => id));
    expect(reading.criteria["2.1.1a"][0]).toEqual({
      from: 7,
      to: 7,
      locator: "§ 2.1 Aandachtsfunctionaris, alinea 1",
      says: "fact",
      strength: expect.stringMatching(/^(?:strong|weak)$/),
    });
    expect(reading.agreements).toEqual([
      {
        from: 11,
        to: 11,
        count: 2,
        within: "P1Y",
        title: "De burgemeester bespreekt uitbuiting twee keer per jaar in de gezagsdriehoek",
      },
    ]);
    expect(reading.facts.map(({ kind, from }: { kind: string; from: number }) => [kind, from])).toEqual([
      ["adoption", 3],
      ["officer", 7],
      ["forum", 11],
    ]);
  });

  it("prints the lines with --text", () => {
    expect(read("plan.html", "--text")).toEqual({ status: 0, stdout: "## Opvang\n\n• melden\n• vastleggen\n", stderr: "" });
  });

  it.each([
    ["a broken file", ["kapot.pdf"], /kapot\.pdf: Dit bestand is beschadigd/],
    ["a file that is not there", ["weg.txt"], /weg\.txt kan niet worden gelezen/],
    ["an unknown option", ["plan.txt", "--json"], /^Gebruik: /],
  ])("stops with exit code 1 and a sentence for %s", (_, args, message) => {
    expect(read(...args)).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(message) });
  });
});
