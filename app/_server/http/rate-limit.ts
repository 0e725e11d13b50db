/** How often somebody may ask, for what is asked by programs: so many at once, and then steadily. Counted in this process. */
import "server-only";
import { now as moment } from "@/db/store/clock";

export interface RateLimit {
  /** How many may be asked at once … */
  most: number;
  /** … and in how many milliseconds that many are there again. */
  withinMs: number;
}

interface Pot {
  left: number;
  at: number;
}

/** So many askers are remembered; who asked longest ago is forgotten first, and then has a full pot again. */
const MAX_POTS = 10_000;
const pots = new Map<string, Pot>();

/** What is left for who asks: `left` whole turns after this one, or in how many seconds there is one. `now` in milliseconds. */
export type Turn = { go: true; left: number } | { go: false; left: 0; seconds: number };

/** Takes one turn for `key`. */
export function takeTurn(key: string, { most, withinMs }: RateLimit, now = moment().getTime()): Turn {
  const before = pots.get(key);
  const left = before === undefined ? most : Math.min(most, before.left + ((now - before.at) * most) / withinMs);
  const go = left >= 1;
  keep(key, { left: go ? left - 1 : left, at: now });
  return go
    ? { go, left: Math.floor(left - 1) }
    : { go, left: 0, seconds: Math.max(1, Math.ceil(((1 - left) * withinMs) / most / 1000)) };
}

function keep(key: string, pot: Pot): void {
  pots.delete(key);
  pots.set(key, pot);
  const [oldest] = pots.keys();
  if (pots.size > MAX_POTS && oldest !== undefined) pots.delete(oldest);
}
