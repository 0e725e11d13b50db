/** Making a report as someone does it on the command line: formats by the file's name, and what goes wrong. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { beekrijk } from "@/lib/report/gap/beekrijk.testing";
import { towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import { commandOf } from "./run.testing";

const folder = mkdtempSync(join(tmpdir(), "plateau-report-"));
const command = await commandOf("report");
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true });
});

const file = join(folder, "beekrijk.json");
writeFileSync(file, writeExchange(currentFramework, towards(HOLDER, beekrijk)));

function report(...args: string[]) {
  const { status, stderr } = command.run(args, { INIT_CWD: folder });
  return { status, stderr };
}

const on = ["--as-of", "2026-11-22"];
const made = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("a report", () => {
  it.each([
    ["r.pdf", /^%PDF-/],
    ["r.xlsx", /^PK/],
    ["r.oscal.json", /^\{\n {2}"assessment-results"/],
    ["R.Catalog.OSCAL.json", /^\{\n {2}"catalog"/],
  ])("is written to %s, beside the file from which npm was called", (name, start) => {
    expect(report("beekrijk.json", ...on, "--out", name)).toEqual({ status: 0, stderr: "" });
    expect(made(name)).toMatch(start);
  });

  it("has in its data all that is recorded, and with --openbaar no date of the gezagsdriehoek", () => {
    const dates = beekrijk.evidence.flatMap((item) => (item.type === "meeting" && item.forum === "triangle" ? item.date : []));
    report(file, ...on, "--out", "intern.json");
    report(file, ...on, "--out", "openbaar.json", "--openbaar");
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) {
      expect(made("intern.json")).toContain(`"date": "${date}"`);
      expect(made("openbaar.json")).not.toContain(`"date": "${date}"`);
    }
  });
});

describe("nothing is written, with exit code 1 and a sentence that says what to do,", () => {
  it.each([
    [
      "for an unknown ending",
      [file, ...on, "--out", "r.doc"],
      /r\.doc: .* eindigt op \.pdf, .*\.docx, .* of \.afspraken\.oscal\.json\./,
    ],
    ["without a day", [file, "--out", "leeg.pdf"], /^Gebruik: /],
    ["for both variants at once", [file, ...on, "--out", "leeg.pdf", "--intern", "--openbaar"], /^Gebruik: /],
    ["for a day that does not exist", [file, "--as-of", "2026-02-30", "--out", "leeg.pdf"], /2026-02-30/],
    ["for a folder that does not exist", [file, ...on, "--out", "geen/leeg.csv"], /geen\/leeg\.csv kan niet worden geschreven/],
  ])("%s", (_, args, message) => {
    const before = readdirSync(folder);
    expect(report(...args)).toEqual({ status: 1, stderr: expect.stringMatching(message) });
    expect(readdirSync(folder)).toEqual(before);
  });

  it("for a bad file", () => {
    writeFileSync(join(folder, "slecht.json"), "{}");
    expect(report("slecht.json", ...on, "--out", "leeg.pdf")).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^\$\.format: /m),
    });
  });

  it("where the name is that of a folder; nothing stays behind", () => {
    mkdirSync(join(folder, "map.csv"));
    const before = readdirSync(folder);
    expect(report(file, ...on, "--out", "map.csv").status).toBe(1);
    expect(readdirSync(folder)).toEqual(before);
  });
});
