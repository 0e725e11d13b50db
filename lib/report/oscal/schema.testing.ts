/** NIST's JSON schemas for OSCAL 1.0.6, for tests only. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

type Problems = (file: unknown) => string[];

function problemsBy(name: string): Problems {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(`schemas/${name}`, import.meta.url), "utf8")));
  return (file) => {
    validate(file);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** For each schema: what it finds wrong with a file; nothing where the file is valid. */
export const oscalSchemas = {
  catalog: problemsBy("oscal_catalog_schema.json"),
  results: problemsBy("oscal_assessment-results_schema.json"),
};
