/**
 * Where many municipalities stand, for who may see that and not their records: walls over time leave this module, and
 * nothing of a dossier. A whole country is judged in threads, so that nobody else's page waits for it.
 */
import "server-only";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { dossierStamps } from "@/db/dossier/dossiers";
import { wallsOfEach } from "@/db/dossier/walls";
import type { Scope } from "@/lib/access";
import { inParts } from "@/lib/group";
import type { Municipality } from "@/lib/places/municipality";
import { RecentCache } from "@/lib/recent-cache";
import { done, type Outcome } from "@/lib/refusal";
import type { WallsOverTime } from "@/lib/region/walls-over-time";
import { type Budget, threadOf } from "../../threads/thread";
import { cachedOrJudged, type Judged } from "./judged";

/** What a thread is asked: walls with all that was recorded by a moment, or by now. */
export interface Judging {
  municipalities: readonly Municipality[];
  knownAt: string | undefined;
}

/** All municipalities of the country, on some days of knowledge: a few kilobytes each. */
const kept = new RecentCache<WallsOverTime>(2000);

/** So few are judged sooner than a thread is told of them. */
const MAX_JUDGED_INLINE = 30;

/** Judging the country takes half a second. */
const JUDGE_BUDGET: Budget = { milliseconds: 60_000 };

const threads = Array.from({ length: Math.min(availableParallelism(), 4) }, () =>
  threadOf<Judging, WallsOverTime[]>(() => new Worker(new URL("./judge-thread.ts", import.meta.url)), JUDGE_BUDGET),
);

/** The walls of these municipalities, in the order given. Refuses all where who asks may not see where one of them stands. */
export async function loadWalls(
  scope: Scope,
  codes: readonly string[],
  knownAt?: string,
): Promise<Outcome<Judged<WallsOverTime>[]>> {
  const stamps = dossierStamps(scope, codes, "standing.read", knownAt);
  return stamps.ok ? done(await cachedOrJudged(kept, stamps.value, knownAt, (missing) => judge(missing, knownAt))) : stamps;
}

async function judge(municipalities: readonly Municipality[], knownAt: string | undefined): Promise<WallsOverTime[]> {
  if (municipalities.length <= MAX_JUDGED_INLINE) return wallsOfEach(municipalities, knownAt);
  const parts = inParts(
    municipalities.map(({ code, name }) => ({ code, name })),
    threads.length,
  );
  const answers = parts.map((part, at) => threads[at]?.ask({ municipalities: part, knownAt }) ?? []);
  return (await Promise.all(answers)).flat();
}
