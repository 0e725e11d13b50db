/** The OpenAPI 3.1 document, made of the operations and the schemas. */
import { z } from "zod";
import { API_BASE, API_VERSION, type Operation, operations, parametersIn, pathParameters, queryParameters } from "./operations";
import { type SchemaName, schemas } from "./schemas";

type Json = { [key: string]: unknown };

export interface DocumentOptions {
  /** By what address people know the site. */
  origin: string;
  /** The address for questions about this installation; null where none was set. */
  contact: string | null;
}

const PROJECT = "https://eupl.eu/1.2/nl/";

const intro = `Lezen en vastleggen wat een gemeente of regio doet in de aanpak van mensenhandel, en vragen waar zij staat.

Stuur bij elk verzoek het token mee dat de beheerder maakte: \`Authorization: Bearer plateau_…\`. Een token heeft een rol, plaatsen
en een laatste dag. Wat niet bij die rol en plaatsen hoort, bestaat voor dat token niet (404).

De namen in de velden zijn Engels, zoals in het uitwisselbestand \`plateau/1\`; de teksten zijn Nederlands.

Vastleggen verandert nooit iets zonder dat u zegt op welke versie het rust: stuur de \`ETag\` die u las mee als \`If-Match\`, of
\`If-None-Match: *\` voor iets nieuws. Is er intussen een nieuwere versie, dan is het antwoord 412 en is er niets bewaard.
Alles wat aan een invoer niet klopt, staat in één keer in het antwoord (400).`;

/** The whole document. */
export const openApiDocument = ({ origin, contact }: DocumentOptions): Json => ({
  openapi: "3.1.0",
  info: {
    title: "Plateau",
    version: API_VERSION,
    description: intro,
    license: { name: "EUPL-1.2", url: PROJECT },
    contact: { name: "Beheerder van Plateau", url: origin, ...emailOf(contact) },
  },
  servers: [{ url: `${origin}${API_BASE}` }],
  security: [{ token: [] }],
  tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name, description: tagWords[name] ?? name })),
  paths: pathsOf(operations),
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer", description: "Een token van de beheerder." } },
    schemas: componentSchemas(),
    headers,
  },
});

const emailOf = (contact: string | null) => {
  const address = contact?.replace(/^mailto:/, "");
  return address?.includes("@") ? { email: address } : {};
};

/** What each group of operations is about, in words. */
export const tagWords: Readonly<Record<string, string>> = {
  Norm: "De normen: het Kader en wat ernaast staat.",
  Municipality: "Gemeenten.",
  Assessment: "Waar een gemeente op een dag staat. Er wordt niets bewaard: het volgt uit wat is vastgelegd.",
  Evidence: "Bewijs: documenten, aanstellingen, overleggen, activiteiten, analyses en uitleg.",
  Agreement: "Afspraken die een gemeente of regio met zichzelf maakte.",
  Action: "Acties: wat nog moet gebeuren.",
  Report: "Rapporten die het college vaststelde.",
  Region: "Regio’s.",
};

const headers: Json = {
  "API-Version": { description: "De volledige versie van de API.", schema: { type: "string" }, required: true },
  ETag: { description: "De versie van wat u las.", schema: { type: "string" } },
};

function pathsOf(all: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const operation of all) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) };
  }
  return paths;
}

function operationObject(operation: Operation): Json {
  const { id, tag, summary, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `${summary}.`,
    parameters: parametersOf(operation),
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: reference(body) } } } }),
    responses: responsesOf(operation),
  };
}

const parametersOf = ({ path, query = [], versioned, method }: Operation): Json[] => [
  ...parametersIn(path).map((name) => parameter(name, "path", pathParameters[name] ?? name, true)),
  ...query.map((name) => parameter(name, "query", queryParameters[name])),
  ...(versioned ? [parameter("If-Match", "header", 'De ETag van de versie waarop dit rust, zoals "3".')] : []),
  ...(versioned && method === "put" ? [parameter("If-None-Match", "header", "* voor iets nieuws.")] : []),
];

const parameter = (name: string, where: string, description: string, required = false): Json => ({
  ...{ name, in: where, description, required, schema: { type: "string" } },
});

const version: Json = { "API-Version": { $ref: "#/components/headers/API-Version" } };

function responsesOf({ answer, status, versioned, body, query = [], method }: Operation): Json {
  const problems = [
    ...(body || query.length > 0 || method !== "get" ? [400] : []),
    ...[401, 404, 429],
    ...(method === "get" ? [] : [403]),
    ...(method === "post" ? [409] : []),
    ...(body ? [415] : []),
    ...(versioned ? [412, 428] : []),
  ].sort();
  const good = { headers: headersOf(answer), ...(answer !== null && { content: contentOf(answer) }) };
  return {
    [status]: { description: answer === null ? "Gedaan." : "Gelukt.", ...good },
    ...(method === "put" && { 201: { description: "Vastgelegd onder dit id.", ...good } }),
    ...Object.fromEntries(problems.map((code) => [code, problemResponse(code)])),
  };
}

const headersOf = (answer: Operation["answer"]): Json => ({
  ...version,
  ...(answer?.endsWith("Record") && { ETag: { $ref: "#/components/headers/ETag" } }),
});

const contentOf = (answer: SchemaName | "pdf"): Json =>
  answer === "pdf"
    ? { "application/pdf": { schema: { type: "string", format: "binary" } } }
    : { "application/json": { schema: reference(answer) } };

const words: Readonly<Record<number, string>> = {
  400: "De invoer klopt niet; bij errors staat alles.",
  401: "Zonder geldig token.",
  403: "De rol van het token mag dit niet.",
  404: "Bestaat niet, of niet voor dit token.",
  409: "Er is al iets met dit id.",
  412: "Er is intussen een nieuwere versie.",
  415: "Stuur application/json.",
  428: "If-Match (of If-None-Match: *) ontbreekt.",
  429: "Te veel verzoeken; Retry-After zegt na hoeveel seconden het weer kan.",
};

const problemResponse = (code: number): Json => ({
  description: words[code] ?? "Fout.",
  headers: version,
  content: { "application/problem+json": { schema: reference("Problem") } },
});

const reference = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` });

/** Each schema by its name; where one holds another, it points at it. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input", unrepresentable: "any" });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _draft, $id: _address, ...schema }]) => [id, schema]),
  );
}
