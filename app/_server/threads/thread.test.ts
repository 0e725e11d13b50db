/** What happens when a thread answers, fails, dies or hangs. */
import { Worker } from "node:worker_threads";
import { expect, it, vi } from "vitest";
import { Busy, TookTooMuch, threadOf, type Waiting } from "./thread";

/** A thread that answers a number with its double, in plain JavaScript. */
const PROGRAM = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ id, question }) => {
  if (question === "die") throw new Error("out of memory");
  if (question === "leave") process.exit(3);
  if (question === "hang") for (;;);
  if (question instanceof SharedArrayBuffer) {
    const taken = new Int32Array(question);
    for (const held = []; taken[0] < 4000; taken[0] += 1) held.push(new Uint8Array(1024 * 1024).fill(1));
  }
  if (question === "fail") parentPort.postMessage({ id, fault: "no such font" });
  else parentPort.postMessage({ id, answer: question * 2 });
});`;

const newThread = (milliseconds = 20_000, waiting?: Waiting, megabytes = 400) => {
  const start = vi.fn(() => new Worker(PROGRAM, { eval: true }));
  return { start, ask: threadOf<unknown, number>(start, { milliseconds, megabytes }, waiting).ask };
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
])("tells who asked that the thread died (%s), and asks another what waited", async (how, message) => {
  const { start, ask } = newThread();
  const [died, waited] = await Promise.allSettled([ask(how), ask(1)]);
  expect(died).toMatchObject({ status: "rejected", reason: { message } });
  expect(waited).toMatchObject({ status: "fulfilled", value: 2 });
  expect(await ask(5)).toBe(10);
  expect(start).toHaveBeenCalledTimes(2);
});

it("stops a thread that does not answer in time, and asks another what waited", async () => {
  const { start, ask } = newThread(2_000);
  const [hung, waited] = await Promise.allSettled([ask("hang"), ask(1)]);
  expect(hung).toMatchObject({ status: "rejected", reason: { of: "time" } });
  expect(waited).toMatchObject({ status: "fulfilled", value: 2 });
  expect(start).toHaveBeenCalledTimes(2);
});

it("stops a thread that takes more memory than it may, long before it has all it wants, and asks another what waited", async () => {
  const { start, ask } = newThread(60_000, undefined, 100);
  const taken = new SharedArrayBuffer(4);
  const [greedy, waited] = await Promise.allSettled([ask(taken), ask(1)]);
  expect(greedy).toMatchObject({ status: "rejected", reason: { of: "memory" } });
  expect(new Int32Array(taken)[0]).toBeLessThan(3_000);
  expect(waited).toMatchObject({ status: "fulfilled", value: 2 });
  expect(start).toHaveBeenCalledTimes(2);
});

it("goes on after a question that cannot be sent", async () => {
  const { ask } = newThread();
  const [unsent, waited] = await Promise.allSettled([ask(() => 1), ask(1)]);
  expect(unsent.status).toBe("rejected");
  expect(waited).toMatchObject({ status: "fulfilled", value: 2 });
});

it("lets another go before the rest of who asks much", async () => {
  const { ask } = newThread();
  const order: string[] = [];
  const told = (name: string) => ask(1, name.charAt(0)).then(() => order.push(name));
  await Promise.all(["a1", "a2", "a3", "b1"].map(told));
  expect(order).toEqual(["a1", "b1", "a2", "a3"]);
});

it("does not begin what is too much, of one asker and in all, and takes questions again after that", async () => {
  const { ask } = newThread(20_000, { most: 3, ofOne: 2, patience: 20_000 });
  const outcomes = Promise.allSettled([1, 2, 3].map((question) => ask(question, "a")));
  await expect(ask(4, "a")).rejects.toThrow(Busy);
  const other = ask(5, "b");
  await expect(ask(6, "c")).rejects.toThrow(Busy);
  expect((await outcomes).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  expect([await other, await ask(7, "a")]).toEqual([10, 14]);
});

it("says that it had other work to who waited too long, and that the other took too long", async () => {
  const { ask } = newThread(4_000, { most: 9, ofOne: 9, patience: 300 });
  const hung = ask("hang", "a");
  await Promise.all([expect(ask(1, "b")).rejects.toThrow(Busy), expect(hung).rejects.toThrow(TookTooMuch)]);
  expect(await ask(2, "b")).toBe(4);
});
