/**
 * The public pages: for everyone, so nothing here asks who it is for. What is given is what a municipality chose to make
 * public, of its last adopted report, in the public variant alone.
 */
import { eq } from "drizzle-orm";
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import { byPlaceName } from "@/lib/order";
import { done, type Outcome, refused } from "@/lib/refusal";
import type { Published } from "@/lib/report/model/public-report";
import { DEFAULT_PREFERENCES, type Obstacle } from "@/lib/sharing/preferences";
import { endedAmong, membersOf, municipalityIn, regionIn, regionsOfEach } from "../places/municipalities";
import { database, type Queries } from "../store/client";
import { adoptedReport } from "../store/schema";
import { snapshot } from "../store/transaction";
import { newest } from "../versions/versions";
import { lastReport, obstacleTo } from "./last-report";
import { preferencesRecords } from "./preferences";

/** A published report; `changedAt` (an ISO 8601 instant) is since when the page says what it says, `fictional` whether the municipality is made up. */
type Publication = Published & { changedAt: string; fictional: boolean };

interface PublicRegion {
  id: string;
  name: string;
}

/** What the municipality made public, with its regions; null where it did not choose so, or has no report for it (any more). */
export const findPublished = (code: string): (Publication & { regions: PublicRegion[] }) | null =>
  snapshot((db) => {
    const published = publicationOf(db, code);
    return published && { ...published, regions: regionsOfEach(db, [code]).get(code) ?? [] };
  });

/** All that is public, by name, and the regions in which any of it is. */
export const listPublished = (): { all: Publication[]; regions: PublicRegion[] } =>
  snapshot((db) => {
    const all = publishedAmong(db, db.selectDistinct({ code: adoptedReport.municipality }).from(adoptedReport).all());
    const theirs = [
      ...regionsOfEach(
        db,
        all.map(({ municipality }) => municipality.code),
      ).values(),
    ].flat();
    const regions = [...new Map(theirs.map((region) => [region.id, region])).values()];
    return { all, regions: regions.sort((a, b) => byPlaceName(a.name, b.name)) };
  });

/** The same for a region; null where none of its members made anything public. */
export const findPublishedRegion = (id: string): (PublicRegion & { members: Publication[] }) | null =>
  snapshot((db) => {
    const region = regionIn(db, id);
    const members = region === undefined ? [] : publishedAmong(db, membersOf(db, id));
    return region === undefined || members.length === 0 ? null : { id, name: region.name, members };
  });

/** The public PDF as it was given out; null as in {@link findPublished}. */
export const publishedPdf = (code: string): Uint8Array | null =>
  snapshot((db) => {
    const published = publicationOf(db, code);
    if (published === null) return null;
    const row = db
      .select({ file: adoptedReport.publicPdf })
      .from(adoptedReport)
      .where(eq(adoptedReport.code, published.code))
      .get();
    return row?.file ?? null;
  });

/** The code of the adopted report that is public now, or null. */
export const publishedCode = (db: Queries, municipality: string): string | null =>
  publicationOf(db, municipality, true)?.code ?? null;

const publishedAmong = (db: Queries, municipalities: readonly { code: string }[]): Publication[] =>
  municipalities
    .flatMap(({ code }) => publicationOf(db, code, true) ?? [])
    .sort((a, b) => byPlaceName(a.municipality.name, b.municipality.name));

/** A municipality that went up in another can choose nothing any more, so nothing of it is public. */
function publicationOf(db: Queries, code: string, unjudged = false): Publication | null {
  const choice = newest(db, preferencesRecords, ofMunicipality(code), DEFAULT_PREFERENCES.id);
  if (choice?.state !== "recorded" || !choice.item.publicPage) return null;
  const municipality = municipalityIn(db, code);
  if (municipality === undefined || endedAmong([municipality]).length > 0) return null;
  const { report, recordedAt } = lastReport(db, code, unjudged);
  if (typeof report === "string") return null;
  const { fictional } = municipality;
  return { ...report, fictional, changedAt: [choice.recordedAt, recordedAt ?? ""].sort().at(-1) ?? choice.recordedAt };
}

/** What stands in the way of a page of this municipality, or null. Refuses: not-allowed. */
export const publicPageObstacle = (scope: Scope, code: string): Outcome<Obstacle | null> =>
  mayRead(scope, ofMunicipality(code)) ? done(obstacleTo(database(), code)) : refused({ code: "not-allowed" });
