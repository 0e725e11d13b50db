/** A municipality's log says when access to its records was given and taken, and to which function; a list says who has it now. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { grant, operator } from "@/lib/grant";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { AARDE, BRON, everything, freshDatabase, NORTH, refusalOf, SOUTH, valueIn } from "../database.testing";
import { auditLog } from "../store/audit";
import { whoMayRead } from "./access";
import { deactivateAccount, eraseName, reactivateAccount } from "./leaving";
import { activated } from "./people.testing";
import { setRole } from "./roles";

const administrator = operator("Beheerder");
const places = (municipalities: string[], regions: string[] = []) => ({ municipalities, regions });
const logOf = ({ code }: { code: string }) =>
  valueIn(auditLog(everything, ofMunicipality(code), { limit: 20 }))
    .filter(({ kind }) => kind === "account")
    .map(({ event, title }) => `${event} ${title}`)
    .reverse();
const readers = () =>
  valueIn(whoMayRead(advisorOf(AARDE, [NORTH.id]), AARDE.code)).map(({ role, region }) => `${role} ${region?.name ?? "zelf"}`);

beforeEach(() => void freshDatabase());

it("says when someone is let in, moves elsewhere, and goes", () => {
  const id = activated({ name: "Noor Bakker", email: "n@example.nl", role: "advisor", ...places([AARDE.code]) });
  expect([logOf(AARDE), logOf(BRON)]).toEqual([["added Toegang: Beleidsadviseur"], []]);
  valueIn(setRole(administrator, id, { role: "reader", ...places([AARDE.code, BRON.code]) }));
  valueIn(deactivateAccount(administrator, id));
  valueIn(reactivateAccount(administrator, id));
  valueIn(eraseName(administrator, id));
  const later = ["added Toegang: Lezer", "withdrawn Toegang: Lezer", "added Toegang: Lezer", "withdrawn Toegang: Lezer"];
  expect(logOf(BRON)).toEqual(later);
  expect(logOf(AARDE)).toEqual(["added Toegang: Beleidsadviseur", "withdrawn Toegang: Beleidsadviseur", ...later]);
});

it("says of a chain director with which region, in the log of each member", () => {
  const id = activated({ name: "Sam", email: "s@example.nl", role: "chain-director", ...places([], [NORTH.id]) });
  expect([logOf(AARDE), logOf(BRON)]).toEqual(Array(2).fill(["added Toegang: Ketenregisseur Noord"]));
  valueIn(setRole(administrator, id, { role: "chain-director", ...places([], [SOUTH.id]) }));
  expect(logOf(AARDE)).toEqual(["added Toegang: Ketenregisseur Noord", "withdrawn Toegang: Ketenregisseur Noord"]);
});

it("lists who may read now, by function, for the municipality's advisors alone", () => {
  activated({ name: "Noor", email: "n@example.nl", role: "advisor", ...places([AARDE.code]) });
  activated({ name: "Sam", email: "s@example.nl", role: "chain-director", ...places([], [NORTH.id]) });
  activated({ name: "Kim", email: "k@example.nl", role: "chain-director", ...places([], [SOUTH.id]) });
  activated({ name: "Bo", email: "b@example.nl", role: "administrator", ...places([]) });
  const gone = activated({ name: "Lu", email: "l@example.nl", role: "reader", ...places([AARDE.code]) });
  expect(readers()).toEqual(["advisor zelf", "reader zelf", "chain-director Noord"]);
  valueIn(deactivateAccount(administrator, gone));
  expect(readers()).toEqual(["advisor zelf", "chain-director Noord"]);
  expect(JSON.stringify(valueIn(whoMayRead(advisorOf(AARDE, []), AARDE.code)))).not.toMatch(/Noor"|example\.nl/);
  for (const scope of [
    chainDirectorOf(NORTH, [AARDE.code]),
    advisorOf(BRON, [NORTH.id]),
    grant({ role: "administrator", actor: "Beheerder", person: null }),
  ]) {
    expect(refusalOf(whoMayRead(scope, AARDE.code)).code).toBe("not-allowed");
  }
});
