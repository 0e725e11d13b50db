/** The long versions of tests: every `*.soak.ts`, one after the other. Run by `npm run soak`, after building. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{lib,db,app,cli,soak}/**/*.soak.ts"],
    fileParallelism: false,
    testTimeout: 3_600_000,
    reporters: "verbose",
  },
});
