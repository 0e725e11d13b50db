/** What the server holds of bodies right now, and how many uploads it reads at once: counted, so that both have an end. */
import { type AtWork, atWork } from "./at-work";
import { type Lane, MAX_AT_ONCE, MAX_HELD_BYTES } from "./budget";

/** Counts of work, for tests and for who watches. */
export interface Work {
  /** Bytes of bodies that are held now, and the most that ever were. */
  held: number;
  mostHeld: number;
  /** Uploads that are being read or answered now, by lane, and the most that ever were. */
  uploads: Record<Lane, number>;
  mostUploads: number;
  /** Parts of forms that were looked at. */
  parts: number;
}

/** The room of one server. */
export class Room {
  readonly work: Work = { held: 0, mostHeld: 0, uploads: { attachments: 0, check: 0 }, mostUploads: 0, parts: 0 };
  /** Whose turn it is to be answered. */
  readonly atWork: AtWork;
  #small = 0;
  readonly #senders = new Set<string>();

  constructor(turns: AtWork = atWork()) {
    this.atWork = turns;
  }

  /**
   * Takes a place in the lane for a sender; null where all are taken, or the sender has one: nobody can keep a lane from all
   * others. Give the place back once, by what it returns.
   */
  enter(lane: Lane, sender: string): (() => void) | null {
    const { uploads } = this.work;
    const place = `${lane} ${sender}`;
    if (uploads[lane] >= MAX_AT_ONCE[lane] || this.#senders.has(place)) return null;
    uploads[lane] += 1;
    this.#senders.add(place);
    this.work.mostUploads = Math.max(this.work.mostUploads, uploads.attachments + uploads.check);
    return once(() => {
      uploads[lane] -= 1;
      this.#senders.delete(place);
    });
  }

  /** Room for a body that grows as it comes in. `take` says whether there is room for so many bytes more. */
  holder(lane: Lane | null): { take(bytes: number): boolean; giveBack(): void } {
    let held = 0;
    const add = (bytes: number): void => {
      held += bytes;
      this.work.held += bytes;
      if (lane === null) this.#small += bytes;
      this.work.mostHeld = Math.max(this.work.mostHeld, this.work.held);
    };
    return {
      take: (bytes) => {
        if (lane === null && this.#small + bytes > MAX_HELD_BYTES) return false;
        add(bytes);
        return true;
      },
      giveBack: once(() => add(-held)),
    };
  }
}

/** The same function, that does nothing from the second time on. */
function once(give: () => void): () => void {
  let given = false;
  return () => {
    if (!given) give();
    given = true;
  };
}
