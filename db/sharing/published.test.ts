/** What everyone reads: only what a municipality chose, of its last adopted report, and gone the moment it chooses otherwise. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import type { RecordReference } from "@/lib/erasing/reference";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { type AdoptedContent, adoptedContent } from "@/lib/report/adopted/adoption";
import type { Preferences } from "@/lib/sharing/preferences";
import {
  AARDE,
  BRON,
  CEDER,
  everything,
  exceptionOn,
  freshDatabase,
  meeting,
  NORTH,
  of,
  plan,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { livingOn } from "../erasing/living-on";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { recordMerger } from "../mergers/mergers";
import { membersOn } from "../places/municipalities";
import { adoptReport } from "../report/adopted";
import { database } from "../store/client";
import { preferencesRecords } from "./preferences";
import { findPublished, findPublishedRegion, listPublished, publicPageObstacle, publishedPdf } from "./published";
import { inSight } from "./sight";

type Place = typeof AARDE;
const advisor = (place: Place) => advisorOf(place, [NORTH.id]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function choose(place: Place, publicPage: boolean, basedOn: number) {
  const item: Preferences = { id: "preferences", sharedByName: false, comparedWithRegion: false, publicPage };
  return preferencesRecords.put(advisor(place), { owner: ofMunicipality(place.code), item, basedOn });
}

/** The college adopts a report on what is recorded now. */
function adopt(place: Place, adoptedOn: string, changed: (content: AdoptedContent) => AdoptedContent = (same) => same) {
  const dossier = valueIn(loadDossier(everything, place.code));
  const inputs = {
    adoptedOn,
    asOf: adoptedOn,
    knownAt: `${adoptedOn}T10:00:00.000Z`,
    address: "https://x.nl",
    salt: adoptedOn,
  };
  const made = adoptedContent(currentFramework, dossier, { ...inputs, form: null, remarks: [], region: null, previous: null });
  const files = { publicPdf: bytes(`openbaar ${adoptedOn}`), internalPdf: bytes(`intern ${adoptedOn}`) };
  return valueIn(adoptReport(advisor(place), { content: changed(made), ...files })).item.code;
}

const record = (place: Place, item: Parameters<typeof evidenceRecords.put>[1]["item"]) =>
  valueIn(evidenceRecords.put(everything, { owner: ofMunicipality(place.code), item, basedOn: 0, today: TODAY }));

beforeEach(() => {
  freshDatabase();
  record(AARDE, { ...plan("beleid"), claims: [{ criterion: "1.1.1a", locator: "1" }] });
});

describe("a public page", () => {
  it("cannot be chosen before the college adopted a report, and it is said why", () => {
    expect(valueIn(publicPageObstacle(advisor(AARDE), AARDE.code))).toBe("none");
    expect(refusalOf(choose(AARDE, true, 0))).toMatchObject({
      code: "invalid",
      problems: [{ path: ["publicPage"], message: expect.stringContaining("Er is nog geen vastgesteld rapport") }],
    });
    valueIn(choose(AARDE, false, 0));
  });

  it("is there once it is chosen, shows the last report, and is gone once it is taken back", () => {
    adopt(AARDE, "2026-06-01");
    expect([findPublished(AARDE.code), publishedPdf(AARDE.code), listPublished().all]).toEqual([null, null, []]);
    valueIn(choose(AARDE, true, 0));
    expect(findPublished(AARDE.code)).toMatchObject({ adoptedOn: "2026-06-01", regions: [{ id: NORTH.id }] });
    const later = adopt(AARDE, "2026-11-01");
    expect(findPublished(AARDE.code)).toMatchObject({ adoptedOn: "2026-11-01", code: later });
    expect(Buffer.from(publishedPdf(AARDE.code) ?? []).toString()).toBe("openbaar 2026-11-01");
    valueIn(choose(AARDE, false, 1));
    expect([findPublished(AARDE.code), publishedPdf(AARDE.code), listPublished().all]).toEqual([null, null, []]);
  });

  it("holds nothing that was recorded after the report, and nothing of the internal variant", () => {
    record(AARDE, { ...meeting("m1", "2026-10-07"), title: "Geheim overleg", note: "Geheime toelichting" });
    adopt(AARDE, "2026-11-01");
    valueIn(choose(AARDE, true, 0));
    const before = JSON.stringify(findPublished(AARDE.code));
    record(AARDE, { ...plan("later"), title: "Later plan" });
    expect(JSON.stringify(findPublished(AARDE.code))).toBe(before);
    expect(before).not.toMatch(/[Gg]eheim|2026-10-07|7 oktober|Later plan/);
  });

  it("is not there for a report that the college called closed, or that tells more than is told today", () => {
    adopt(AARDE, "2026-06-01");
    valueIn(choose(AARDE, true, 0));
    adopt(AARDE, "2026-07-01", (content) => ({ ...content, form: { id: "council-form", openness: "closed" } }));
    expect(findPublished(AARDE.code)).toBeNull();
    expect(valueIn(publicPageObstacle(advisor(AARDE), AARDE.code))).toBe("closed");
    adopt(AARDE, "2026-08-01", (content) => {
      const { internal } = content.variants;
      const told = { ...content.variants.public, exchange: internal.exchange.replace("Plan beleid", "Iets van binnen") };
      return { ...content, variants: { internal, public: told } };
    });
    expect(findPublished(AARDE.code)).toBeNull();
    expect(refusalOf(choose(AARDE, true, 1))).toMatchObject({
      problems: [{ message: expect.stringContaining("vóór de regels") }],
    });
  });

  it("ends with the municipality, which can then choose nothing any more", () => {
    adopt(AARDE, "2026-06-01");
    valueIn(choose(AARDE, true, 0));
    valueIn(recordMerger(everything, { code: AARDE.code, successor: BRON.code, lastDay: "2026-10-31" }));
    expect(findPublished(AARDE.code)).toBeNull();
  });
});

