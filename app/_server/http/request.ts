/** The request under way: its id, wherever in the server someone asks. Set where a request comes in (log-requests.ts). */
import { AsyncLocalStorage } from "node:async_hooks";

/** The header in which the id comes to the pages, and goes to the browser. */
export const REQUEST_ID = "x-request-id";

interface RequestUnderWay {
  id: string;
}

/** Next loads this module more than once in one process; the storage is kept where all of them find it. */
const holder = globalThis as typeof globalThis & { plateauRequest?: AsyncLocalStorage<RequestUnderWay> };
holder.plateauRequest ??= new AsyncLocalStorage();

export const requestUnderWay: AsyncLocalStorage<RequestUnderWay> = holder.plateauRequest;

/** The id of the request under way; undefined outside of any. */
export const requestId = (): string | undefined => requestUnderWay.getStore()?.id;
