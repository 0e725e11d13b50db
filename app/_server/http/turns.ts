/**
 * The turns of who asks: a few things are worked on at once in all, fewer for one asker, and who must wait waits in a line of
 * the asker's own. The askers take turns, so that a hundred requests of one cost another the time of one or two.
 */

export interface Limits {
  /** What is worked on at the same time: for everybody together, and for one asker, so that others always have a place. */
  atOnce: number;
  forOne: number;
  /** What waits: of one asker, and in all. */
  waitingForOne: number;
  waiting: number;
  /** How long a place is kept at most, in milliseconds. */
  mostMilliseconds: number;
  /** How often the server looks at what came in before it lets in the next: each time it takes one connection. */
  looks: number;
}

/** Gives a place back; from the second time on it does nothing. */
export type Leave = () => void;

/** Why there is no place: this asker has too much waiting, all have, or nobody waits for it any more. */
export type NoTurn = "many" | "full" | "gone";

interface Waiting {
  tell(turn: Leave | NoTurn): void;
  /** Whether it is never sent away. */
  stays: boolean;
}

/** Counts of work, for tests: what is worked on now, the most that ever was at once, and what waits. */
export interface TurnsWork {
  now: number;
  most: number;
  waiting: number;
}

export class Turns {
  readonly work: TurnsWork = { now: 0, most: 0, waiting: 0 };
  readonly #limits: Limits;
  readonly #now = new Map<string, number>();
  /** Whoever has something waiting, in the order in which they are let in. */
  readonly #lines = new Map<string, Waiting[]>();
  #looking = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether `who` may not wait here too; null where there is room. A line that is full is so for who has most in it. */
  noRoomFor(who: string): "many" | "full" | null {
    const own = this.#lines.get(who)?.length ?? 0;
    if (own >= this.#limits.waitingForOne) return "many";
    return this.work.waiting < this.#limits.waiting || this.#longest() > own + 1 ? null : "full";
  }

  /** A place for `who` once it is its turn, or why there is none. `gone` tells that nobody waits for it any more. */
  async enter(who: string, gone: AbortSignal): Promise<Leave | NoTurn> {
    if (gone.aborted) return "gone";
    const noRoom = this.noRoomFor(who);
    if (noRoom !== null) return noRoom;
    const turn = await new Promise<Leave | NoTurn>((resolve) => {
      const waiting: Waiting = {
        stays: false,
        tell(answer) {
          gone.removeEventListener("abort", onGone);
          resolve(answer);
        },
      };
      const onGone = (): void => {
        this.#drop(who, waiting);
        waiting.tell("gone");
      };
      gone.addEventListener("abort", onGone);
      this.#wait(who, waiting, "last");
      if (this.work.waiting > this.#limits.waiting) this.#sendAway();
    });
    if (typeof turn === "string" || !gone.aborted) return turn;
    turn();
    return "gone";
  }

  /** A place for `who`, however much waits: for what was let in before. It is first or last of what waits of the asker. */
  again(who: string, at: "first" | "last" = "first"): Promise<Leave> {
    return new Promise((resolve) => {
      // Nobody tells it anything but its turn.
      this.#wait(who, { stays: true, tell: (turn) => typeof turn !== "string" && resolve(turn) }, at);
    });
  }

  #wait(who: string, waiting: Waiting, at: "first" | "last"): void {
    const line = this.#lines.get(who) ?? [];
    this.#lines.set(who, line);
    line.splice(at === "first" ? 0 : line.length, 0, waiting);
    this.work.waiting += 1;
    this.#next();
  }

  /** Lets in who is next once the server looked so often at what else came in. */
  #look(times: number): void {
    this.#looking = times > 0 && this.work.waiting > 0;
    if (this.#looking) setImmediate(() => this.#look(times - 1));
    else this.#next();
  }

  /** Lets in who is next among those who may; who still has something waiting comes after all others. */
  #next(): void {
    while (!this.#looking && this.work.now < this.#limits.atOnce) {
      const next = [...this.#lines].find(([who]) => (this.#now.get(who) ?? 0) < this.#limits.forOne);
      const [who, [first] = []] = next ?? [];
      if (who === undefined || first === undefined) return;
      this.#drop(who, first);
      const rest = this.#lines.get(who);
      this.#lines.delete(who);
      if (rest !== undefined) this.#lines.set(who, rest);
      first.tell(this.#place(who));
    }
  }

  #place(who: string): Leave {
    this.#count(who, 1);
    let timer: NodeJS.Timeout | undefined;
    const leave = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      this.#count(who, -1);
      if (!this.#looking) this.#look(this.#limits.looks);
    };
    timer = setTimeout(leave, this.#limits.mostMilliseconds);
    timer.unref();
    return leave;
  }

  #count(who: string, more: 1 | -1): void {
    const now = (this.#now.get(who) ?? 0) + more;
    if (now === 0) this.#now.delete(who);
    else this.#now.set(who, now);
    this.work.now += more;
    this.work.most = Math.max(this.work.most, this.work.now);
  }

  #drop(who: string, waiting: Waiting): void {
    const line = this.#lines.get(who) ?? [];
    const at = line.indexOf(waiting);
    if (at < 0) return;
    line.splice(at, 1);
    this.work.waiting -= 1;
    if (line.length === 0) this.#lines.delete(who);
  }

  #longest = (): number => Math.max(0, ...[...this.#lines.values()].map(({ length }) => length));

  /** Sends away the last of who has most waiting: nobody's line keeps another out. */
  #sendAway(): void {
    const longest = this.#longest();
    for (const [who, line] of this.#lines) {
      const last = line.at(-1);
      if (line.length < longest || last === undefined || last.stays) continue;
      this.#drop(who, last);
      last.tell("full");
      return;
    }
  }
}
