/** What is worked on at once: every answer that Next makes takes a turn, and a file that is made on request takes one before. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIPv6 } from "node:net";
import { performance } from "node:perf_hooks";
import type { RefusalCode } from "@/lib/form/turned-away";
import { pathOf } from "../path";
import { type Place, placeUnderWay } from "../place";
import { type Leave, type Limits, Turns } from "../turns";

const SECOND = 1000;

/**
 * Pages, actions and the API: one at a time, since all are computed by one thread, and two would take twice as long each. A browser asks
 * for a page with what its links lead to.
 */
export const PAGES: Limits = {
  ...{ atOnce: 1, forOne: 1, waitingForOne: 40, waiting: 400 },
  ...{ mostMilliseconds: 10 * SECOND, looks: 20 },
};
/** Files that are made when they are asked for: most of it in a thread. */
export const FILES: Limits = {
  ...{ atOnce: 3, forOne: 2, waitingForOne: 8, waiting: 60 },
  ...{ mostMilliseconds: 30 * SECOND, looks: 1 },
};
/** How often is looked whether an answer only waits: for its reader, or for what the server does elsewhere. */
const LOOK_MS = 250;
/** The part of the time in which the server computes, below which whoever has the place only waits. */
const IDLE = 0.5;

/** The addresses of files that are made when they are asked for; see CONTRIBUTING.md on how such routes are called. */
const MADE_FILE = /^\/(?:gemeenten|regio|landelijk|openbaar|api)\/(?:.*\/)?(?:bestand|pdf|csv|xlsx|vergaderstukken)\/?$/;
/** What costs next to nothing, and must be quick while all else waits: the files of the build, and what watches the server. */
const PASSING = /^\/(?:health|ready|_next\/static(?:\/[\w~-][\w.~-]*)+)$/;

/** Whether a request is for such a file; `path` is the address without its query, in which signs can be spelt as %70. */
export const isMadeFile = (method: string | undefined, path: string): boolean =>
  (method === "GET" || method === "HEAD") && MADE_FILE.test(decodeURIComponent(path));

export interface AtWork {
  pages: Turns;
  files: Turns;
  /** Tells, each time it is asked, whether the server mostly waited since the time before. */
  newIdle(): () => boolean;
}

export const atWork = (): AtWork => ({ pages: new Turns(PAGES), files: new Turns(FILES), newIdle });

function newIdle(): () => boolean {
  let before = performance.eventLoopUtilization();
  return () => {
    const { utilization } = performance.eventLoopUtilization(before);
    before = performance.eventLoopUtilization();
    return utilization < IDLE;
  };
}

/** An answer to be made: `pass` has it made, and `end` tells that it was sent or nobody waits for it. */
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  end: AbortSignal;
  pass(): Promise<unknown>;
}

/** Has an answer made once it is the turn of who asks, and gives null; or gives why it is not made. */
export async function answerInTurn(asked: Asked, askerOf: () => string, at: AtWork): Promise<RefusalCode | null> {
  const { method, url = "" } = asked.request;
  const path = pathOf(url);
  if (PASSING.test(path)) {
    await asked.pass();
    return null;
  }
  const who = askerOf();
  const file = isMadeFile(method, path) ? await at.files.enter(who, asked.end) : () => undefined;
  if (typeof file === "string") return file === "gone" ? null : "manyFiles";
  try {
    const page = await at.pages.enter(who, asked.end);
    if (typeof page !== "string") await work(asked, who, at, page);
    return page === "many" ? "manyPages" : page === "full" ? "crowded" : null;
  } finally {
    file();
  }
}

/** Has the answer made in its place, which ends with that work, whether or not somebody still waits for it. */
async function work({ response, end, pass }: Asked, who: string, { pages, newIdle: idle }: AtWork, page: Leave): Promise<void> {
  const { place, leave, close } = placeFor(who, pages, page);
  const isIdle = idle();
  const looking = setInterval(() => (isIdle() || response.writableNeedDrain) && leave(), LOOK_MS).unref();
  end.addEventListener("abort", () => {
    clearInterval(looking);
    // What is done after an answer was sent needs no place.
    if (response.writableEnded) close();
  });
  try {
    await placeUnderWay.run(place, pass);
    if (!response.writableEnded) await aborted(end);
  } finally {
    close();
  }
}

/** The place of one answer, which can be lent to others meanwhile. `leave` gives it back for now, `close` for good. */
function placeFor(who: string, pages: Turns, first: Leave): { place: Place; leave: Leave; close: Leave } {
  let leave = first;
  let away = 0;
  let closed = false;
  const place: Place = {
    who,
    async aside(elsewhere) {
      if (away++ === 0) leave();
      try {
        return await elsewhere();
      } finally {
        if (--away === 0 && !closed) leave = await pages.again(who);
        if (closed) leave();
      }
    },
    lend: () => leave(),
  };
  const close = (): void => {
    closed = true;
    leave();
  };
  return { place, leave: () => leave(), close };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/**
 * Aborted once the answer is sent or the line is closed. Node tells the answer itself nothing of a line that is closed while other
 * answers stand before it.
 */
export function endOf({ socket }: IncomingMessage, response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const end = (): void => {
    socket.off("close", end);
    response.off("close", end);
    controller.abort();
  };
  // One for each request that waits on the line.
  socket.setMaxListeners(0).once("close", end);
  response.once("close", end);
  return controller.signal;
}

/** An address as an asker: who has one address of IPv6 has all that begin with the same four groups. */
export function askerAt(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return `address ${address}`;
  const [head = [], tail = []] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const groups = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => "0"), ...tail];
  return `network ${groups.slice(0, 4).join(":")}`;
}
