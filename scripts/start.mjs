/**
 * `npm start`: installs and builds where that was not done for this version, prepares the database and serves; what is
 * already done is passed over, so that a second start is ready within seconds. SIGTERM and Ctrl+C end it in an orderly way:
 * requests under way are finished and the database is closed.
 */
import { spawn } from "node:child_process";
import { createServer, isIP } from "node:net";

import { build, environment, install, must, OWN_MACHINE, root, serving, step, tool } from "./steps.mjs";

const STOPPED = [0, 130, 143];
const port = process.env.PORT || "3000";
const host = process.env.PLATEAU_HOST || OWN_MACHINE;

/** Ends with a sentence for who starts it, before anything is installed or changed. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Why the port cannot be listened on, or null where it can: tried on the address that the server listens on. */
const troubleWithPort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code }) => {
      if (code === "EADDRINUSE") resolve(`Poort ${port} is al in gebruik: draait Plateau al? Kies een andere met PORT.`);
      else if (code === "EACCES") resolve(`Poort ${port} mag deze gebruiker niet gebruiken. Kies een andere met PORT.`);
      else if (code === "EADDRNOTAVAIL") resolve(`PLATEAU_HOST is "${host}", en dat adres heeft deze computer niet.`);
      else resolve(`Op poort ${port} kan niet worden geluisterd (${code}). Kies een andere met PORT.`);
    });
    probe.listen(Number(port), host, () => probe.close(() => resolve(null)));
  });

if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535) {
  refuse(`PORT is "${port}", en dat is geen poort. Kies een getal van 1 tot en met 65535.`);
}
if (isIP(host) === 0) {
  refuse(`PLATEAU_HOST is "${host}", en dat is geen IP-adres. Gebruik 127.0.0.1, of 0.0.0.0 om op alle adressen te luisteren.`);
}
const trouble = await troubleWithPort();
if (trouble) refuse(trouble);

install();
build();
step("Preparing the database", () => must(tool("tsx"), ["cli/prepare.ts"]));

console.log(`▸ Plateau: http://localhost:${port} (stop with Ctrl+C)`);
const isOpen = host !== OWN_MACHINE && host !== "::1";
if (process.env.PLATEAU_ENV !== "production") {
  console.log(
    isOpen
      ? `  LET OP: dit is een demonstratie, en zij luistert op ${host}: wie erbij kan, logt zonder wachtwoord in als beheerder.`
      : "  Dit is een demonstratie, alleen voor deze computer: inloggen kan zonder wachtwoord, ook als beheerder.",
  );
} else if (!process.env.PLATEAU_TRUSTED_PROXIES) {
  console.log(
    "  PLATEAU_TRUSTED_PROXIES is niet ingesteld: alle bezoekers achter uw webserver tellen als één. Zie docs/beheer.md.",
  );
}
const server = spawn(process.execPath, serving(port, host), {
  cwd: root,
  stdio: "inherit",
  env: environment,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(STOPPED.includes(code) ? 0 : (code ?? 1)));
