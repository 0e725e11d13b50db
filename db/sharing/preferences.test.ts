/** A municipality chooses for itself whether others see it by name; until then they do not. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { DEFAULT_PREFERENCES } from "@/lib/sharing/preferences";
import { AARDE, BRON, freshDatabase, NORTH, refusalOf, valueIn } from "../database.testing";
import { database } from "../store/client";
import { chosenToShow, preferencesOf, preferencesRecords } from "./preferences";

const aarde = advisorOf(AARDE, [NORTH.id]);
const choice = { owner: ofMunicipality(AARDE.code), item: { ...DEFAULT_PREFERENCES, sharedByName: true }, basedOn: 0 };

beforeEach(() => void freshDatabase());

it("is seen by name only after it chose so, and no longer after it chose otherwise", () => {
  const seen = () => [...chosenToShow(database(), [AARDE.code, BRON.code]).byName];
  expect(seen()).toEqual([]);
  valueIn(preferencesRecords.put(aarde, choice));
  expect(seen()).toEqual([AARDE.code]);
  valueIn(preferencesRecords.put(aarde, { ...choice, item: DEFAULT_PREFERENCES, basedOn: 1 }));
  expect(seen()).toEqual([]);
});

it("tells on which version a choice stands, and refuses an older one", () => {
  expect(valueIn(preferencesOf(aarde, AARDE.code))).toEqual({ item: DEFAULT_PREFERENCES, version: 0 });
  valueIn(preferencesRecords.put(aarde, choice));
  expect(valueIn(preferencesOf(aarde, AARDE.code))).toEqual({ item: choice.item, version: 1 });
  expect(refusalOf(preferencesRecords.put(aarde, choice)).code).toBe("conflict");
});

it("is chosen by nobody else, the chain director included", () => {
  expect(refusalOf(preferencesRecords.put(chainDirectorOf(NORTH, [AARDE.code]), choice)).code).toBe("not-allowed");
  expect(refusalOf(preferencesRecords.put(advisorOf(BRON, [NORTH.id]), choice)).code).toBe("not-allowed");
  expect(refusalOf(preferencesOf(advisorOf(BRON, [NORTH.id]), AARDE.code)).code).toBe("not-allowed");
});
