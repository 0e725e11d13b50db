/** How long others wait while something is going on: somebody opens the page to sign in, again and again. Told, never asserted. */
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";

const EVERY_MS = 250;
const LONG_MS = 2000;

/** Asks until told to stop, and then says in one line how long that took. */
export function watchOthers(origin: string): { stop(): Promise<string> } {
  const waits: number[] = [];
  const statuses = new Map<number, number>();
  let going = true;
  const asking = (async () => {
    while (going) {
      const from = performance.now();
      const { status } = await fetch(`${origin}/inloggen`, { headers: { "x-forwarded-for": "203.0.113.99" } });
      waits.push(performance.now() - from);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  const stop = async (): Promise<string> => {
    going = false;
    await asking;
    const sorted = [...waits].sort((a, b) => a - b);
    const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    const long = waits.filter((wait) => wait > LONG_MS).length;
    const answers = [...statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
    const load = loadavg().map((value) => value.toFixed(1));
    return `others: ${answers}; half within ${at(0.5)} ms, 99% within ${at(0.99)} ms, longest ${at(1)} ms, ${long} over ${LONG_MS} ms; load ${load.join(" ")}`;
  };
  return { stop };
}
