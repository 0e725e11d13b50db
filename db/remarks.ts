/** Remarks of a chain director on a municipality's building blocks, and the municipality's answers, as they are remembered. */
import { may, mayRead, type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { blocksOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version, type WholeState } from "@/lib/refusal";
import { beginsThread, type Remark, remark, remarkResidue, SETTLED } from "@/lib/remarks/remark";
import { remarksTowards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import { regionsOf } from "./places/municipalities";
import { database, type Queries } from "./store/client";
import { remarkVersion } from "./store/schema";
import { inTransaction } from "./store/transaction";
import { records, type Write } from "./versions/records";
import { newest, newestOfEach } from "./versions/versions";

/**
 * A remark for one's own region, or an answer for one's own municipality. Invalid is: an unknown block, a criterion of
 * another block, a region that the municipality is not in, an answer to or more about no remark of that region on that block.
 */
export const remarkRecords = records<Remark>({
  kind: "remark",
  table: remarkVersion,
  schema: remark,
  may: mayWriteRemark,
  residue: remarkResidue,
  title: (item) => `${sortOf(item)} bij bouwsteen ${item.block}`,
  problems: problemsWith,
});

const sortOf = ({ inReplyTo, follows }: Remark): string =>
  inReplyTo !== undefined ? "Antwoord" : follows !== undefined ? "Reactie van de regio" : "Opmerking";

/** A region's remark is written by who works for that region; an answer by who works for the municipality. */
export function mayWriteRemark(scope: Scope, owner: Owner, item: Remark | undefined): boolean {
  if (item === undefined) return mayRead(scope, owner);
  if (item.inReplyTo !== undefined) return may(scope, "remark.answer", owner);
  return may(scope, "remark.write", ofRegion(item.region)) && may(scope, "remark.write", owner);
}

/** The same remark for several municipalities. */
export interface SharedRemark {
  municipalities: readonly string[];
  item: Remark;
  basedOn: number;
  today: IsoDate;
}

/**
 * Leaves the same remark at each of the municipalities: at all of them, or, refused as one of them is, at none. Invalid too is
 * a day to answer that has passed.
 */
export const putRemarks = (scope: Scope, { municipalities, today, ...write }: SharedRemark): Outcome<Version<Remark>[]> =>
  inTransaction(scope, () => {
    if (write.item.by !== undefined && write.item.by < today) return invalid([problem("by", PASSED)]);
    const laidDown: Version<Remark>[] = [];
    for (const municipality of municipalities) {
      const outcome = remarkRecords.put(scope, { owner: ofMunicipality(municipality), ...write });
      if (!outcome.ok) return outcome;
      laidDown.push(outcome.value);
    }
    return done(laidDown);
  });

const PASSED = "Kies een dag die niet voor vandaag ligt.";

/** The thread that begins with a remark, at these municipalities, and what its closing is called. */
export interface Closing {
  region: string;
  /** The remark that the thread begins with. */
  follows: string;
  municipalities: readonly string[];
  /** Of the closing itself, new. */
  id: string;
}

/**
 * The region says that nothing more has to come of a thread, at each of the municipalities or, refused at one, at none. It is
 * said in the thread itself; what it says later can wait for an answer again. Refuses: not-allowed, not-found.
 */
export const closeThread = (scope: Scope, { municipalities, ...closing }: Closing): Outcome<Version<Remark>[]> =>
  inTransaction(scope, (tx) => {
    const laidDown: Version<Remark>[] = [];
    for (const municipality of municipalities) {
      const outcome = closeAt(scope, tx.db, ofMunicipality(municipality), closing);
      if (!outcome.ok) return outcome;
      laidDown.push(outcome.value);
    }
    return done(laidDown);
  });

function closeAt(
  scope: Scope,
  db: Queries,
  owner: Owner,
  { region, follows, id }: Omit<Closing, "municipalities">,
): Outcome<Version<Remark>> {
  if (!may(scope, "remark.write", ofRegion(region)) || !may(scope, "remark.write", owner)) {
    return refused({ code: "not-allowed" });
  }
  const begun = newest(db, remarkRecords, owner, follows);
  if (begun?.state !== "recorded" || begun.item.region !== region) return refused({ code: "not-found" });
  const item: Remark = { id, block: begun.item.block, region, text: SETTLED, follows, expects: "nothing" };
  return remarkRecords.put(scope, { owner, item, basedOn: 0 });
}

function problemsWith(db: Queries, { owner, item }: Write<Remark>): Problem[] {
  const block = blocksOf(currentFramework).find(({ id }) => id === item.block);
  if (block === undefined) return [problem("block", "Deze bouwsteen bestaat niet.")];
  if (item.criterion !== undefined && !block.criteria.some(({ id }) => id === item.criterion)) {
    return [problem("criterion", "Dit toetspunt hoort niet bij de bouwsteen.")];
  }
  if (!regionsOf(db, owner.id).some(({ id }) => id === item.region)) {
    return [problem("region", "De gemeente hoort niet bij deze regio.")];
  }
  const before = newest(db, remarkRecords, owner, item.id)?.item;
  if (before && place.some((field) => before[field] !== item[field])) {
    return [problem("id", "Dit hoort bij een andere opmerking. Open het formulier opnieuw.")];
  }
  if (item.inReplyTo !== undefined && item.follows !== undefined) {
    return [problem("follows", "Dit is een antwoord of een reactie van de regio, niet allebei.")];
  }
  return [
    ...(item.inReplyTo === undefined || hasRemark(db, owner, item, item.inReplyTo) ? [] : [problem("inReplyTo", GONE)]),
    ...(item.follows === undefined || hasRemark(db, owner, item, item.follows) ? [] : [problem("follows", GONE)]),
  ];
}

/** What a correction leaves as it is. */
const place = ["block", "criterion", "region", "inReplyTo", "follows", "evidence"] as const satisfies (keyof Remark)[];

const GONE = "De opmerking waarop u antwoordt, is er niet meer.";

/** Whether the thread is there that an answer or more of the region belongs to. */
function hasRemark(db: Queries, owner: Owner, { block, region }: Remark, id: string): boolean {
  const question = newest(db, remarkRecords, owner, id);
  return (
    question?.state === "recorded" &&
    beginsThread(question.item) &&
    question.item.block === block &&
    question.item.region === region
  );
}

const problem = (field: string, message: string): Problem => ({ path: [field], message });

/** A remark that stands, with the answers to it and what the region said after it, oldest first. */
export interface Thread {
  remark: Version<Remark>;
  said: Version<Remark>[];
}

/**
 * A municipality's threads, oldest first: those that stand, or those that began with a remark that was withdrawn. Who works
 * for a region sees only that region's. Refuses: not-allowed.
 */
export function listThreads(scope: Scope, municipality: string, given: WholeState = "recorded"): Outcome<Thread[]> {
  const all = remarkRecords.list(scope, ofMunicipality(municipality));
  return all.ok ? done(threadsIn(scope, all.value, given)) : all;
}

/** The same of any of many municipalities, all of which are read at once; none where who asks may not read its records. */
export function threadsOfEach(scope: Scope, codes: readonly string[]): (code: string, given: WholeState) => Thread[] {
  const readable = codes.filter((code) => mayRead(scope, ofMunicipality(code)));
  const all = newestOfEach(database(), remarkRecords, "municipality", readable);
  return (code, given) => threadsIn(scope, all.get(code) ?? [], given);
}

function threadsIn(scope: Scope, remarks: Version<Remark>[], given: WholeState): Thread[] {
  const seen = remarksTowards(viewerOf(scope), remarks, ({ item }) => item)
    .filter(({ state, item }) => state === (beginsThread(item) ? given : "recorded"))
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  return seen
    .filter(({ item }) => beginsThread(item))
    .map((remark) => ({
      remark,
      said: seen.filter(({ item }) => item.inReplyTo === remark.item.id || item.follows === remark.item.id),
    }));
}
