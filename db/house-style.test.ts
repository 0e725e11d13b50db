/** A municipality's house style: set by an administrator alone, kept in versions, logged, and taken back. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { HOUSE_STYLE, type HouseStyle, readHouseStyle } from "@/lib/house-style/style";
import { invented } from "@/lib/house-style/theme.testing";
import { AARDE, BRON, everything, freshDatabase, NORTH, refusalOf, valueIn } from "./database.testing";
import { houseStyleOf, houseStyleRecords, municipalitiesWithHouseStyle } from "./house-style";
import { auditEvent } from "./store/schema";

let database: ReturnType<typeof freshDatabase>;
beforeEach(() => {
  database = freshDatabase();
});

const owner = ofMunicipality(AARDE.code);

function style(name = "Huisstijl"): HouseStyle {
  const reading = readHouseStyle({ name: [name], sheet: [invented] });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.item;
}

it("is set by an administrator alone, and holds for that municipality", () => {
  for (const scope of [advisorOf(AARDE, [NORTH.id]), chainDirectorOf(NORTH, [AARDE.code])]) {
    expect(refusalOf(houseStyleRecords.put(scope, { owner, item: style(), basedOn: 0 })).code).toBe("not-allowed");
  }
  valueIn(houseStyleRecords.put(everything, { owner, item: style(), basedOn: 0 }));
  expect(houseStyleOf(AARDE.code)).toMatchObject({ item: style(), version: 1 });
  expect([houseStyleOf(BRON.code), municipalitiesWithHouseStyle()]).toEqual([null, [AARDE.code]]);
});

it("keeps every version, stands in the log of the municipality, and can be taken back", () => {
  valueIn(houseStyleRecords.put(everything, { owner, item: style("Een"), basedOn: 0 }));
  expect(refusalOf(houseStyleRecords.put(everything, { owner, item: style("Twee"), basedOn: 0 })).code).toBe("conflict");
  valueIn(houseStyleRecords.put(everything, { owner, item: style("Twee"), basedOn: 1 }));
  valueIn(houseStyleRecords.withdraw(everything, { owner, id: HOUSE_STYLE, basedOn: 2 }));
  expect(houseStyleOf(AARDE.code)).toBeNull();
  expect(() => database.$client.exec("delete from house_style_version")).toThrow("append-only");
  const events = database.select().from(auditEvent).all();
  const told = events.filter(({ kind }) => kind === "house-style").map(({ event, ownerId, title }) => [event, ownerId, title]);
  expect(told).toEqual([
    ["added", AARDE.code, "Een"],
    ["corrected", AARDE.code, "Twee"],
    ["withdrawn", AARDE.code, "Twee"],
  ]);
});

it("takes no colours but checked ones, also from who goes around the form", () => {
  const item = { ...style(), theme: { ...style().theme, brand: "red; } body { display: none" } };
  expect(refusalOf(houseStyleRecords.put(everything, { owner, item, basedOn: 0 })).code).toBe("invalid");
});
