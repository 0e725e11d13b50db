/**
 * The NL API Design Rules (2.x) as far as a document can show that they are kept, for Spectral. In our own words; each names
 * the rule that it is about. Not kept on purpose: /core/interface-language (docs/decisions/017-api.md).
 */
import type { RulesetDefinition } from "@stoplight/spectral-core";
import type functions from "@stoplight/spectral-functions";

const KEBAB = "^(/([a-z0-9]+(-[a-z0-9]+)*|\\{[A-Za-z]+\\}))+/?$";
const SEMANTIC = "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$";

type Check = object | readonly object[];

/** A rule of Spectral: where it looks, what must hold there, and what it is about in a word. */
const rule = (given: string | readonly string[], check: Check, message: string) =>
  Object.fromEntries(Object.entries({ given, message, severity: "error" }).concat([["then", check as never]]));

export const ruleset = ({ pattern, schema, casing, truthy }: typeof functions): RulesetDefinition => {
  const matching = (match: string) => ({ function: pattern, functionOptions: { match } });
  const shaped = (asked: object) => ({ function: schema, functionOptions: { schema: asked } });
  const cased = (type: string) => ({ function: casing, functionOptions: { type } });
  const has = (field: string) => ({ field, function: truthy });
  const contact = { required: ["contact"], properties: { contact: { required: ["name", "url", "email"] } } };
  const rules = {
    // /core/doc-openapi and /core/doc-openapi-contact
    "openapi-3": rule("$.openapi", matching("^3\\.\\d+\\.\\d+$"), "Version 3 of OpenAPI."),
    contact: rule("$.info", shaped(contact), "Who answers questions."),
    // /core/uri-version, /core/semver and /core/transport/tls
    "version-in-address": rule("$.servers[*].url", matching("/v\\d+$"), "The major version."),
    "semantic-version": rule("$.info.version", matching(SEMANTIC), "A semantic version."),
    "servers-use-tls": rule("$.servers[*].url", matching("^https://"), "TLS alone."),
    // /core/no-trailing-slash and /core/path-segments-kebab-case
    "no-trailing-slash": rule("$.paths[*]~", matching("[^/]$|^/$"), "No slash at the end."),
    "path-kebab-case": rule("$.paths[*]~", matching(KEBAB), "Kebab case."),
    // /core/query-keys-camel-case
    "query-camel-case": rule("$.paths[*][*].parameters[?(@.in=='query')].name", cased("camel"), "Camel case."),
    // /core/http-methods
    "standard-methods": rule("$.paths[*][*]~", matching("^(get|post|put|patch|delete)$"), "HTTP's own."),
    // /core/version-header
    "version-header": rule("$.paths[*][*].responses[*].headers", has("API-Version"), "The full version."),
    "every-answer-has-headers": rule("$.paths[*][*].responses[*]", has("headers"), "Headers."),
    // /core/error-handling/problem-details
    "problem-details": rule(
      "$.paths[*][*].responses[?(@property >= '400')].content",
      shaped({ required: ["application/problem+json"] }),
      "RFC 9457.",
    ),
    "problem-members": rule("$.components.schemas.Problem.properties", ["status", "title", "detail"].map(has), "Members."),
    // /core/error-handling/invalid-input
    "bad-input-is-400": rule(
      ["$.paths[*][?(@.requestBody)].responses", "$.paths[*][?(@property != 'get')].responses"],
      has("400"),
      "Bad input is 400.",
    ),
    "schema-pascal-case": rule("$.components.schemas[*]~", cased("pascal"), "Pascal case."),
    "operation-described": rule("$.paths[*][*]", ["operationId", "summary", "description", "tags"].map(has), "What it does."),
  };
  return { rules } as unknown as RulesetDefinition;
};
