/** Starts a thread without a build, for tests and measurements: tsx does what Turbopack does in it. */
import { type ResourceLimits, Worker } from "node:worker_threads";

const PROGRAM = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData);
});`;

/** `file` is the thread's own module. */
export const startThread = (file: URL, resourceLimits: ResourceLimits = {}): Worker =>
  new Worker(PROGRAM, { eval: true, workerData: file.href, resourceLimits });
