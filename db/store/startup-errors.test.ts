/** A full disk, at the level of SQLite: the write under way is taken back whole, and nothing else is touched. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { AARDE, everything, freshDatabase, meeting, TODAY } from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { isDiskFull, startupMessage } from "./startup-errors";

const owner = { kind: "municipality", id: AARDE.code } as const;
const write = (id: string) =>
  evidenceRecords.put(everything, { owner, item: { ...meeting(id), note: "x".repeat(9000) }, basedOn: 0, today: TODAY });

it("takes back what does not fit on the disk, keeps all before it, and goes on once there is room", () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  const { $client } = freshDatabase(join(folder, "plateau.db"));
  onTestFinished(() => {
    $client.close();
    rmSync(folder, { recursive: true });
  });
  const pages = $client.pragma("page_count", { simple: true }) as number;
  $client.pragma(`max_page_count = ${pages + 40}`);

  let fault: unknown;
  let written = 0;
  while (fault === undefined && written < 100) {
    try {
      write(`m${written}`);
      written++;
    } catch (error) {
      fault = error;
    }
  }
  expect(isDiskFull(fault)).toBe(true);
  expect(startupMessage(folder, fault)).toContain("is vol");

  const count = (table: string, where = "true") =>
    $client.prepare(`select count(*) from ${table} where ${where}`).pluck().get();
  expect(written).toBeGreaterThan(0);
  expect([count("evidence_version"), count("audit_event", "kind = 'evidence'")]).toEqual([written, written]);
  expect($client.pragma("integrity_check", { simple: true })).toBe("ok");

  $client.pragma(`max_page_count = ${pages + 400}`);
  expect(write("daarna").ok).toBe(true);
});

it.each([
  ["ENOSPC", "is vol"],
  ["EDQUOT", "is vol"],
  ["SQLITE_FULL", "is vol"],
  ["EACCES", "kan niet schrijven"],
  ["EROFS", "kan niet schrijven"],
  ["SQLITE_READONLY_DIRECTORY", "kan niet schrijven"],
  ["SQLITE_CANTOPEN", "kan niet schrijven"],
  ["SQLITE_NOTADB", "beschadigd"],
  ["SQLITE_CORRUPT_INDEX", "beschadigd"],
  ["SQLITE_BUSY", "bezet"],
])("tells %s in Dutch, also as the cause of another fault", (code, words) => {
  const fault = Object.assign(new Error("detail"), { code });
  expect(startupMessage("/gegevens", fault)).toContain(words);
  expect(startupMessage("/gegevens", new Error("query", { cause: fault }))).toContain("/gegevens");
});

it("leaves every other fault to who can read it", () => {
  expect(startupMessage("/gegevens", Object.assign(new Error(), { code: "SQLITE_CONSTRAINT" }))).toBeNull();
  expect(startupMessage("/gegevens", new TypeError("x"))).toBeNull();
  expect(isDiskFull("ENOSPC")).toBe(false);
});
