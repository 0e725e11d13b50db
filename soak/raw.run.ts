/** One run of raw requests against the served application, and what must hold: no fault of ours, and nobody else waits. */
import fc from "fast-check";
import { expect } from "vitest";
import { rawRequests, sendRaw } from "./raw";
import { serve } from "./served";
import { storedIn } from "./stored";
import { watchOthers } from "./waits";

const AT_ONCE = 4;

/**
 * Sends this many raw requests, a few at a time. No answer is a 5xx but "try again later", and nothing is stored. Prints how
 * often each status came back, and how long others waited meanwhile.
 */
export async function rawRun(count: number): Promise<void> {
  const served = await serve();
  try {
    const { host, port } = new URL(served.origin.replace("localhost", "127.0.0.1"));
    const before = storedIn(served.folder);
    const counted = new Map<number | null, number>();
    const others = watchOthers(served.origin);
    await fc.assert(
      fc.asyncProperty(fc.array(rawRequests(host), { minLength: AT_ONCE, maxLength: AT_ONCE }), async (requests) => {
        const statuses = await Promise.all(requests.map((request) => sendRaw(Number(port), request)));
        for (const status of statuses) counted.set(status, (counted.get(status) ?? 0) + 1);
        const faults = statuses.flatMap((status, at) =>
          isFault(status) ? [`${status} ${requests[at]?.bytes.toString("latin1", 0, 600)}`] : [],
        );
        if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${served.printed().slice(-3000)}`);
      }),
      { numRuns: Math.ceil(count / AT_ONCE), endOnFailure: true },
    );
    const answers = [...counted].map(([status, times]) => `${times} × ${status ?? "hung up"}`).join(", ");
    process.stdout.write(`raw requests: ${answers}\n${await others.stop()}\n`);
    expect((await fetch(`${served.origin}/ready`)).status).toBe(200);
    expect(storedIn(served.folder)).toEqual(before);
  } finally {
    await served.stop();
  }
}

/** 501 and 505 are what Node says of HTTP that it does not speak. */
const isFault = (status: number | null): boolean => status !== null && status >= 500 && ![501, 503, 505].includes(status);
