/** What happens when a thread answers, fails, dies or hangs. */
import { Worker } from "node:worker_threads";
import { expect, it, vi } from "vitest";
import { threadOf } from "./thread";

/** A thread that answers a number with its double, in plain JavaScript. */
const PROGRAM = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ id, question }) => {
  if (question === "die") throw new Error("out of memory");
  if (question === "leave") process.exit(3);
  if (question === "hang") for (;;);
  if (question === "fail") parentPort.postMessage({ id, fault: "no such font" });
  else parentPort.postMessage({ id, answer: question * 2 });
});`;

const newThread = (patience = 20_000) => {
  const start = vi.fn(() => new Worker(PROGRAM, { eval: true }));
  return { start, ask: threadOf<unknown, number>(start, patience).ask };
};

it("answers every question with its own answer, in one thread that starts at the first", async () => {
  const { start, ask } = newThread();
  expect(start).not.toHaveBeenCalled();
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([2, 4, 6]);
  expect(start).toHaveBeenCalledTimes(1);
});

it("tells the fault of a question and goes on", async () => {
  const { start, ask } = newThread();
  await expect(ask("fail")).rejects.toThrow("A worker thread failed: no such font");
  expect(await ask(4)).toBe(8);
  expect(start).toHaveBeenCalledTimes(1);
});

it.each([
  ["die", "A worker thread died."],
  ["leave", "A worker thread ended with code 3."],
])("tells all who wait when the thread dies (%s), and starts another", async (how, message) => {
  const { start, ask } = newThread();
  const outcomes = await Promise.allSettled([ask(how), ask(1)]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ status: "rejected", reason: { message } });
  expect(await ask(5)).toBe(10);
  expect(start).toHaveBeenCalledTimes(2);
});

it("stops a thread that does not answer in time, and starts another", async () => {
  const { start, ask } = newThread(500);
  await expect(ask("hang")).rejects.toThrow("did not answer within 500 ms");
  expect(start).toHaveBeenCalledTimes(1);
});
