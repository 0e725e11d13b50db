/**
 * The document by the NL API Design Rules (2.x), linted by Spectral with rules in our own words, and by the JSON Schema that
 * it holds: what is good for zod is good for it.
 */

import { readFileSync } from "node:fs";
import spectral from "@stoplight/spectral-core";
import functions from "@stoplight/spectral-functions";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readExchange } from "@/lib/dossier/exchange";
import { openApiDocument } from "./openapi";
import { ruleset } from "./rules.testing";

const document = openApiDocument({ origin: "https://plateau.example", contact: "mailto:beheer@plateau.example" });

async function findings(given: unknown): Promise<string[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset(ruleset(functions));
  return (await linter.run(given as Record<string, unknown>)).map(({ code, path }) => `${code} ${path.join(".")}`);
}

it("keeps the rules", async () => {
  expect(await findings(document)).toEqual([]);
});

/** The document with one thing changed, as text. */
const broken = (from: string | RegExp, to: string): unknown => {
  const text = JSON.stringify(document);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return JSON.parse(changed);
};

describe("the rules find", () => {
  it.each<[string, string | RegExp, string, string]>([
    ["a slash at the end of a path", '"/norms":', '"/norms/":', "no-trailing-slash"],
    ["a path in camel case", '"/norms":', '"/normsOfAll":', "path-kebab-case"],
    ["a parameter that is not in camel case", '"asOf"', '"as_of"', "query-camel-case"],
    ["an address without a version", "/api/v1", "/api", "version-in-address"],
    ["an address without TLS", "https://plateau.example/api", "http://plateau.example/api", "servers-use-tls"],
    ["a version that is not semantic", '"version":"1.0.0"', '"version":"1.0"', "semantic-version"],
    ["an answer without the version", '"API-Version":{"$ref"', '"X-Version":{"$ref"', "version-header"],
    ["a problem in plain JSON", '"application/problem+json"', '"application/json"', "problem-details"],
    ["nobody to ask", /"contact":\{[^}]*\}/, '"contact":{}', "contact"],
    ["an operation that takes input and never refuses it", /"400":/g, '"422":', "bad-input-is-400"],
    ["a schema with a small letter", '"EvidenceList":{', '"evidenceList":{', "schema-pascal-case"],
  ])("%s", async (_what, from, to, rule) => {
    expect((await findings(broken(from, to))).map((found) => found.split(" ")[0])).toContain(rule);
  });
});

it("has schemas that take every record of the examples, and points at nothing that is not there", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, "plateau");
  const kinds = { Evidence: "evidence", Agreement: "agreements", Action: "actions" } as const;
  for (const name of ["bergeijk", "zoeterwoude", "blaricum", "groningen"]) {
    const reading = readExchange(readFileSync(new URL(`../../db/seed/${name}.json`, import.meta.url)));
    if (!reading.ok) throw new Error(name);
    for (const [schema, list] of Object.entries(kinds)) {
      const validate = ajv.getSchema(`plateau#/components/schemas/${schema}`);
      for (const item of reading.dossier[list as "evidence"]) expect(validate?.(item), `${name} ${item.id}`).toBe(true);
    }
  }
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, to = ""]) => to);
  expect(new Set(pointers).size).toBeGreaterThan(15);
  for (const pointer of new Set(pointers)) {
    const target = pointer
      .slice(2)
      .split("/")
      .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], document);
    expect(target, pointer).toBeDefined();
  }
});
