/** Remarks of a chain director on a municipality's building blocks, and the municipality's answers, as they are remembered. */
import { may, ofMunicipality, ofRegion, type Permission, type Scope } from "@/lib/access";
import { blocksOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import type { Problem } from "@/lib/problem";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import type { Remark } from "@/lib/remarks/remark";
import { remarksTowards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import { regionsOf } from "./places/municipalities";
import type { Queries } from "./store/client";
import { writing } from "./store/transaction";
import { remarkNoun } from "./versions/nouns";
import { listRecords, putRecord, recordHistory, withdrawRecord } from "./versions/records";
import { newest } from "./versions/versions";

/** `basedOn` is the version on which the form was opened, 0 for a new remark. */
export interface RemarkWrite {
  municipality: string;
  item: Remark;
  basedOn: number;
}

/**
 * Records a remark for one's own region, or an answer for one's own municipality; or corrects it.
 * Refuses: not-allowed, not-found, conflict, and invalid: an unknown block, a criterion of another block, a region that the
 * municipality is not in, an answer to no remark of that region on that block.
 */
export function putRemark(scope: Scope, { municipality, item, basedOn }: RemarkWrite): Outcome<Version<Remark>> {
  if (!speaksFor(scope, item)) return refused({ code: "not-allowed" });
  const write = { owner: ofMunicipality(municipality), item, basedOn };
  return putRecord(scope, remarkNoun, write, (db) => problemsWith(db, municipality, item), permissionFor(item));
}

/** The same remark for several municipalities. */
export interface SharedRemark {
  municipalities: readonly string[];
  item: Remark;
  basedOn: number;
}

/** Leaves the same remark at each of the municipalities: at all of them, or, refused as {@link putRemark} does, at none. */
export const putRemarks = (scope: Scope, { municipalities, ...write }: SharedRemark): Outcome<Version<Remark>[]> =>
  writing(scope, () => {
    const laidDown: Version<Remark>[] = [];
    for (const municipality of municipalities) {
      const outcome = putRemark(scope, { municipality, ...write });
      if (!outcome.ok) return outcome;
      laidDown.push(outcome.value);
    }
    return done(laidDown);
  });

const permissionFor = ({ inReplyTo }: Remark): Permission => (inReplyTo === undefined ? "remark.write" : "remark.answer");

/** A region's remark is written by who works for that region; an answer by who works for the municipality. */
const speaksFor = (scope: Scope, { inReplyTo, region }: Remark): boolean =>
  inReplyTo !== undefined || may(scope, "remark.write", ofRegion(region));

function problemsWith(db: Queries, municipality: string, item: Remark): Problem[] {
  const block = blocksOf(currentFramework).find(({ id }) => id === item.block);
  if (block === undefined) return [problem("block", "Deze bouwsteen bestaat niet.")];
  if (item.criterion !== undefined && !block.criteria.some(({ id }) => id === item.criterion)) {
    return [problem("criterion", "Dit toetspunt hoort niet bij de bouwsteen.")];
  }
  if (!regionsOf(db, municipality).some(({ id }) => id === item.region)) {
    return [problem("region", "De gemeente hoort niet bij deze regio.")];
  }
  const before = newest(db, remarkNoun, ofMunicipality(municipality), item.id)?.item;
  if (before && place.some((field) => before[field] !== item[field])) {
    return [problem("id", "Dit hoort bij een andere opmerking. Open het formulier opnieuw.")];
  }
  return item.inReplyTo === undefined ? [] : answerProblems(db, municipality, item, item.inReplyTo);
}

/** What a correction leaves as it is. */
const place = ["block", "criterion", "region", "inReplyTo"] as const satisfies (keyof Remark)[];

function answerProblems(db: Queries, municipality: string, { block, region }: Remark, to: string): Problem[] {
  const remark = newest(db, remarkNoun, ofMunicipality(municipality), to);
  const isThere =
    remark?.state === "recorded" &&
    remark.item.inReplyTo === undefined &&
    remark.item.block === block &&
    remark.item.region === region;
  return isThere ? [] : [problem("inReplyTo", "De opmerking waarop u antwoordt, is er niet meer.")];
}

const problem = (field: string, message: string): Problem => ({ path: [field], message });

/** Takes a remark or an answer back. Refuses: not-allowed, not-found, conflict, and invalid where it was withdrawn already. */
export function withdrawRemark(
  scope: Scope,
  { municipality, id, basedOn }: { municipality: string; id: string; basedOn: number },
): Outcome<Version<Remark>> {
  const versions = recordHistory(scope, remarkNoun, ofMunicipality(municipality), id);
  if (!versions.ok) return versions;
  const [{ item }] = versions.value as [Version<Remark>];
  if (!speaksFor(scope, item)) return refused({ code: "not-allowed" });
  return withdrawRecord(scope, remarkNoun, { owner: ofMunicipality(municipality), id, basedOn }, permissionFor(item));
}

/** A remark that stands, with the answers to it, oldest first. */
export interface Thread {
  remark: Version<Remark>;
  answers: Version<Remark>[];
}

/**
 * A municipality's threads, oldest first. Who works for a region sees only that region's; what belongs to a withdrawn
 * remark is left out. Refuses: not-allowed.
 */
export function listThreads(scope: Scope, municipality: string): Outcome<Thread[]> {
  const all = listRecords(scope, remarkNoun, ofMunicipality(municipality));
  if (!all.ok) return all;
  const seen = remarksTowards(viewerOf(scope), all.value, ({ item }) => item)
    .filter(({ state }) => state === "recorded")
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  return done(
    seen
      .filter(({ item }) => item.inReplyTo === undefined)
      .map((remark) => ({ remark, answers: seen.filter(({ item }) => item.inReplyTo === remark.item.id) })),
  );
}
