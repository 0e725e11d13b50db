/** Tokens of programs: kept as hashes, with an end, and seen by the municipalities whose records they open. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ofMunicipality } from "@/lib/access";
import type { TokenInput } from "@/lib/accounts/token";
import { advisorOf } from "@/lib/grant.testing";
import { AARDE, everything, freshDatabase, NORTH, pathsOf, refusalOf, TODAY, valueIn } from "../database.testing";
import { auditLog } from "../store/audit";
import { database } from "../store/client";
import { whoMayRead } from "./access";
import { accountEvents } from "./log";
import { endToken, listTokens, makeToken, tokenBehind } from "./tokens";

const input: TokenInput = {
  name: "Zaaksysteem",
  role: "advisor",
  municipalities: [AARDE.code],
  regions: [],
  until: "2027-01-31",
};
const aarde = advisorOf(AARDE, [NORTH.id]);
const make = (fields: Partial<TokenInput> = {}) => valueIn(makeToken(everything, { ...input, ...fields }));

beforeEach(() => {
  freshDatabase();
  vi.stubEnv("PLATEAU_TODAY", TODAY);
});

it("is known by its hash alone, with the places that it is for as they are now", () => {
  const { secret } = make();
  expect(secret).toMatch(/^plateau_[\w-]{32}$/);
  expect(JSON.stringify(database().$client.prepare("select * from api_token").all())).not.toContain(secret);
  expect(tokenBehind(secret)).toMatchObject({ role: "advisor", around: { regions: [NORTH.id], municipalities: [] } });
  expect(tokenBehind(`${secret}x`)).toBeNull();
  expect(valueIn(listTokens(everything))[0]?.usedAt).not.toBeNull();
});

it("works through its last day and no longer, and not once it was ended", () => {
  const { secret, token } = make();
  const other = make();
  const on = (day: string, shown: string) => {
    vi.stubEnv("PLATEAU_TODAY", day);
    return tokenBehind(shown) !== null;
  };
  expect([on("2027-01-31", secret), on("2027-02-01", secret)]).toEqual([true, false]);
  vi.stubEnv("PLATEAU_TODAY", TODAY);
  valueIn(endToken(everything, token.id));
  expect([tokenBehind(secret), tokenBehind(other.secret) !== null]).toEqual([null, true]);
});

it.each<[string, Partial<TokenInput>, string[]]>([
  ["an end that is past", { until: "2026-11-21" }, ["until"]],
  ["an end more than a year ahead", { until: "2027-11-23" }, ["until"]],
  ["a place that does not exist", { municipalities: ["GM9999"] }, ["municipalities"]],
  ["no place", { municipalities: [] }, ["municipalities"]],
  ["a place of another kind", { regions: [NORTH.id] }, ["regions"]],
  ["an administrator's role", { role: "administrator" as never }, ["role"]],
])("is not made with %s", (_what, fields, path) => {
  expect(pathsOf(makeToken(everything, { ...input, ...fields }))).toEqual([path]);
});

describe("to the municipality", () => {
  const log = () =>
    valueIn(auditLog(aarde, ofMunicipality(AARDE.code), { limit: 9 })).map(({ event, title }) => `${event} ${title}`);

  it("it is told that a program can read, as which role, and when no longer", () => {
    const { token } = make();
    make({ role: "chain-director", municipalities: [], regions: [NORTH.id] });
    expect(valueIn(whoMayRead(aarde, AARDE.code)).map(({ program, role }) => [program, role])).toEqual([
      ...[
        [true, "advisor"],
        [true, "chain-director"],
      ],
    ]);
    valueIn(endToken(everything, token.id));
    expect(valueIn(whoMayRead(aarde, AARDE.code))).toHaveLength(1);
    expect(log().slice(0, 3)).toEqual([
      "withdrawn Toegang: koppeling, Beleidsadviseur",
      "added Toegang: koppeling, Ketenregisseur Noord",
      "added Toegang: koppeling, Beleidsadviseur",
    ]);
  });
});

it("is kept by administrators alone, and stands in their log without what it is", () => {
  const { secret, token } = make();
  const refusals = [listTokens(aarde), makeToken(aarde, input), endToken(aarde, token.id)];
  expect(refusals.map((outcome) => refusalOf(outcome).code)).toEqual(["not-allowed", "not-allowed", "not-allowed"]);
  const titles = valueIn(accountEvents(everything, { limit: 9 })).map(({ title }) => title);
  expect(titles).toEqual(["Koppeling Zaaksysteem: Beleidsadviseur Aarde, tot en met 2027-01-31"]);
  expect(JSON.stringify(titles)).not.toContain(secret);
});
