/**
 * The turns of who downloads a file that is made on request: a few are made at once in all, fewer for one asker, and who must
 * wait waits in turn. However many one person asks for, a page or file of another comes between.
 */

const SECOND = 1000;

/** Files that are made at the same time: for everybody together, and for one asker, so that others always have a place. */
export const MAX_FILES_AT_ONCE = 3;
export const MAX_FILES_FOR_ONE = 2;
/** Downloads that wait for their turn: of one asker, and in all. What comes on top is told to come back later. */
export const MAX_WAITING_FOR_ONE = 8;
export const MAX_WAITING = 60;
/** Who reads an answer slowly keeps a place no longer than this, in milliseconds: by then the file is made. */
const MAX_PLACE_MS = 30 * SECOND;

/** The addresses of files that are made when they are asked for; see CONTRIBUTING.md on how such routes are called. */
const MADE_FILE = /^\/(?:gemeenten|regio|landelijk|openbaar|api)\/(?:.*\/)?(?:bestand|pdf|csv|xlsx|vergaderstukken)\/?$/;

/** Whether a request is for such a file; `path` is the address without its query, in which signs can be spelt as %70. */
export const isMadeFile = (method: string | undefined, path: string): boolean =>
  (method === "GET" || method === "HEAD") && MADE_FILE.test(decodeURIComponent(path));

interface Waiting {
  who: string;
  begin(): void;
}

/** Counts of work, for tests. */
export interface TurnsWork {
  /** Files that are being made now, and the most that ever were at once. */
  making: number;
  mostMaking: number;
  waiting: number;
}

export class Turns {
  readonly work: TurnsWork = { making: 0, mostMaking: 0, waiting: 0 };
  readonly #making = new Map<string, number>();
  #queue: Waiting[] = [];

  /**
   * Calls `begin` once it is the turn of `who`; false where too many wait already. Returns what to call once the answer is
   * there or nobody waits for it any more; until then, or {@link MAX_PLACE_MS}, the place is taken.
   */
  take(who: string, begin: () => void): (() => void) | false {
    const ofWho = this.#queue.filter((waiting) => waiting.who === who).length;
    if (this.#queue.length >= MAX_WAITING || ofWho >= MAX_WAITING_FOR_ONE) return false;
    let leave: (() => void) | undefined;
    const waiting: Waiting = {
      who,
      begin: () => {
        leave = this.#enter(who);
        begin();
      },
    };
    this.#queue.push(waiting);
    this.#next();
    return () => {
      this.#queue = this.#queue.filter((other) => other !== waiting);
      this.work.waiting = this.#queue.length;
      leave?.();
    };
  }

  #enter(who: string): () => void {
    this.#count(who, 1);
    const leave = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      this.#count(who, -1);
      this.#next();
    };
    let timer: NodeJS.Timeout | undefined = setTimeout(leave, MAX_PLACE_MS);
    timer.unref();
    return leave;
  }

  #count(who: string, more: 1 | -1): void {
    const making = (this.#making.get(who) ?? 0) + more;
    if (making === 0) this.#making.delete(who);
    else this.#making.set(who, making);
    this.work.making += more;
    this.work.mostMaking = Math.max(this.work.mostMaking, this.work.making);
  }

  /** Lets in who is first among those who may: whoever has two already lets the next one pass. */
  #next(): void {
    while (this.work.making < MAX_FILES_AT_ONCE) {
      const at = this.#queue.findIndex(({ who }) => (this.#making.get(who) ?? 0) < MAX_FILES_FOR_ONE);
      if (at < 0) break;
      for (const { begin } of this.#queue.splice(at, 1)) begin();
    }
    this.work.waiting = this.#queue.length;
  }
}
