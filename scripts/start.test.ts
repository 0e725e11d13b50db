/** Starting where it cannot be: one Dutch sentence that says what to do, exit code 1, and nothing changed. */
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { freshDatabase } from "@/db/database.testing";
import { OWN_MACHINE, serving } from "./steps.mjs";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "plateau-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** Runs what `npm start` runs to prepare a data folder. */
function prepare(data: string) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "cli/prepare.ts"], {
    env: { ...process.env, PLATEAU_DATA: data },
    encoding: "utf8",
  });
  return { status, said: stderr.trim().split("\n") };
}

it("two processes can prepare the same new folder at once", async () => {
  const data = folder();
  const env = { ...process.env, PLATEAU_DATA: data };
  const start = () => promisify(execFile)(process.execPath, ["--import", "tsx", "cli/prepare.ts"], { env });
  const said = (await Promise.all([start(), start()])).map(({ stdout }) => stdout);
  for (const added of ["migrations applied", "municipalities added", "examples added", "example accounts added"]) {
    // By one of them: the other adds nothing, or finds the folder filled and says nothing.
    const counts = said.flatMap((lines) => Number(new RegExp(`${added}: (\\d+)`).exec(lines)?.[1] ?? 0));
    expect([added, counts.filter((count) => count > 0)]).toEqual([added, [expect.any(Number)]]);
  }
}, 120_000);

it.each<[string, (root: string) => string]>([
  [
    "is a file",
    (root) => {
      writeFileSync(join(root, "data"), "geen map");
      return join(root, "data");
    },
  ],
  [
    "lies in a file",
    (root) => {
      writeFileSync(join(root, "data"), "geen map");
      return join(root, "data", "plateau");
    },
  ],
  [
    "has a folder where the database should be",
    (root) => {
      mkdirSync(join(root, "plateau.db"));
      return root;
    },
  ],
])("says so where the data folder %s", (_case, make) => {
  const data = make(folder());
  expect(prepare(data)).toEqual({ status: 1, said: [expect.stringContaining(`kan niet schrijven in de gegevensmap ${data}`)] });
});

it("says so where the database is damaged, and leaves it as it is", () => {
  const data = folder();
  const file = join(data, "plateau.db");
  writeFileSync(file, "dit is geen database, maar wel lang genoeg om op een bestand te lijken".repeat(20));
  const before = readFileSync(file);
  expect(prepare(data)).toEqual({ status: 1, said: [expect.stringContaining("is beschadigd of geen database van Plateau")] });
  expect(readFileSync(file)).toEqual(before);
});

it("says so where a later version of the program made the database", () => {
  const data = folder();
  const { $client } = freshDatabase(join(data, "plateau.db"));
  $client.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
  $client.close();
  expect(prepare(data)).toEqual({ status: 1, said: [expect.stringContaining("nieuwere versie van Plateau")] });
});

/** Runs the start script itself; for what it refuses before anything else. */
function start(port: string, host?: string) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: port, ...(host !== undefined && { PLATEAU_HOST: host }) },
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, said: stderr.trim() };
}

it("says so where the port is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  expect(start(String(port))).toEqual({ status: 1, said: expect.stringContaining(`Poort ${port} is al in gebruik`) });
});

it.each(["0", "80a", "65536"])("says so where PORT is %j, which is no port", (port) => {
  expect(start(port)).toEqual({ status: 1, said: expect.stringContaining("dat is geen poort") });
});

it.each(["overal", "localhost", "127.0.0.1:80"])("says so where PLATEAU_HOST is %j, which is no address", (host) => {
  expect(start("3000", host)).toEqual({ status: 1, said: expect.stringContaining("dat is geen IP-adres") });
});

it("says so where this machine does not have the address", () => {
  expect(start("3999", "203.0.113.1")).toEqual({
    status: 1,
    said: expect.stringContaining("dat adres heeft deze computer niet"),
  });
});

it("serves this machine alone unless it is told otherwise, in a demonstration and in a real installation", () => {
  expect(OWN_MACHINE).toBe("127.0.0.1");
  expect(serving(3000, OWN_MACHINE).slice(-2)).toEqual(["-H", "127.0.0.1"]);
  const script = readFileSync("scripts/start.mjs", "utf8");
  expect(script).toContain("process.env.PLATEAU_HOST || OWN_MACHINE");
  expect(script).toContain("Dit is een demonstratie, alleen voor deze computer");
});
