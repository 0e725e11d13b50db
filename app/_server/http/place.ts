/**
 * The place that the request under way takes among those that are worked on at once. Whoever waits for something that is done
 * elsewhere (a thread, a mail server, a turn to try a password) lends it to others meanwhile.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export interface Place {
  /** Who asks, as every line here knows it. */
  who: string;
  /** Does this work without the place; who comes back waits for it again. */
  aside<T>(work: () => Promise<T>): Promise<T>;
  /** Gives the place to others, and does not come back for it. */
  lend(): void;
}

/** Next loads this module more than once in one process; the storage is kept where all of them find it. */
const holder = globalThis as typeof globalThis & { plateauPlace?: AsyncLocalStorage<Place> };
holder.plateauPlace ??= new AsyncLocalStorage();

export const placeUnderWay: AsyncLocalStorage<Place> = holder.plateauPlace;

/** Does work that leaves the machine's own thread alone, or only waits, so that others are answered meanwhile. */
export const aside = <T>(work: () => Promise<T>): Promise<T> => placeUnderWay.getStore()?.aside(work) ?? work();

/**
 * Has whoever fetches lend its place: what is left then is little. Next itself fetches the page that an action leads to, from this same
 * server, which makes it when it has a place. Call once for each process.
 */
export function lendWhileFetching(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (...asked) => {
    placeUnderWay.getStore()?.lend();
    return fetch(...asked);
  };
}

/** Who asks; the same for all where nothing is known of them. */
export const whoAsks = (): string => placeUnderWay.getStore()?.who ?? "somebody";

/** From here on the request under way waits in the lines as another asker. */
export function askAs(who: string): void {
  const place = placeUnderWay.getStore();
  if (place !== undefined) place.who = who;
}
