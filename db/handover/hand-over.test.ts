/** What a function holds goes to another at once, or not at all; what others hold stays as it is. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import type { EvidenceOf } from "@/lib/evidence/evidence";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { agreementRecords } from "../agreements";
import { AARDE, action, agreement, everything, freshDatabase, NORTH, refusalOf, TODAY, valueIn } from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { actionRecords } from "../plan";
import { handOver } from "./hand-over";

const owner = ofMunicipality(AARDE.code);
const advisor = advisorOf(AARDE, [NORTH.id]);
const WHO = "adviseur zorg";

const role = (fields: Partial<EvidenceOf<"appointment">> = {}): EvidenceOf<"appointment"> => ({
  ...{ id: "rol", owner: "municipality", type: "appointment", title: "Aandachtsfunctionaris: adviseur zorg" },
  ...{ role: "attention-officer", holder: WHO, from: "2024-01-01" },
  ...fields,
});
const put = (item: EvidenceOf<"appointment">) =>
  valueIn(evidenceRecords.put(advisor, { owner, item, basedOn: 0, today: TODAY }));
const evidence = () => valueIn(evidenceRecords.list(everything, owner)).map(({ item }) => item as EvidenceOf<"appointment">);
const over = (fields: object = {}) =>
  handOver(advisor, {
    ...{ municipality: AARDE.code, who: WHO, to: "adviseur veiligheid", lastDay: "2026-12-31", today: TODAY },
    ...fields,
  });

beforeEach(() => {
  freshDatabase();
  for (const [id, holder] of [
    ["een", "Adviseur  Zorg "],
    ["ander", "communicatie"],
  ] as const)
    valueIn(actionRecords.put(advisor, { owner, item: { ...action(id), owner: holder }, basedOn: 0 }));
  valueIn(agreementRecords.put(advisor, { owner, item: agreement("af", { responsible: WHO }), basedOn: 0 }));
});

it("gives actions and agreements the other function, and leaves those of others and the roles alone", () => {
  put(role());
  expect(valueIn(over())).toBe(2);
  const actions = valueIn(actionRecords.list(everything, owner)).map(({ item, version }) => [item.id, item.owner, version]);
  expect(actions).toEqual([
    ["ander", "communicatie", 1],
    ["een", "adviseur veiligheid", 2],
  ]);
  expect(valueIn(agreementRecords.find(everything, owner, "af"))?.item.responsible).toBe("adviseur veiligheid");
  expect(evidence()).toEqual([role()]);
});

it("ends a role on the last day and begins it anew on the day after, where that is asked", () => {
  put(role());
  expect(valueIn(over({ roles: true }))).toBe(4);
  const [ended, next] = evidence().sort((a, b) => a.from.localeCompare(b.from));
  expect(ended).toEqual(role({ until: "2026-12-31" }));
  expect(next).toMatchObject({
    ...{ from: "2027-01-01", holder: "adviseur veiligheid", role: "attention-officer" },
    title: "Aandachtsfunctionaris: adviseur veiligheid",
  });
  expect(next?.until).toBeUndefined();
});

it("stores nothing where one of it cannot be stored", () => {
  put(role({ from: "2026-11-01" }));
  expect(refusalOf(over({ roles: true, lastDay: "2026-10-01" }))).toMatchObject({ code: "invalid" });
  expect(valueIn(actionRecords.find(everything, owner, "een"))?.version).toBe(1);
});

it("says that the roles must go along where there is nothing else", () => {
  put(role({ holder: "nieuw" }));
  expect(refusalOf(over({ who: "nieuw" }))).toMatchObject({ problems: [{ path: ["roles"] }] });
  expect(valueIn(over({ who: "nieuw", roles: true }))).toBe(2);
});

it("is refused where there is nothing to hand over, and to who only reads", () => {
  expect(refusalOf(over({ who: "niemand" }))).toMatchObject({ code: "invalid" });
  const input = { municipality: AARDE.code, who: WHO, to: "x", lastDay: "2026-12-31", today: TODAY };
  expect(refusalOf(handOver(chainDirectorOf(NORTH, [AARDE.code]), input)).code).toBe("not-allowed");
});
