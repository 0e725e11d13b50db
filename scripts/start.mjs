/**
 * `npm start`: from a fresh clone to a running application in one command. Installs, builds, prepares the database and
 * serves; what is already done is passed over, so that a second start is ready within seconds.
 */
import { spawn } from "node:child_process";
import { build, environment, install, must, root, step, tool } from "./steps.mjs";

const port = process.env.PORT ?? "3000";

install();
build();
step("Preparing the database", () => must(tool("tsx"), ["db/prepare.ts"]));

console.log(`▸ Plateau: http://localhost:${port} (stop with Ctrl+C)`);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", port], {
  cwd: root,
  stdio: "inherit",
  env: environment,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
