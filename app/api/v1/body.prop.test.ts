/** Whatever is sent as a record, the API answers with a problem that can be read, and never with a fault. */
import fc from "fast-check";
import { beforeAll, expect, it, vi } from "vitest";
import { AARDE, NORTH, TODAY } from "@/db/database.testing";
import { problemDetails } from "@/lib/api/problem-details";
import { bearer, freshWorld, secretFor } from "./world.testing";

vi.mock("server-only", () => ({}));
const { dispatch } = await import("./dispatch.testing");

let headers: Record<string, string>;
beforeAll(() => {
  vi.stubEnv("PLATEAU_TODAY", TODAY);
  freshWorld();
  headers = { ...bearer(secretFor("advisor")), "content-type": "application/json" };
});

const type = fc.constantFrom("document", "appointment", "meeting", "activity", "analysis", "explanation", "onbekend");
const keys = [
  "owner",
  "region",
  "title",
  "date",
  "kind",
  "claims",
  "covers",
  "adopts",
  "criteria",
  "from",
  "keeps",
  "due",
  "source",
];
const drafts = fc
  .dictionary(
    fc.constantFrom(...keys),
    fc.oneof(fc.jsonValue(), fc.constantFrom("municipality", "region", "2026-01-01", NORTH.id)),
  )
  .chain((draft) =>
    fc
      .record({ id: fc.oneof(fc.string(), fc.constant("x")), type, keeps: fc.jsonValue() })
      .map((own) => ({ ...draft, ...own })),
  );
const bodies = fc.oneof(
  fc.json(),
  fc.string(),
  drafts.map((draft) => JSON.stringify(draft)),
);
const paths = fc.constantFrom("evidence", "agreements", "actions");

it("answers any body with a problem", async () => {
  await fc.assert(
    fc.asyncProperty(paths, bodies, async (path, body) => {
      const answer = await dispatch(`/api/v1/municipalities/${AARDE.code}/${path}`, { method: "POST", body, headers });
      const told = await answer.json();
      expect([answer.status, problemDetails.safeParse(told).success]).toEqual([400, true]);
    }),
    { numRuns: 150 },
  );
});

it.each<[string, RequestInit, number]>([
  ["no JSON by its type", { body: "{}", headers: { "content-type": "text/plain" } }, 415],
  ["no UTF-8", { body: new Uint8Array([123, 255, 125]) }, 400],
  ["a key twice", { body: '{"id":"a","id":"b"}' }, 400],
])("refuses a body with %s", async (_what, init, status) => {
  const path = `/api/v1/municipalities/${AARDE.code}/evidence`;
  const answer = await dispatch(path, { method: "POST", ...init, headers: { ...headers, ...(init.headers as object) } });
  expect(answer.status).toBe(status);
});
