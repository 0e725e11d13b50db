/** What an import would change: each record of a file beside what is remembered of it. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Evidence } from "@/lib/evidence/evidence";
import type { Exception, ExceptionRecord } from "@/lib/evidence/exception";
import { groupBy } from "@/lib/group";
import type { Problem } from "@/lib/problem";
import type { Version } from "@/lib/refusal";
import { agreementTowards, itemTowards, NOBODY } from "@/lib/sharing/covers";
import type { Viewer } from "@/lib/sharing/viewer";
import { commitmentRecords } from "../commitments";
import { exceptionRecords } from "../evidence/exceptions";
import { actionRecords } from "../plan";
import type { Queries } from "../store/client";
import type { WriteTransaction } from "../store/transaction";
import type { AuditKind } from "../store/words";
import { formChoiceRecords } from "../trafficking";
import { type More, moreAfter, roomProblems } from "../versions/room";
import { append, newestOfAll, type RecordKind } from "../versions/versions";
import { agreementKind } from "../visibility/agreement-kind";
import { evidenceKind } from "../visibility/evidence-kind";

/** What happens to one record of the file, and the write that does it. */
export interface Change {
  owner: Owner;
  kind: AuditKind;
  record: string;
  /** Where it is `erased`, the content of the record that the file brings was erased here: it cannot be laid down. */
  what: "added" | "corrected" | "unchanged" | "erased";
  /** The version that it rests on; 0 where there is none. */
  basedOn: number;
  /** By how much its owner holds more after it. */
  more: More;
  /** What is wrong where the owner would hold `more` of this kind than it may. */
  roomIn(db: Queries, more: More): Problem[];
  /** What the record is called. */
  titleIn(db: Queries): string;
  lay(writing: WriteTransaction): void;
}

type Owned = Pick<Evidence, "id" | "owner" | "region" | "covers">;

/** Under whom a file's item is remembered: the region that it names, or the file's municipality. */
const ownerOf = (item: Owned, municipality: string): Owner =>
  item.owner === "region" ? ofRegion(item.region as string) : ofMunicipality(municipality);

/**
 * Evidence is matched by its owner and id; equal contents make no new version, a withdrawn item is restored. A file may
 * have passed the boundary: it then names no other municipality that a region's item covers, and changes nothing of those.
 * What the viewer may not see of a region's evidence is not compared with the file, lest a guess is told to be right.
 */
export const evidenceChanges = (db: Queries, { municipality, evidence }: Dossier, viewer: Viewer): Change[] =>
  changesOf(db, evidenceKind, evidence, municipality.code, (item, told) => itemTowards(viewer, item, told));

/** Agreements are matched as evidence is. */
export const agreementChanges = (db: Queries, { municipality, agreements }: Dossier, viewer: Viewer): Change[] =>
  changesOf(db, agreementKind, agreements, municipality.code, (item, told) => agreementTowards(viewer, item, told));

function changesOf<T extends Owned>(
  db: Queries,
  kind: RecordKind<T>,
  items: readonly T[],
  code: string,
  towards: (item: T, told: ReadonlySet<string>) => T | null,
): Change[] {
  const told = new Set([code]);
  const byOwner = groupBy(items, (item) => JSON.stringify(ownerOf(item, code)));
  const remembered = new Map([...byOwner.keys()].map((key) => [key, byId(newestOfAll(db, kind, JSON.parse(key) as Owner))]));
  return items.map((item) => {
    const owner = ownerOf(item, code);
    const found = remembered.get(JSON.stringify(owner))?.get(item.id);
    const before = found && towards(found.item, told) === null ? undefined : found;
    const whole = withAdoption(withOthersCovered(towards(item, told) ?? item, before, code), before, items);
    return changeOf(kind, owner, whole, before);
  });
}

/** A file does not name the document that an item adopts where that was withdrawn or is out of reach: it adopts it all the same. */
function withAdoption<T extends Owned>(item: T, before: Version<T> | undefined, inFile: readonly Owned[]): T {
  const adopts = before?.state === "recorded" ? adoptedBy(before.item) : undefined;
  if (adopts === undefined || adoptedBy(item) !== undefined || inFile.some(({ id }) => id === adopts)) return item;
  return { ...item, adopts };
}

const adoptedBy = (item: Owned & { adopts?: unknown }): unknown => item.adopts;

