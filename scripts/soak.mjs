/** `npm run soak [-- NAME]`: the long versions of the tests (`*.soak.ts`), all or those whose file has this in its name. */
import { build, install, run, tool } from "./steps.mjs";

install();
build();
process.exit(run(tool("vitest"), ["run", "--config", "vitest.soak.config.ts", ...process.argv.slice(2)]));
