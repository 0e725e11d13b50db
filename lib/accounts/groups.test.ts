/** From a provider's groups to a role. */
import { expect, it } from "vitest";
import { type GroupRoles, roleOfGroups } from "./groups";

const roles: GroupRoles = {
  lezers: { role: "reader", municipalities: ["GM0001"], regions: [] },
  aarde: { role: "advisor", municipalities: ["GM0003"], regions: [] },
  bron: { role: "advisor", municipalities: ["GM0002", "GM0003"], regions: [] },
  beheer: { role: "administrator", municipalities: [], regions: [] },
};

it("joins the places of all groups of one role", () => {
  expect(roleOfGroups(roles, ["aarde", "bron"])).toEqual({
    role: "advisor",
    municipalities: ["GM0002", "GM0003"],
    regions: [],
  });
});

it("gives the role that does most, with that role's places only", () => {
  expect(roleOfGroups(roles, ["lezers", "aarde"])).toMatchObject({ role: "advisor", municipalities: ["GM0003"] });
  expect(roleOfGroups(roles, ["lezers", "beheer", "aarde"])).toMatchObject({ role: "administrator", municipalities: [] });
});

it.each([[[]], [["onbekend"]], [undefined], [null], [42], [["__proto__", "constructor"]], [[{ aarde: true }]]])(
  "gives no role for %o",
  (claimed) => {
    expect(roleOfGroups(roles, claimed)).toBeNull();
  },
);

it("takes a single group that is not in a list", () => {
  expect(roleOfGroups(roles, "lezers")?.role).toBe("reader");
});
