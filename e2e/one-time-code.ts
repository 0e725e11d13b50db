/** What an app on a telephone does: makes six digits from a secret and the time (RFC 6238). Apart from the program's own. */
import { createHmac } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The last half minute of which each secret's code was given: every code counts once. */
const given = new Map<string, number>();

/** The first code that was not used yet, from the one just over to the one that comes next: all of those are taken. */
export async function unusedCode(secret: string): Promise<string> {
  const now = () => Math.floor(Date.now() / 30_000);
  const step = Math.max((given.get(secret) ?? 0) + 1, now() - 1);
  given.set(secret, step);
  while (step > now() + 1) await new Promise((resolve) => setTimeout(resolve, 500));
  return oneTimeCode(secret, step - now());
}

/** The code at this moment; `secret` in base32 as it is typed over, `stepsLater` counts half minutes from now. */
export function oneTimeCode(secret: string, stepsLater = 0): string {
  const bits = [...secret.replaceAll(" ", "")].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsLater));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
