/** What better-auth answers when it will not: an error with a code, told apart from a fault. */
import "server-only";
import { isAPIError } from "better-auth/api";

/** Runs what better-auth may refuse. Gives what it answers, or the code of why not; anything else is a fault and is thrown. */
export async function resultOrErrorCode<T>(
  asked: () => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; code: string }> {
  try {
    return { ok: true, value: await asked() };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { ok: false, code: error.body?.code ?? error.message };
  }
}
