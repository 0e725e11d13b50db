/** The access table of the API: every address with a token of every role, in own and foreign places; and without one. */
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { AARDE, BRON, CEDER, NORTH, SOUTH, TODAY } from "@/db/database.testing";
import type { Scope } from "@/lib/access";
import { routes } from "@/lib/access-routes";
import { allows, type PlaceInAddress } from "@/lib/access-rules";
import type { TokenRole } from "@/lib/accounts/token";
import { API_BASE, operations } from "@/lib/api/operations";
import { problemDetails } from "@/lib/api/problem-details";
import { grant } from "@/lib/grant";
import { bearer, freshWorld, secretFor } from "./world.testing";

vi.mock("server-only", () => ({}));
const noted: string[] = [];
vi.mock("../../_server/http/security", () => ({ noteSecurity: (event: string) => void noted.push(event), markOf: () => "" }));
const { dispatch } = await import("./dispatch.testing");

/** What each role should be able to do, made by hand. */
const scopes: Record<TokenRole, Scope> = {
  advisor: grant({
    role: "advisor",
    actor: "",
    person: null,
    own: { municipalities: [AARDE.code] },
    around: { regions: [NORTH.id] },
  }),
  reader: grant({
    role: "reader",
    actor: "",
    person: null,
    own: { municipalities: [AARDE.code] },
    around: { regions: [NORTH.id] },
  }),
  "chain-director": grant({
    ...{ role: "chain-director", actor: "", person: null, own: { regions: [NORTH.id] } },
    around: { municipalities: [AARDE.code, BRON.code] },
  }),
};

const ofPrograms = Object.entries(routes).filter(([, { by }]) => by === "token");

/** The routes in each place, and with which record of it; of a report there is none. */
const cases = ofPrograms.flatMap(([route, rule]) => {
  const places: (PlaceInAddress | undefined)[] = route.includes("[gemeente]")
    ? [AARDE, BRON, CEDER].map(({ code }) => ({ municipality: code }))
    : route.includes("[regio]")
      ? [NORTH, SOUTH].map(({ id }) => ({ region: id }))
      : [undefined];
  return places.map((place) => ({ route, rule, place, path: pathOf(route, place) }));
});

function pathOf(route: string, place: PlaceInAddress | undefined): string {
  const owner = place === undefined ? "" : "municipality" in place ? place.municipality : place.region;
  const ids: Record<string, string> = {
    "/evidence/": "municipality" in (place ?? {}) ? `overleg-${owner}` : "rp",
    "/agreements/": "municipality" in (place ?? {}) ? `afspraak-${owner}` : "ra",
    "/actions/": `actie-${owner}`,
    "/norms/": "vng-kader-2021",
  };
  const id = Object.entries(ids).find(([part]) => route.includes(part))?.[1] ?? "x";
  return route.replace(/\[(?:gemeente|regio)\]/, owner).replace("[id]", id);
}

beforeAll(() => void vi.stubEnv("PLATEAU_TODAY", TODAY));
beforeEach(freshWorld);

it("lets in whom the table lets in, and tells everyone else that it is not there", async () => {
  const wrong: string[] = [];
  for (const [role, scope] of Object.entries(scopes) as [TokenRole, Scope][]) {
    const headers = bearer(secretFor(role));
    for (const { route, rule, place, path } of cases.filter(({ route }) => !route.includes("/reports/"))) {
      const { status } = await dispatch(path, { headers });
      const expected = allows(rule, scope, place) ? 200 : 404;
      if (status !== expected) wrong.push(`${role} ${route} in ${JSON.stringify(place)}: ${status}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

it.each<[string, Record<string, string>]>([
  ["nothing", {}],
  ["a session's cookie", { cookie: "plateau.session_token=x" }],
  ["a secret that was never made", bearer("plateau_bestaat-niet")],
  ["another kind of proof", { authorization: "Basic YTpi" }],
])("asks for a token of who shows %s", async (_what, headers) => {
  for (const { path } of cases) {
    const answer = await dispatch(path, { headers });
    expect([answer.status, answer.headers.get("www-authenticate"), answer.headers.get("api-version")]).toEqual([
      ...[401, "Bearer", "1.0.0"],
    ]);
    expect(problemDetails.safeParse(await answer.json()).success).toBe(true);
  }
  expect(noted).toContain("token.refused");
});

it("has an operation for each route and method, and a route for each operation", async () => {
  const headers = bearer(secretFor("advisor"));
  const found: string[] = [];
  for (const [route] of ofPrograms) {
    const path = route.replace("[gemeente]", "x").replace("[regio]", "x").replace("[id]", "x");
    const allow = (await dispatch(path, { method: "PATCH", headers })).headers.get("allow") ?? "";
    const written = route.slice(API_BASE.length).replace("[gemeente]", "{municipality}").replace("[regio]", "{region}");
    found.push(...allow.split(", ").map((method) => `${method.toLowerCase()} ${written.replace("[id]", "{id}")}`));
  }
  expect(found.sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
});

it("answers any other address with a problem", async () => {
  const answer = await dispatch("/api/v1/bestaat/niet");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

it("writes only for who may, and tells who may read that it may not", async () => {
  const item = { id: "n", title: "Nieuw", criterion: "1.1.1a", owner: "Adviseur", due: "2027-01-01", status: "todo" };
  const add = async (role: TokenRole, code: string) => {
    const init = {
      method: "POST",
      body: JSON.stringify(item),
      headers: { ...bearer(secretFor(role)), "content-type": "application/json" },
    };
    return (await dispatch(`/api/v1/municipalities/${code}/actions`, init)).status;
  };
  expect([await add("reader", AARDE.code), await add("chain-director", AARDE.code), await add("advisor", BRON.code)]).toEqual([
    ...[403, 403, 404],
  ]);
  expect(await add("advisor", AARDE.code)).toBe(201);
});
