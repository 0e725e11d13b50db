/** Runs commands as someone does on the command line: each a program of its own, put together once for a file of tests. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { besideSources } from "../scripts/beside-sources.mjs";

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Commands {
  /** Runs one with what was typed after its name; `env` beside the environment of the tests. */
  run: (args: readonly string[], env?: Record<string, string>) => Ran;
  remove: () => void;
}

/** The command of a file in cli/: the same program as npm runs, without each run translating it anew. */
export async function commandOf(name: string): Promise<Commands> {
  // Inside the project, so that its packages are found.
  const folder = mkdtempSync(join("node_modules", ".plateau-cli-"));
  const program = join(folder, `${name}.mjs`);
  await build({
    ...{ entryPoints: [join("cli", `${name}.ts`)], outfile: program, bundle: true, packages: "external" },
    ...{ format: "esm", platform: "node", logLevel: "warning", jsx: "automatic", plugins: [besideSources("../../")] },
  });
  return {
    run: (args, env = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        env: { ...process.env, ...env },
        encoding: "utf8",
      });
      return { status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