it("lists who chose so in the order of their names, and of a region only those", () => {
  for (const place of [CEDER, AARDE]) {
    if (place === CEDER) record(CEDER, plan("beleid"));
    adopt(place, "2026-06-01");
    valueIn(choose(place, true, 0));
  }
  adopt(BRON, "2026-06-01");
  const { all, regions } = listPublished();
  expect(all.map(({ municipality }) => municipality.name)).toEqual(["Aarde", "Ceder"]);
  expect(regions.map(({ name }) => name)).toEqual(["Noord", "Zuid"]);
  expect(findPublishedRegion(NORTH.id)?.members.map(({ municipality }) => municipality.name)).toEqual(["Aarde"]);
  valueIn(choose(AARDE, false, 1));
  expect(findPublishedRegion(NORTH.id)).toBeNull();
  expect(findPublishedRegion("bestaat-niet")).toBeNull();
});

it("is none of the five whose walls nobody knows, in the region where it is counted", () => {
  const seen = () => inSight(database(), NORTH.id, membersOn(database(), NORTH.id), () => false);
  const sightOf = (code: string) => seen().find((member) => member.code === code)?.sight;
  adopt(AARDE, "2026-06-01");
  expect(sightOf(AARDE.code)).toBe("in-sums");
  valueIn(choose(AARDE, true, 0));
  expect(sightOf(AARDE.code)).toBe("published");
});

it("is chosen by the municipality alone", () => {
  adopt(AARDE, "2026-06-01");
  const item: Preferences = { id: "preferences", sharedByName: false, comparedWithRegion: false, publicPage: true };
  for (const scope of [chainDirectorOf(NORTH, [AARDE.code]), advisorOf(BRON, [NORTH.id])]) {
    expect(refusalOf(preferencesRecords.put(scope, { owner: ofMunicipality(AARDE.code), item, basedOn: 0 })).code).toBe(
      "not-allowed",
    );
  }
  expect(refusalOf(publicPageObstacle(advisorOf(BRON, []), AARDE.code)).code).toBe("not-allowed");
});

describe("who erases is told", () => {
  const reportsWith = (reference: RecordReference) => livingOn(database(), reference).adopted;
  const ours = ofMunicipality(AARDE.code);

  it("of each adopted report that holds the record, and which of them everyone can read now", () => {
    const [first, last] = [adopt(AARDE, "2026-05-01"), adopt(AARDE, "2026-09-01")];
    const told = () =>
      reportsWith({ owner: ours, kind: "evidence", record: "beleid" }).map(({ code, isPublic }) => [code, isPublic]);
    expect(told()).toEqual([
      [first, false],
      [last, false],
    ]);
    valueIn(choose(AARDE, true, 0));
    expect(told()).toEqual([
      [first, false],
      [last, true],
    ]);
    expect(reportsWith({ owner: ours, kind: "evidence", record: "belei" })).toEqual([]);
  });

  it("of a report of any municipality that saw the region's record, and of what an exception said", () => {
    const owner = ofRegion(NORTH.id);
    const item = of(NORTH.id, plan("regio"));
    valueIn(evidenceRecords.put(everything, { owner, item, basedOn: 0, today: TODAY }));
    const exception = { ...exceptionOn("regio"), motivation: "Wij “doen” niet mee." };
    valueIn(
      exceptionRecords.put(everything, { owner: ofMunicipality(BRON.code), item: { ...exception, id: "e" }, basedOn: 0 }),
    );
    const codes = [adopt(AARDE, "2026-05-01"), adopt(BRON, "2026-05-01")];
    expect(reportsWith({ owner, kind: "evidence", record: "regio" }).map(({ code }) => code)).toEqual(codes);
    const left = { owner: ofMunicipality(BRON.code), kind: "exception", record: "e" } as const;
    expect(reportsWith(left).map(({ code }) => code)).toEqual([codes[1]]);
  });
});
