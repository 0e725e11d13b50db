/** The unit tests: what is pure shares its modules, everything else has a world of its own for each file. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { pace } from "./scripts/pace.mjs";

/** Mocks a module, or patches what a library shares: beside other files it would find the module loaded, and mock nothing. */
const APART = "lib/**/*.apart.test.ts";
const OTHERS = ["*.test.ts", "{db,app,cli,mail,scripts,soak}/**/*.test.{ts,tsx}", APART];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    // By itself Vitest leaves one core idle: on a machine of two that is half of it.
    maxWorkers: "100%",
    // Slow on a busy machine, and not red.
    testTimeout: Math.round(60_000 * pace()),
    hookTimeout: Math.round(60_000 * pace()),
    projects: [
      // What is pure needs no world of its own for each file: to load it once takes half the work.
      { extends: true, test: { name: "lib", include: ["lib/**/*.test.{ts,tsx}"], exclude: [APART], isolate: false } },
      { extends: true, test: { name: "others", include: OTHERS } },
    ],
  },
});
