/**
 * Work that would hold up all other requests, done in a thread of its own: one thread, one piece of work at a time. It starts
 * at the first question, and again at the next one after it has died. Who asks while it works waits in a fair line, so that a
 * piece of work that takes too long costs nobody but its own asker an answer.
 */
import type { Worker } from "node:worker_threads";
import { aside } from "../http/place";
import { Line } from "./line";
import { watchMemory } from "./memory-watch";

export interface Question<Q> {
  id: number;
  question: Q;
}

/** What the thread sends back: what was asked for, or the stack of what went wrong with that one question. */
export type Answer<A> = { id: number; answer: A } | { id: number; fault: string };

export interface Thread<Q, A> {
  /**
   * Asks for work; `asker` is who waits in line with others, all who name nobody being one. Rejects with the fault of this
   * question or where the thread dies, with {@link TookTooMuch}, or with {@link Busy}.
   */
  ask(question: Q, asker?: string): Promise<A>;
}

/** The work was begun and took more than it may: of its time, or of memory, in which what other threads take counts too. */
export class TookTooMuch extends Error {
  constructor(
    readonly of: "time" | "memory",
    message: string,
  ) {
    super(message);
  }
}

/** The work was not begun: too much waits, or it waited too long. */
export class Busy extends Error {}

/** What one piece of work may take, from when it began: a time, and memory beside what Node bounds, where it is watched. */
export interface Budget {
  milliseconds: number;
  megabytes?: number;
}

/** How long a line may be: pieces of work that wait in all and of one asker, and how long one waits, in milliseconds. */
export interface Waiting {
  most: number;
  ofOne: number;
  patience: number;
}

interface Asked<Q, A> {
  question: Q;
  begin(): void;
  resolve(answer: A): void;
  reject(fault: Error): void;
}

/** `start` starts the thread; one whose work on a question takes more than its budget is stopped. */
export function threadOf<Q, A>(start: () => Worker, budget: Budget, waiting?: Waiting): Thread<Q, A> {
  const { ask } = lineTo<Q, A>(start, budget, waiting);
  return { ask: (question, asker) => aside(() => ask(question, asker)) };
}

function lineTo<Q, A>(start: () => Worker, budget: Budget, waiting?: Waiting): Thread<Q, A> {
  let running: Worker | undefined;
  let id = 0;
  let current: Asked<Q, A> | undefined;
  let endWatch = (): void => {};
  const line = new Line<Asked<Q, A>>();

  function settle(how: (asked: Asked<Q, A>) => void): void {
    endWatch();
    const settled = current;
    current = undefined;
    if (settled) how(settled);
    goOn();
  }

  function died(worker: Worker, fault: Error): void {
    if (running !== worker) return;
    running = undefined;
    settle(({ reject }) => reject(fault));
  }

  function begin(): Worker {
    const worker = start();
    worker.on("message", (message: Answer<A>) => {
      if (running !== worker || message.id !== id) return;
      if ("fault" in message) settle(({ reject }) => reject(new Error(`A worker thread failed: ${message.fault}`)));
      else settle(({ resolve }) => resolve(message.answer));
    });
    worker.on("error", (error) => died(worker, new Error("A worker thread died.", { cause: error })));
    worker.on("exit", (code) => died(worker, new Error(`A worker thread ended with code ${code}.`)));
    // The thread keeps no process alive by itself; while it is asked something, who asks does.
    worker.unref();
    return worker;
  }

  function goOn(): void {
    if (current !== undefined) return;
    current = line.next();
    if (current === undefined) {
      line.forget();
      return;
    }
    current.begin();
    id += 1;
    running ??= begin();
    const worker = running;
    endWatch = watch(budget, (of, what) => {
      died(worker, new TookTooMuch(of, `A worker thread took more than ${what} and was stopped.`));
      void worker.terminate();
    });
    try {
      worker.postMessage({ id, question: current.question } satisfies Question<Q>);
    } catch (error) {
      settle(({ reject }) => reject(error as Error));
    }
  }

  return {
    ask: (question, asker = "") =>
      new Promise<A>((resolve, reject) => {
        if (isFull(line, asker, waiting)) return reject(new Busy("Too many wait for a worker thread."));
        let given: NodeJS.Timeout | undefined;
        const leave = line.add(asker, { question, resolve, reject, begin: () => clearTimeout(given) });
        goOn();
        if (waiting === undefined) return;
        given = setTimeout(() => leave() && reject(new Busy("A worker thread had other work all the time.")), waiting.patience);
      }),
  };
}

/** Tells what a piece of work takes more of than it may. Returns what ends the watch. */
function watch({ milliseconds, megabytes }: Budget, tell: (of: TookTooMuch["of"], what: string) => void): () => void {
  const alarm = setTimeout(() => tell("time", `${milliseconds} ms`), milliseconds);
  const endMemory = megabytes === undefined ? () => {} : watchMemory(megabytes, () => tell("memory", `${megabytes} MB`));
  return () => {
    clearTimeout(alarm);
    endMemory();
  };
}

const isFull = (line: Line<unknown>, asker: string, waiting: Waiting | undefined): boolean =>
  waiting !== undefined && (line.length >= waiting.most || line.of(asker) >= waiting.ofOne);
