/** What a reference or an address names. */
import { expect, it } from "vitest";
import { readReference, referenceText } from "./reference";

it.each([
  ["municipality:GM9902/evidence/beleidsplan-2024", "municipality:GM9902/evidence/beleidsplan-2024"],
  ["  region:RE08/remark/r1 ", "region:RE08/remark/r1"],
  ["https://plateau.example/gemeenten/GM9902/bewijs/plan?bewaard=1", "municipality:GM9902/evidence/plan"],
  ["/gemeenten/GM9902/bewijs/plan/bijlagen/b1", "municipality:GM9902/attachment/b1"],
  ["/gemeenten/GM9902/bewijs/plan/uitzondering?welke=u1", "municipality:GM9902/exception/u1"],
  ["/regio/voorbeeldregio/bewijs/regio-plan#bijlagen", "region:voorbeeldregio/evidence/regio-plan"],
  ["/regio/voorbeeldregio/afspraken/a1", "region:voorbeeldregio/agreement/a1"],
  ["/gemeenten/GM9902/acties/basistraining", "municipality:GM9902/action/basistraining"],
  ["/gemeenten/GM9902/rapport/raad", "municipality:GM9902/council-form/council-form"],
])("%s", (given, expected) => {
  const read = readReference(given);
  expect(read && referenceText(read)).toBe(expected);
});

it.each(["", "beleidsplan", "municipality:GM9902/account/x", "municipality:GM9902/evidence/../x", "/gemeenten/GM9902"])(
  "names no record: “%s”",
  (given) => {
    expect(readReference(given)).toBeNull();
  },
);
