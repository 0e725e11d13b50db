/** The other side of thread.ts, inside the thread: it answers questions in the order in which they came. */
import { Console } from "node:console";
import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "./thread";

// In a thread Next's own console throws: a library that warns would spoil the answer.
globalThis.console = new Console(process.stdout, process.stderr);

/** Answers whatever is asked of this thread. A fault is told to who asked; the thread goes on with the next question. */
export function answerWith<Q, A>(work: (question: Q) => Promise<A>): void {
  let before = Promise.resolve();
  parentPort?.on("message", ({ id, question }: Question<Q>) => {
    before = before.then(async () => parentPort?.postMessage(await answerTo(id, () => work(question))));
  });
}

async function answerTo<A>(id: number, work: () => Promise<A>): Promise<Answer<A>> {
  try {
    return { id, answer: await work() };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
