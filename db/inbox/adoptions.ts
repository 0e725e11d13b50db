/** In the inbox: the documents of a region that count once a municipality adopts them, and what each municipality did with them. */
import { ofRegion } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { detailUnderTitle } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import type { Exception } from "@/lib/evidence/exception";
import type { InboxEntry, Reply } from "@/lib/inbox/entry";
import { ascending } from "@/lib/order";
import type { Version } from "@/lib/refusal";
import { adoptionsOf, decisionOn, judgedOn } from "@/lib/region/adoption";
import type { Coverage } from "@/lib/region/coverage";
import type { Remark } from "@/lib/remarks/remark";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { remarkRecords } from "../remarks";
import { database } from "../store/client";
import { history, newestOfEach, standing } from "../versions/versions";

/** How municipalities stand, as far as who asks may know; without them nothing is told of adoptions. */
export interface Seen {
  members: readonly Assessment[];
  today: IsoDate;
}

type Region = InboxEntry["region"];

/** For a region: each of its documents that a member adopted, made an exception to, or has still to adopt. */
export function adoptionsIn(region: Region, { members, today }: Seen): InboxEntry[] {
  const laidDown = laidDownBy(members);
  const asked = members.map((assessment) => askedOf(assessment, region, today, laidDown));
  return standing(database(), evidenceRecords, ofRegion(region.id)).flatMap((item) =>
    entryOf(
      region,
      item,
      asked.flatMap((one) => replyOf(item, one)),
    ),
  );
}

/** For a municipality: the same of these regions of it, with its own part alone. */
export function adoptionsAt(regions: readonly Region[], { members, today }: Seen): InboxEntry[] {
  const laidDown = laidDownBy(members);
  return members.flatMap((assessment) =>
    regions.flatMap(({ id, name }) => {
      const region = { id, name };
      const asked = askedOf(assessment, region, today, laidDown);
      return assessment.dossier.evidence
        .filter((item) => item.owner === "region" && item.region === id)
        .flatMap((item) => entryOf(region, item, replyOf(item, asked)));
    }),
  );
}

/** What municipalities hold of which the moment is told, by their codes: read at once for all of them. */
interface LaidDown {
  remarks: ReadonlyMap<string, readonly Version<Remark>[]>;
  adopted: ReadonlyMap<string, readonly Version<Evidence>[]>;
  exceptions: ReadonlyMap<string, readonly Version<Exception>[]>;
}

function laidDownBy(members: readonly Assessment[]): LaidDown {
  const codes = members.map(({ dossier }) => dossier.municipality.code);
  const adopting = members.flatMap(({ dossier }) =>
    dossier.evidence.flatMap((item) => (item.type === "document" && item.adopts !== undefined ? [item.id] : [])),
  );
  return {
    remarks: newestOfEach(database(), remarkRecords, "municipality", codes),
    adopted: newestOfEach(database(), evidenceRecords, "municipality", codes, adopting),
    exceptions: newestOfEach(database(), exceptionRecords, "municipality", codes),
  };
}

function entryOf(region: Region, item: Evidence, replies: Reply[]): InboxEntry[] {
  if (replies.length === 0) return [];
  const askedAt = history(database(), evidenceRecords, ofRegion(region.id), item.id).at(-1)?.recordedAt ?? "";
  return [
    {
      ...{ kind: "adoption", id: item.id, region, title: `Neemt u “${item.title}” over?`, quote: detailUnderTitle(item) },
      ...{ block: null, criterion: null, askedAt, by: null, replies },
    },
  ];
}

/** A municipality that a region asks to adopt. */
interface Asked {
  assessment: Assessment;
  region: Region;
  today: IsoDate;
  /** When the region last reminded it, an instant, by the id of the document. */
  reminded: ReadonlyMap<string, string>;
  /** Its own documents that adopt one, and its exceptions. */
  adopted: readonly Version<Evidence>[];
  exceptions: readonly Version<Exception>[];
}

function askedOf(assessment: Assessment, region: Region, today: IsoDate, laidDown: LaidDown): Asked {
  const { code } = assessment.dossier.municipality;
  return {
    ...{ assessment, region, today, reminded: remindersOf(laidDown.remarks.get(code) ?? [], region) },
    ...{ adopted: laidDown.adopted.get(code) ?? [], exceptions: laidDown.exceptions.get(code) ?? [] },
  };
}

/** What it did with a document, or has still to do; as soon as it is recorded, also where it is of a day to come. */
function replyOf(item: Evidence, asked: Asked): Reply[] {
  const { assessment, today, reminded } = asked;
  const [found] = adoptionsOf(item, [assessment], today);
  if (!found?.state || found.state === "own") return [];
  const { coverage, state } = found;
  const { code, name } = coverage.municipality;
  const at = reminded.get(item.id);
  const again = at === undefined ? undefined : { text: "", at };
  return [{ municipality: { code, name }, ...didOf(item, coverage, state, asked), again }];
}

type Did = Pick<Reply, "state" | "text" | "at" | "on">;

function didOf(item: Evidence, coverage: Coverage, state: "adopted" | "excepted" | "waiting", asked: Asked): Did {
  if (state === "waiting") return { state, text: "", at: null };
  if (state === "excepted") {
    const made = asked.exceptions.filter((one) => one.item.evidence === item.id);
    return { state, text: coverage.exceptions.at(-1)?.motivation ?? "", at: lastRecorded(made) };
  }
  const decision = decisionOn(coverage, judgedOn(item, asked.today));
  const own = asked.adopted.filter((one) => coverage.adoptions.some(({ id }) => id === one.item.id));
  return { state, text: decision?.title ?? "", at: lastRecorded(own), on: decision?.adoptedOn };
}

/** When the municipality recorded it, an instant: the last of it. */
const lastRecorded = (versions: readonly Version<unknown>[]): string | null =>
  versions
    .filter(({ state }) => state === "recorded")
    .map(({ recordedAt }) => recordedAt)
    .sort(ascending)
    .at(-1) ?? null;

function remindersOf(remarks: readonly Version<Remark>[], region: Region): ReadonlyMap<string, string> {
  const reminders = remarks
    .filter(({ state, item }) => state === "recorded" && item.region === region.id)
    .sort((a, b) => ascending(a.recordedAt, b.recordedAt));
  return new Map(reminders.flatMap(({ item, recordedAt }) => (item.evidence ? [[item.evidence, recordedAt]] : [])));
}
