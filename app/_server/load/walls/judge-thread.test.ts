/** The thread judges what this process would judge, from the same database. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { wallsOfEach } from "@/db/dossier/walls";
import { prepareDatabase } from "@/db/seed/fill";
import { voorbeeldregio } from "@/db/seed/voorbeeldregio";
import { closeDatabase } from "@/db/store/close";
import type { WallsOverTime } from "@/lib/region/walls-over-time";
import { startThread } from "../../threads/start.testing";
import { threadOf } from "../../threads/thread";
import type { Judging } from "./walls";

const folder = mkdtempSync(join(tmpdir(), "plateau-judge-"));
const municipalities = voorbeeldregio().dossiers.map(({ municipality }) => municipality);

beforeAll(() => {
  vi.stubEnv("PLATEAU_DATA", folder);
  expect([...prepareDatabase()].join()).toContain("examples added: 16");
}, 60_000);

afterAll(() => {
  closeDatabase();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("judges what this process would, now and as known at a moment", async () => {
  const { ask } = threadOf<Judging, WallsOverTime[]>(() => startThread(new URL("./judge-thread.ts", import.meta.url)), {
    milliseconds: 60_000,
  });
  const now = await ask({ municipalities, knownAt: undefined });
  expect(now).toEqual(wallsOfEach(municipalities));
  expect(new Set(now.map(({ statuses }) => statuses)).size).toBe(municipalities.length);
  const before = await ask({ municipalities, knownAt: "2020-01-01T00:00:00.000Z" });
  expect(before).toEqual(wallsOfEach(municipalities, "2020-01-01T00:00:00.000Z"));
  expect(before.map(({ days }) => days)).toEqual(before.map(({ steps }) => steps.map(() => Number.NEGATIVE_INFINITY)));
}, 60_000);
