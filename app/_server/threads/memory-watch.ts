/**
 * Watches over the memory that a piece of work in a thread takes: Node bounds the heap of a thread, and not the bytes that it
 * holds outside of it, as of what it unpacks.
 */

const LOOK_MS = 100;
const BYTES_PER_MEGABYTE = 1024 * 1024;

/**
 * Tells, once, that the process holds so many megabytes more than now; what this thread itself holds is left out. Another
 * thread that grows meanwhile is counted in. Returns what ends the watch.
 */
export function watchMemory(megabytes: number, tell: () => void): () => void {
  const most = heldByOthers() + megabytes * BYTES_PER_MEGABYTE;
  const timer = setInterval(() => {
    if (heldByOthers() <= most) return;
    clearInterval(timer);
    tell();
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** What the process holds beside this thread, in bytes. */
function heldByOthers(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}
