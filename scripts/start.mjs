/**
 * `npm start`: installs and builds where that was not done for this version, prepares the database and serves; what is
 * already done is passed over, so that a second start is ready within seconds. SIGTERM and Ctrl+C end it in an orderly way:
 * requests under way are finished and the database is closed.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { build, environment, install, must, root, serving, step, tool } from "./steps.mjs";

const STOPPED = [0, 130, 143];
const port = process.env.PORT || "3000";

/** Ends with a sentence for who starts it, before anything is installed or changed. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Why the port cannot be listened on, or null where it can: tried on all addresses, as the server does. */
const troubleWithPort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code }) => {
      if (code === "EADDRINUSE") resolve(`Poort ${port} is al in gebruik: draait Plateau al? Kies een andere met PORT.`);
      else if (code === "EACCES") resolve(`Poort ${port} mag deze gebruiker niet gebruiken. Kies een andere met PORT.`);
      else resolve(`Op poort ${port} kan niet worden geluisterd (${code}). Kies een andere met PORT.`);
    });
    probe.listen(Number(port), () => probe.close(() => resolve(null)));
  });

if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535) {
  refuse(`PORT is "${port}", en dat is geen poort. Kies een getal van 1 tot en met 65535.`);
}
const trouble = await troubleWithPort();
if (trouble) refuse(trouble);

install();
build();
step("Preparing the database", () => must(tool("tsx"), ["cli/prepare.ts"]));

console.log(`▸ Plateau: http://localhost:${port} (stop with Ctrl+C)`);
const server = spawn(process.execPath, [...serving, port], {
  cwd: root,
  stdio: "inherit",
  env: environment,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(STOPPED.includes(code) ? 0 : (code ?? 1)));
