/** A body is read at a pace: who sends a file slower than any line would, gives the place to who waits. */
import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readBody } from "./body";
import { budgetFor, MAX_UPLOAD_BYTES, PACE_MS } from "./budget";

const UPLOAD = budgetFor("/controleren", MAX_UPLOAD_BYTES, () => false);
const FORM = budgetFor("/controleren", 100, () => false);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends so many bytes in each pace, and then ends; what came of it. */
async function sending(budget: typeof UPLOAD, bytes: number, paces: number) {
  const line = new PassThrough();
  const reading = readBody(line as unknown as IncomingMessage, budget, "fileTooLarge", { take: () => true });
  for (let pace = 0; pace < paces; pace++) {
    line.write(Buffer.alloc(bytes));
    await vi.advanceTimersByTimeAsync(PACE_MS);
  }
  line.end();
  await vi.advanceTimersByTimeAsync(1);
  return reading;
}

it.each([
  ["a file at the least pace", UPLOAD, UPLOAD.leastBytes ?? 0, 3, true],
  ["a file below it", UPLOAD, (UPLOAD.leastBytes ?? 0) - 1, 3, false],
  ["a form, that has no pace but a time", FORM, 1, 1, true],
])("of %s", async (_what, budget, bytes, paces, ok) => {
  const reading = await sending(budget, bytes, paces);
  expect(reading).toMatchObject(ok ? { ok } : { ok, why: "tooSlow" });
});
