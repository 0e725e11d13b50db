/** Sums over a region's members: all others or none, only now, and only for who may see where the region stands. */
import { beforeEach, expect, it } from "vitest";
import { advisorOf } from "@/lib/grant.testing";
import { done } from "@/lib/refusal";
import { AARDE, everything, freshDatabase, NORTH, TODAY, valueIn } from "../database.testing";
import { addMembership } from "../memberships";
import { addMunicipality } from "../places/register";
import { inTransaction } from "../store/transaction";
import { regionNormsInSums } from "./region-norms";

const advisor = advisorOf(AARDE, [NORTH.id]);
const asked = { asOf: TODAY, knownAt: undefined, summing: true };

function addOthers(codes: readonly string[]): void {
  const place = { fictional: true, province: null, validFrom: "2023-01-01", validUntil: null, successor: null };
  inTransaction(everything, (tx) => {
    for (const code of codes) {
      addMunicipality(tx, { code, name: code, ...place });
      addMembership(tx, { municipality: code, region: NORTH.id, validFrom: "2023-01-01" });
    }
    return done(undefined);
  });
}

beforeEach(() => {
  freshDatabase();
});

it("counts one's own municipality alone until at least five others can be summed with it", () => {
  addOthers(["GM9801", "GM9802", "GM9803"]);
  expect(valueIn(regionNormsInSums(advisor, NORTH.id, asked)).counted).toBe(1);
  addOthers(["GM9804"]);
  const { counted, norms } = valueIn(regionNormsInSums(advisor, NORTH.id, asked));
  expect(counted).toBe(6);
  expect(new Set(norms.flatMap(({ criteria }) => criteria.map(({ count }) => count.of)))).toEqual(new Set([6]));
});

it("counts no others on any other day or moment, so that nobody can walk through days", () => {
  addOthers(["GM9801", "GM9802", "GM9803", "GM9804"]);
  expect(valueIn(regionNormsInSums(advisor, NORTH.id, { ...asked, summing: false })).counted).toBe(1);
});

it("is refused to who may not see where the region stands, and for a region that does not exist", () => {
  expect(regionNormsInSums(advisorOf(AARDE, []), NORTH.id, asked)).toMatchObject({ ok: false });
  expect(regionNormsInSums(everything, "nergens", asked)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
});
