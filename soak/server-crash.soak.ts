/** The server itself is killed in the middle of writes, again and again: what a browser was told is stored, is stored. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { expectWhole } from "@/db/crash/crash.testing";
import { type Served, serve } from "./served";
import { formsOf, Visitor } from "./visitor";

/** `PLATEAU_KILLS` makes it shorter for who only tries it. */
const KILLS = Number(process.env.PLATEAU_KILLS ?? 100);
const AT_ONCE = 4;
/** After its first write a server lives at most this long, in milliseconds. */
const LONGEST_LIFE = 400;
const PLAN = "/gemeenten/GM9902/acties";

it(`loses nothing that was acknowledged, when the server is killed ${KILLS} times`, { timeout: 3_600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const acknowledged = new Set<string>();
  for (let kill = 1; kill <= KILLS; kill++) {
    const served = await serve({ PLATEAU_DATA: folder });
    try {
      await writeUntilKilled(served, acknowledged);
    } finally {
      served.server.kill("SIGKILL");
      await served.stop();
    }
    // Several writes can be stored without their answer having left; and the example data were not asked for by a browser.
    expectWhole(join(folder, "plateau.db"), acknowledged, Number.POSITIVE_INFINITY);
  }
  process.stdout.write(`  ${acknowledged.size} acknowledged writes, ${KILLS} kills of the server\n`);
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
});

async function writeUntilKilled({ origin, server }: Served, acknowledged: Set<string>): Promise<void> {
  const visitor = new Visitor(origin);
  await visitor.signInAs("Beleidsadviseur Beekrijk");
  const path = `${PLAN}/nieuw?toetspunt=3.1.1g`;
  const form = formsOf((await visitor.open(path)).text).find(({ fields }) => fields.some(([name]) => name === "basedOn"));
  if (form === undefined) throw new Error("No form for an action");
  const first = acknowledged.size;
  let alive = true;
  const write = async (): Promise<void> => {
    while (alive) {
      const id = randomUUID();
      const given = {
        id,
        title: `Verzonnen ${id}`,
        owner: "Beleidsadviseur",
        due: "1-3-2027",
      };
      const answer = await visitor.post(path, form, given).catch(() => null);
      if (answer === null) return;
      expect(answer.location, `status ${answer.status}`).toContain(id);
      acknowledged.add(`action ${id} 1`);
    }
  };
  const writers = Array.from({ length: AT_ONCE }, write);
  for (let waited = 0; acknowledged.size === first && waited < 600; waited++) await sleep(50);
  await sleep(Math.random() * LONGEST_LIFE);
  const exited = once(server, "exit");
  server.kill("SIGKILL");
  alive = false;
  await Promise.all([exited, ...writers]);
}
