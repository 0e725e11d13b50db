/** Starts the thread that draws reports without a build, for tests and measurements: tsx does what Turbopack does in it. */
import { Worker } from "node:worker_threads";

const PROGRAM = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData);
});`;

export const startDrawThread = (): Worker =>
  new Worker(PROGRAM, { eval: true, workerData: new URL("./draw-thread.ts", import.meta.url).href });
