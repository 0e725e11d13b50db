/**
 * Work that would hold up all other requests, done in a thread of its own: one thread, one piece of work at a time. It starts
 * at the first question, and again at the next one after it has died.
 */
import type { Worker } from "node:worker_threads";

export interface Question<Q> {
  id: number;
  question: Q;
}

/** What the thread sends back: what was asked for, or the stack of what went wrong with that one question. */
export type Answer<A> = { id: number; answer: A } | { id: number; fault: string };

export interface Thread<Q, A> {
  /** Rejects with the fault of this question, or when the thread dies or takes longer than it may. */
  ask(question: Q): Promise<A>;
}

interface Waiting<A> {
  resolve(answer: A): void;
  reject(fault: Error): void;
}

/** `start` starts the thread; a question must be answered within `patience` milliseconds. */
export function threadOf<Q, A>(start: () => Worker, patience: number): Thread<Q, A> {
  let running: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting<A>>();

  function died(worker: Worker, fault: Error): void {
    if (running !== worker) return;
    running = undefined;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  }

  function begin(): Worker {
    const worker = start();
    worker.on("message", (message: Answer<A>) => {
      const asker = waiting.get(message.id);
      if ("fault" in message) asker?.reject(new Error(`A worker thread failed: ${message.fault}`));
      else asker?.resolve(message.answer);
    });
    worker.on("error", (error) => died(worker, new Error("A worker thread died.", { cause: error })));
    worker.on("exit", (code) => died(worker, new Error(`A worker thread ended with code ${code}.`)));
    // The thread keeps no process alive by itself; while it is asked something, who asks does.
    worker.unref();
    return worker;
  }

  return {
    ask(question) {
      running ??= begin();
      const worker = running;
      const id = asked++;
      const answered = new Promise<A>((resolve, reject) => waiting.set(id, { resolve, reject }));
      const alarm = setTimeout(() => {
        died(worker, new Error(`A worker thread did not answer within ${patience} ms and was stopped.`));
        void worker.terminate();
      }, patience);
      worker.postMessage({ id, question } satisfies Question<Q>);
      return answered.finally(() => {
        clearTimeout(alarm);
        waiting.delete(id);
      });
    },
  };
}