function withOthersCovered<T extends Owned>(item: T, before: Version<T> | undefined, code: string): T {
  const remembered = before?.item.covers;
  if (item.covers === undefined || remembered === undefined || before?.state !== "recorded") return item;
  if (item.covers.some((covered) => covered !== code && covered !== NOBODY)) return item;
  const others = remembered.filter((covered) => covered !== code && covered !== NOBODY);
  if (item.covers.includes(code) === remembered.includes(code)) return { ...item, covers: remembered };
  return { ...item, covers: item.covers.includes(code) || others.length === 0 ? [...others, ...item.covers] : others };
}

/** Actions are matched by their id. */
export const actionChanges = (db: Queries, { municipality, actions }: Dossier): Change[] =>
  ownChanges(db, actionRecords, actions, municipality.code);

/** Commitments are matched as actions are. */
export const commitmentChanges = (db: Queries, { municipality, commitments = [] }: Dossier): Change[] =>
  ownChanges(db, commitmentRecords, commitments, municipality.code);

/** Choices about forms are matched by the form. */
export const formChoiceChanges = (db: Queries, { municipality, formChoices = [] }: Dossier): Change[] =>
  ownChanges(db, formChoiceRecords, formChoices, municipality.code);

function ownChanges<T extends { id: string }>(db: Queries, kind: RecordKind<T>, items: readonly T[], code: string): Change[] {
  const owner = ofMunicipality(code);
  const remembered = byId(newestOfAll(db, kind, owner));
  return items.map((item) => changeOf(kind, owner, item, remembered.get(item.id)));
}

/**
 * Exceptions have no id in a file. Those with the same evidence and first day are matched: first the equal ones; of what
 * is left, one in the file and one remembered are the same exception, corrected. Any other is a new one, unless one with the
 * same evidence and first day was erased. In the order of the file.
 */
export function exceptionChanges(db: Queries, { municipality, exceptions }: Dossier): Change[] {
  const owner = ofMunicipality(municipality.code);
  const all = newestOfAll(db, exceptionRecords, owner);
  const standing = all.filter(({ state }) => state === "recorded");
  const erased = new Map(all.filter(({ state }) => state === "erased").map((version) => [matched(version.item), version]));
  const remembered = groupBy(standing, ({ item }) => matched(item));
  return [...groupBy(exceptions, matched)]
    .flatMap(([key, inFile]) =>
      pairs(inFile, remembered.get(key) ?? []).map(([item, same]): Pair => [item, same ?? erased.get(key)]),
    )
    .sort(([a], [b]) => exceptions.indexOf(a) - exceptions.indexOf(b))
    .map(([item, before]) => changeOf(exceptionRecords, owner, { ...item, id: before?.item.id ?? randomUUID() }, before));
}

const matched = ({ evidence, from }: Exception): string => `${evidence} ${from}`;

type Pair = [Exception, Version<ExceptionRecord> | undefined];

function pairs(inFile: readonly Exception[], remembered: readonly Version<ExceptionRecord>[]): Pair[] {
  const left = [...remembered];
  const equal: Pair[] = [];
  const others: Exception[] = [];
  for (const item of inFile) {
    const place = left.findIndex((version) => isSame({ ...item, id: version.item.id }, version.item));
    if (place < 0) others.push(item);
    else equal.push([item, ...left.splice(place, 1)] as Pair);
  }
  const [only] = others.length === 1 && left.length === 1 ? left : [];
  return [...equal, ...others.map((item): Pair => [item, only])];
}

function changeOf<T extends { id: string }>(
  kind: RecordKind<T>,
  owner: Owner,
  item: T,
  before: Version<T> | undefined,
): Change {
  const unchanged = before?.state === "recorded" && isSame(item, before.item);
  return {
    owner,
    kind: kind.kind,
    record: item.id,
    titleIn: (db) => kind.title(item, owner, db),
    basedOn: before?.version ?? 0,
    more: moreAfter(before),
    roomIn: (db, more) => roomProblems(db, kind, owner, more),
    what: before?.state === "erased" ? "erased" : unchanged ? "unchanged" : before ? "corrected" : "added",
    lay: (writing) => {
      if (!unchanged) append(writing, kind, owner, before, { state: "recorded", item });
    },
  };
}

/** Whether an item says what is stored, whatever the order of its keys. The item is compared as it would be stored. */
const isSame = (item: unknown, stored: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(item)), stored);

const byId = <T extends { id: string }>(versions: readonly Version<T>[]): Map<string, Version<T>> =>
  new Map(versions.map((version) => [version.item.id, version]));
