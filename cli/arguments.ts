/** Reads the command line of the four commands, and stops with exit code 1 and a clear sentence where it cannot be understood. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type IsoDate, isIsoDate } from "@/lib/calendar";
import { type Reading, readExchange } from "@/lib/dossier/exchange";
import type { ReportVariant } from "@/lib/report/model/model";
import { printProblems } from "./problems";

/** Prints a sentence on standard error and ends with exit code 1. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

interface Arguments {
  file: string;
  asOf: IsoDate[];
  out: string | undefined;
}

/** `FILE --as-of DATE [--as-of DATE …] [--out PATH]`. */
export function readArguments(usage: string): Arguments {
  return checked(parse(usage, {}), usage);
}

/** The same, with `--intern` or `--openbaar` for whom the report is; undefined where neither is given. */
export function readReportArguments(usage: string): Arguments & { variant: ReportVariant | undefined } {
  const parsed = parse(usage, { intern: { type: "boolean" }, openbaar: { type: "boolean" } });
  const { intern, openbaar } = parsed.values;
  if (intern && openbaar) stop(usage);
  return { ...checked(parsed, usage), variant: intern ? "internal" : openbaar ? "public" : undefined };
}

interface Parsed {
  values: { "as-of"?: string[]; out?: string };
  positionals: string[];
}

function checked({ values, positionals }: Parsed, usage: string): Arguments {
  const asOf = values["as-of"] ?? [];
  const wrong = asOf.find((date) => !isIsoDate(date));
  if (wrong !== undefined) stop(`--as-of ${wrong}: vul een bestaande datum in tussen 1900 en 2199, geschreven als jjjj-mm-dd.`);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) stop(usage);
  return { file, asOf, out: values.out };
}

function parse<const T extends NonNullable<ParseArgsConfig["options"]>>(usage: string, options: T) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...options, "as-of": { type: "string", multiple: true }, out: { type: "string" } },
    });
  } catch {
    return stop(usage);
  }
}

/** The framework and dossier of an exchange file; a file that is bad or cannot be read ends the command. */
export function readDossier(path: string): Extract<Reading, { ok: true }> {
  const reading = readExchange(bytesOf(path));
  if (reading.ok) return reading;
  printProblems(reading.problems);
  return process.exit(1);
}

/** A path as typed: npm runs the command in the project's root, and tells in INIT_CWD where the user was. */
export const fromWhereTyped = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(fromWhereTyped(path));
  } catch (error) {
    return stop(`${path} kan niet worden gelezen: ${(error as Error).message}`);
  }
}
