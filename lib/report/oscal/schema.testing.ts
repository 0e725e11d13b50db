/**
 * NIST's JSON schemas for OSCAL 1.0.6, for tests only. They lie beside the project and are not part of it: where they are
 * absent, `oscalSchemas` is undefined and the tests that need them are skipped, after saying so.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const folder = new URL("../../../../shared/oscal/", import.meta.url);

const files = {
  catalog: "oscal_catalog_schema.json",
  results: "oscal_assessment-results_schema.json",
};

type Problems = (file: unknown) => string[];

function problemsBy(name: string): Problems {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  return (file) => {
    validate(file);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** For each schema: what it finds wrong with a file; nothing where the file is valid. */
export const oscalSchemas = existsSync(folder)
  ? { catalog: problemsBy(files.catalog), results: problemsBy(files.results) }
  : undefined;

if (oscalSchemas === undefined) {
  process.stdout.write(`Skipped: OSCAL is not validated, because ${fileURLToPath(folder)} is not there.\n`);
}
