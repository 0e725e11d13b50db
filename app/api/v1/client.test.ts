/**
 * A client that is generated from the document walks the API: it reads, records, corrects and withdraws, and every answer is
 * what the document says of it.
 */
import { AxiosError, AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from "axios";
import { OpenAPIClientAxios, type OpenAPIV3_1 } from "openapi-client-axios";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { AARDE, BRON, NORTH, TODAY } from "@/db/database.testing";
import { confirmErasing } from "@/db/erasing/confirm";
import { askToErase } from "@/db/erasing/requests";
import { ofMunicipality } from "@/lib/access";
import { type Operation, operations } from "@/lib/api/operations";
import { schemas } from "@/lib/api/schemas";
import { grant } from "@/lib/grant";
import { bearer, freshWorld, secretFor } from "./world.testing";

vi.mock("server-only", () => ({}));
const { dispatch } = await import("./dispatch.testing");

type Call = (parameters?: object | null, body?: unknown, config?: { headers: object }) => Promise<AxiosResponse>;

/** Sends what the client sends to the routes, and gives the client what they answer. */
async function adapter(config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  const { baseURL = "", url = "", method = "get", data, params = {} } = config;
  const query = new URLSearchParams(params).toString();
  const answer = await dispatch(new URL(`${baseURL}${url}`).pathname + (query && `?${query}`), {
    method: method.toUpperCase(),
    headers: config.headers.toJSON() as Record<string, string>,
    ...(data === undefined ? {} : { body: data }),
  });
  const text = await answer.text();
  const headers = new AxiosHeaders(Object.fromEntries(answer.headers));
  const response = { status: answer.status, statusText: "", headers, config, data: text === "" ? undefined : JSON.parse(text) };
  if (answer.ok) return response;
  throw new AxiosError(`Status ${answer.status}`, undefined, config, undefined, response);
}

/** The client of who shows this secret, with a function for each operation. */
async function clientOf(secret: string): Promise<Record<string, Call>> {
  const definition = (await (await dispatch("/api/v1/openapi.json")).json()) as OpenAPIV3_1.Document;
  const made = new OpenAPIClientAxios({ definition, axiosConfigDefaults: { adapter, headers: bearer(secret) } });
  return (await made.init()) as unknown as Record<string, Call>;
}

/** Calls an operation and holds the answer against its schema; a refusal gives the problem. */
async function call(client: Record<string, Call>, id: string, parameters: object = {}, body?: unknown, headers: object = {}) {
  const { answer, status } = operations.find((operation) => operation.id === id) as Operation;
  try {
    const response = await client[id]?.(parameters, body, { headers });
    if (response === undefined) throw new Error(`The client has no ${id}`);
    expect([status, 201]).toContain(response.status);
    if (answer !== null && answer !== "pdf") schemas[answer].parse(response.data);
    return { status: response.status, data: response.data, etag: response.headers.etag as string | undefined };
  } catch (error) {
    if (!(error instanceof AxiosError) || error.response === undefined) throw error;
    const problem = schemas.Problem.parse(error.response.data);
    return { status: error.response.status, problem };
  }
}

beforeAll(() => void vi.stubEnv("PLATEAU_TODAY", TODAY));
beforeEach(freshWorld);

const aarde = { municipality: AARDE.code };
const idsIn = ({ data }: { data?: { items: { item: { id: string } }[] } }) => data?.items.map(({ item }) => item.id);

it("reads everything that there is to read", async () => {
  const client = await clientOf(secretFor("chain-director"));
  const region = { region: NORTH.id };
  const norms = await call(client, "listNorms");
  expect((await call(client, "getNorm", { id: norms.data.items[0].id })).data.themes).toHaveLength(5);
  expect((await call(client, "listMunicipalities")).data.items.map(({ code }: { code: string }) => code)).toEqual([
    ...[AARDE.code, BRON.code],
  ]);
  expect((await call(client, "getMunicipality", aarde)).data.name).toBe(AARDE.name);
  expect((await call(client, "getRegion", region)).data.members).toHaveLength(2);
  expect((await call(client, "listRegions")).data.items).toHaveLength(1);
  expect((await call(client, "getFigures", region)).data).toMatchObject({ of: 2, asOf: TODAY, hidden: 0 });
  expect(idsIn(await call(client, "listEvidenceOfRegion", region))).toEqual(["rp"]);
  expect((await call(client, "listReports", aarde)).data.items).toEqual([]);
  expect((await call(client, "getReport", { ...aarde, id: "x" })).status).toBe(404);
});

it("judges a municipality on a day, as known at a moment, and tells what is wrong with both", async () => {
  const client = await clientOf(secretFor("reader"));
  const { data } = await call(client, "getAssessment", { ...aarde, asOf: "2026-06-01" });
  expect(data).toMatchObject({
    asOf: "2026-06-01",
    knownAt: null,
    nodes: { "3.1.1b": { counted: [`overleg-${AARDE.code}`] } },
  });
  const before = await call(client, "getAssessment", { ...aarde, knownAt: "2020-01-01T00:00:00+01:00" });
  expect(before.data).toMatchObject({ asOf: TODAY, knownAt: "2019-12-31T23:00:00.000Z", nodes: { "3.1.1b": { counted: [] } } });
  const wrong = await call(client, "getAssessment", { ...aarde, asOf: "2027-02-29", knownAt: "gisteren", peildatum: "x" });
  expect([wrong.status, wrong.problem?.errors?.map(({ parameter }) => parameter).sort()]).toEqual([
    ...[400, ["asOf", "knownAt", "peildatum"]],
  ]);
});

const action = { id: "nieuw", title: "Training", criterion: "2.1.3a", owner: "Adviseur", due: "2027-03-01", status: "todo" };

it("records, corrects and withdraws, each on the version that it read, and loses nobody's work", async () => {
  const client = await clientOf(secretFor("advisor"));
  const one = { ...aarde, id: action.id };
  const made = await call(client, "addActionOfMunicipality", aarde, action);
  expect([made.status, made.etag]).toEqual([201, '"1"']);
  expect((await call(client, "addActionOfMunicipality", aarde, action)).status).toBe(409);
  const doing = { ...action, status: "doing" };
  expect((await call(client, "putActionOfMunicipality", one, doing)).status).toBe(428);
  expect((await call(client, "putActionOfMunicipality", one, doing, { "If-None-Match": "*" })).status).toBe(412);
  const put = await call(client, "putActionOfMunicipality", one, doing, { "If-Match": made.etag });
  expect([put.status, put.etag, put.data.item.status]).toEqual([200, '"2"', "doing"]);
  expect((await call(client, "putActionOfMunicipality", one, action, { "If-Match": made.etag })).status).toBe(412);
  expect((await call(client, "withdrawActionOfMunicipality", one)).status).toBe(428);
  expect((await call(client, "withdrawActionOfMunicipality", one, undefined, { "If-Match": '"2"' })).status).toBe(204);
  expect((await call(client, "getActionOfMunicipality", one)).data).toMatchObject({ version: 3, state: "withdrawn" });
  expect(idsIn(await call(client, "listActionOfMunicipality", aarde))).toEqual([`actie-${AARDE.code}`]);
  const back = await call(client, "putActionOfMunicipality", one, action, { "If-Match": '"3"' });
  expect(back.data).toMatchObject({ version: 4, state: "recorded" });
});

it("is told that what was erased is not there, also where it kept what stood there", async () => {
  const client = await clientOf(secretFor("advisor"));
  const one = { ...aarde, id: action.id };
  const made = await call(client, "addActionOfMunicipality", aarde, action);
  const person = (id: string) => grant({ role: "administrator", actor: "Beheerder", person: id });
  const reference = { owner: ofMunicipality(AARDE.code), kind: "action", record: action.id } as const;
  const asked = askToErase(person("a"), { reference, ground: "by-mistake", reason: "" });
  if (asked.ok) await confirmErasing(person("b"), asked.value.id);
  expect((await call(client, "getActionOfMunicipality", one, undefined, { "If-None-Match": made.etag })).status).toBe(404);
  expect((await call(client, "putActionOfMunicipality", one, action, { "If-Match": made.etag })).status).toBe(400);
});

it("puts under an id that it chose itself, once", async () => {
  const client = await clientOf(secretFor("advisor"));
  const put = () => call(client, "putActionOfMunicipality", { ...aarde, id: "nieuw" }, action, { "If-None-Match": "*" });
  expect([(await put()).status, (await put()).status]).toEqual([201, 412]);
});

it("is told all that is wrong at once, each at its place, and nothing is stored", async () => {
  const client = await clientOf(secretFor("advisor"));
  const item = {
    id: "m",
    owner: "municipality",
    type: "meeting",
    title: "",
    forum: "x",
    date: "2026-02-29",
    claims: [{ a: 1 }],
  };
  const { status, problem } = await call(client, "addEvidenceOfMunicipality", aarde, item);
  expect([status, problem?.errors?.map(({ pointer }) => pointer)]).toEqual([
    ...[400, ["/title", "/claims/0/criterion", "/claims/0/a", "/forum", "/date"]],
  ]);
  expect(idsIn(await call(client, "listEvidenceOfMunicipality", aarde))).toEqual([`overleg-${AARDE.code}`]);
});
