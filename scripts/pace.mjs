/** How busy or slow this machine is, so that the tests' limits of time can stretch with it: then it is slow, and not red. */

/** The work below on one quiet core of 2024, in milliseconds. */
const QUIET_MS = 100;
const ROUNDS = 15_000_000;
const LONGEST = 12;

/** How many times longer than on a quiet machine something takes now: from 1 to 12. */
export function pace() {
  const begin = performance.now();
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) sum = (sum * 31 + round) | 0;
  const factor = (performance.now() - begin) / QUIET_MS;
  // The sum is asked for, lest the compiler leave the work out.
  return Number.isInteger(sum) ? Math.min(LONGEST, Math.max(1, factor)) : 1;
}
