/**
 * What an administrator watches for, as lines of the log with `"msg":"security"`: see docs/beheer.md. No names and no
 * addresses: who it was is a mark, which is the same for the same sender or account until the next start and tells nothing.
 */
import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { log } from "./log";

export type SecurityEvent =
  | "sign-in.failed"
  | "sign-in.slowed-down"
  | "sign-in.not-in-use"
  | "second-step.failed"
  | "second-step.used-again"
  | "second-step.locked"
  | "password.failed"
  | "provider.refused"
  | "provider.address-kept"
  | "access.refused"
  | "token.refused";

interface Fields {
  /** An account's id, which is opaque. */
  account?: string;
  /** Marks of what was typed and of where it came from. */
  by?: string;
  from?: string;
}

export const noteSecurity = (event: SecurityEvent, fields: Fields = {}): void => log.warn({ event, ...fields }, "security");

/** Marks are kept where every copy of this module in the process finds the same key. */
const holder = globalThis as typeof globalThis & { plateauMarks?: Buffer };
holder.plateauMarks ??= randomBytes(32);
const key = holder.plateauMarks;

/** A mark by which lines about one and the same text are found together. */
export const markOf = (text: string): string =>
  createHmac("sha256", key).update(text.trim().toLowerCase()).digest("base64url").slice(0, 10);
