/** Who may do what: every permission for every role, for own, surrounding and foreign places. */
import { describe, expect, it } from "vitest";
import { may, mayEverywhere, ofMunicipality, ofRegion, type Permission, permissions, type Role, roles } from "./access";
import { grant } from "./grant";

/** Who works for Aarde (in Noord), or for Noord (with Aarde in it); Verre and Zuid are nobody's here. */
const scopes = {
  advisor: grant({
    role: "advisor",
    actor: "a",
    person: "1",
    own: { municipalities: ["aarde"] },
    around: { regions: ["noord"] },
  }),
  reader: grant({
    role: "reader",
    actor: "r",
    person: "2",
    own: { municipalities: ["aarde"] },
    around: { regions: ["noord"] },
  }),
  "chain-director": grant({
    ...{ role: "chain-director", actor: "c", person: "3" },
    ...{ own: { regions: ["noord"] }, around: { municipalities: ["aarde"] } },
  }),
  administrator: grant({ role: "administrator", actor: "b", person: "4" }),
  operator: grant({ role: "operator", actor: "o", person: null }),
} satisfies Record<Role, unknown>;

const places = {
  aarde: ofMunicipality("aarde"),
  noord: ofRegion("noord"),
  verre: ofMunicipality("verre"),
  zuid: ofRegion("zuid"),
};

/** For each permission, who may do it where: `aarde` the municipality, `noord` its region. */
const expected: Record<Permission, Partial<Record<Role, (keyof typeof places)[]>>> = {
  "records.read": { advisor: ["aarde", "noord"], reader: ["aarde", "noord"], "chain-director": ["aarde", "noord"] },
  "records.write": { advisor: ["aarde"], "chain-director": ["noord"] },
  "standing.read": {
    ...{ advisor: ["aarde", "noord"], reader: ["aarde", "noord"], "chain-director": ["aarde", "noord"] },
    administrator: ["aarde", "noord", "verre", "zuid"],
  },
  "members.read": { "chain-director": ["noord"] },
  "remark.write": { "chain-director": ["aarde", "noord"] },
  "remark.answer": { advisor: ["aarde"] },
  "report.write": { advisor: ["aarde"] },
  "preferences.write": { advisor: ["aarde"] },
  "invitation.write": { "chain-director": ["noord"] },
  "invitation.answer": { advisor: ["aarde"] },
  "erasing.join": {
    ...{ advisor: ["aarde"], "chain-director": ["noord"] },
    administrator: ["aarde", "noord", "verre", "zuid"],
  },
  "people.manage": { administrator: ["aarde", "noord", "verre", "zuid"] },
  "register.manage": { administrator: ["aarde", "noord", "verre", "zuid"] },
};

describe.each(permissions)("%s", (permission) => {
  it.each(roles.filter((role) => role !== "operator"))("is for a %s what the table says, and nothing more", (role) => {
    const allowed = Object.entries(places).flatMap(([name, owner]) => (may(scopes[role], permission, owner) ? [name] : []));
    expect(allowed).toEqual(expected[permission][role] ?? []);
  });

  it("is everywhere for the command line, and for an administrator only where it is about people and places", () => {
    // Erasing takes two people: the command line is nobody.
    expect(mayEverywhere(scopes.operator, permission)).toBe(permission !== "erasing.join");
    expect(mayEverywhere(scopes.administrator, permission)).toBe(
      ["standing.read", "erasing.join", "people.manage", "register.manage"].includes(permission),
    );
    for (const role of ["advisor", "reader", "chain-director"] as const) {
      expect(mayEverywhere(scopes[role], permission)).toBe(false);
    }
  });
});
