/** The half minute that a code of the second step belongs to (RFC 6238), so that no code counts twice. */
import { createHmac } from "node:crypto";

const SECONDS_OF_A_STEP = 30;
/** How many steps before and after now a code is taken: the clock of a telephone may be off. */
const STEPS_AROUND = 1;

/** The step of a code at a moment (milliseconds since 1970); null where it is none of that moment. `secret` as text. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const current = Math.floor(now / 1000 / SECONDS_OF_A_STEP);
  for (let step = current - STEPS_AROUND; step <= current + STEPS_AROUND; step++)
    if (codeAt(secret, step) === code) return step;
  return null;
}

/** The six digits of a step (RFC 4226, section 5.3). */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
