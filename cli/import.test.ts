/** Importing and exporting as someone does it on the command line: exit codes, what is printed, what is stored. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commandOf } from "./run.testing";

const folder = mkdtempSync(join(tmpdir(), "plateau-"));
const commands = { import: await commandOf("import"), export: await commandOf("export") };
afterAll(() => {
  for (const { remove } of Object.values(commands)) remove();
  rmSync(folder, { recursive: true });
});

function command(name: "import" | "export", ...args: string[]) {
  const { status, stdout, stderr } = commands[name].run(args, { PLATEAU_DATA: folder });
  return { status, stdout, lines: stderr.split("\n").filter((line) => line.includes("$") || line.includes("gemeente")) };
}

function fileWith(change: (file: { municipality: { code: string; name: string }; evidence: object[] }) => void): string {
  const file = JSON.parse(exported);
  change(file);
  const path = join(folder, "bestand.json");
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const meeting = (date: string) => ({
  id: "m1",
  owner: "municipality",
  type: "meeting",
  title: "Overleg",
  forum: "triangle",
  date,
});
let exported = "";

beforeAll(() => {
  const { status, stdout } = command("export", "GM1724");
  expect(status).toBe(0);
  exported = stdout;
});

it("exports a file that changes nothing when it is imported", () => {
  const { status, stdout } = command(
    "import",
    fileWith(() => {}),
  );
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^Bergeijk \(GM1724\): 0 stukken nieuw, 0 gewijzigd, \d+ ongewijzigd\.\n$/),
  ]);
});

it("calls the municipality as the register does, and tells that the file calls it otherwise", () => {
  const path = fileWith(({ municipality }) => {
    municipality.name = "Groningen";
  });
  const { stdout, lines } = command("import", path);
  expect(stdout).toMatch(/^Bergeijk \(GM1724\): 0 stukken nieuw/);
  expect(lines).toEqual(["Let op: in het bestand heet deze gemeente “Groningen”. In Plateau blijft het Bergeijk."]);
});

it("imports what is new, and exports it again", () => {
  const path = fileWith(({ evidence }) => evidence.push(meeting("2026-01-01")));
  expect(command("import", path)).toMatchObject({ status: 0, stdout: expect.stringContaining("1 stuk nieuw") });
  expect(JSON.parse(command("export", "GM1724").stdout).evidence).toContainEqual(meeting("2026-01-01"));
});

it("refuses a bad file with exit code 1 and every problem on a line of its own, and stores nothing", () => {
  const before = command("export", "GM1724").stdout;
  const path = fileWith(({ evidence }) => {
    evidence.push({ ...meeting("2199-01-01"), id: "m2" }, { ...meeting("2199-01-02"), id: "m3" });
  });
  const at = JSON.parse(exported).evidence.length;
  expect(command("import", path)).toMatchObject({
    status: 1,
    stdout: "",
    lines: [
      expect.stringMatching(`^\\$\\.evidence\\[${at}\\]\\.date: .*actie`),
      expect.stringMatching(`^\\$\\.evidence\\[${at + 1}\\]\\.date: .*actie`),
    ],
  });
  expect(command("export", "GM1724").stdout).toBe(before);
});

it("refuses a municipality that does not exist", () => {
  const path = fileWith(({ municipality }) => {
    municipality.code = "GM0000";
  });
  expect(command("import", path)).toMatchObject({ status: 1, lines: [expect.stringMatching(/^\$\.municipality\.code: /)] });
  expect(command("export", "GM0000")).toMatchObject({ status: 1, stdout: "", lines: [expect.stringContaining("GM0000")] });
});
