/** Who may do what: every role against every kind of owner. */
import { describe, expect, it } from "vitest";
import { mayRead, mayWrite, type Owner, ofMunicipality, ofRegion, type Scope } from "./access";
import { operator } from "./grant";
import { advisorOf, chainDirectorOf } from "./grant.testing";

const advisor = advisorOf({ code: "GM1724", name: "Bergeijk" }, ["oost-brabant"]);
const director = chainDirectorOf({ id: "oost-brabant", name: "Oost-Brabant" }, ["GM1724", "GM0772"]);
const anyone = operator("opdrachtregel");

describe("rights", () => {
  it.each<[string, Scope, Owner, boolean, boolean]>([
    ["an advisor, own municipality", advisor, ofMunicipality("GM1724"), true, true],
    ["an advisor, another municipality", advisor, ofMunicipality("GM0772"), false, false],
    ["an advisor, own region", advisor, ofRegion("oost-brabant"), true, false],
    ["an advisor, another region", advisor, ofRegion("groningen"), false, false],
    ["a chain director, a member", director, ofMunicipality("GM0772"), true, false],
    ["a chain director, no member", director, ofMunicipality("GM0014"), false, false],
    ["a chain director, own region", director, ofRegion("oost-brabant"), true, true],
    ["a chain director, another region", director, ofRegion("groningen"), false, false],
    ["the command line, any municipality", anyone, ofMunicipality("GM0014"), true, true],
    ["the command line, any region", anyone, ofRegion("groningen"), true, true],
    ["an advisor, a region named like the municipality", advisor, ofRegion("GM1724"), false, false],
    ["a chain director, a municipality named like the region", director, ofMunicipality("oost-brabant"), false, false],
  ])("of %s", (_, scope, owner, reads, writes) => {
    expect([mayRead(scope, owner), mayWrite(scope, owner)]).toEqual([reads, writes]);
  });
});

it("the audit log names a function, never a person", () => {
  expect([advisor, director, anyone].map(({ role, actor }) => [role, actor])).toEqual([
    ["advisor", "Beleidsadviseur Bergeijk"],
    ["chain-director", "Ketenregisseur Oost-Brabant"],
    ["operator", "opdrachtregel"],
  ]);
});
