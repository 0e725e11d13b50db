/** In the inbox: the documents of a region that count once a municipality adopts them, and what each municipality did with them. */
import { type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { detailUnderTitle } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import type { InboxEntry, Reply } from "@/lib/inbox/entry";
import { type AdoptionState, adoptionState } from "@/lib/region/adoption";
import { coverageOf } from "@/lib/region/coverage";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { remarkRecords } from "../remarks";
import { database } from "../store/client";
import { history, newestOfAll, standing } from "../versions/versions";

/** How municipalities stand, as far as who asks may know; without them nothing is told of adoptions. */
export interface Seen {
  members: readonly Assessment[];
  today: IsoDate;
}

type Region = InboxEntry["region"];

/** For a region: each of its documents that a member adopted, made an exception to, or has still to adopt. */
export const adoptionsIn = (region: Region, { members, today }: Seen): InboxEntry[] =>
  standing(database(), evidenceRecords, ofRegion(region.id)).flatMap((item) =>
    entryOf(
      region,
      item,
      members.flatMap((assessment) => replyOf(region, item, assessment, today)),
    ),
  );

/** For a municipality: the same of its regions, with its own part alone. A chain director sees what its own region holds. */
export const adoptionsAt = (scope: Scope, regions: readonly Region[], { members, today }: Seen): InboxEntry[] =>
  members.flatMap((assessment) =>
    assessment.dossier.evidence.flatMap((item) => {
      const region = regions.find(({ id }) => item.owner === "region" && id === item.region);
      if (region === undefined || (scope.role === "chain-director" && !scope.own.regions.has(region.id))) return [];
      return entryOf({ id: region.id, name: region.name }, item, replyOf(region, item, assessment, today));
    }),
  );

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

function replyOf(region: Region, item: Evidence, assessment: Assessment, today: IsoDate): Reply[] {
  if (item.type !== "document") return [];
  const [coverage] = coverageOf(item, [assessment], today);
  const state = coverage && adoptionState(coverage, assessment, today);
  if (!coverage || !state) return [];
  const { code, name } = coverage.municipality;
  const owner = ofMunicipality(code);
  const text = state === "adopted" ? coverage.adoptions.at(-1)?.title : coverage.exceptions.at(-1)?.motivation;
  return [
    {
      ...{ municipality: { code, name }, state, text: state === "waiting" ? "" : (text ?? "") },
      ...{ at: doneAt(owner, item.id, state), again: remindedOf(owner, region, item.id) },
    },
  ];
}

/** When the municipality did it, an instant: the last that it recorded of it. */
function doneAt(owner: Owner, id: string, state: AdoptionState): string | null {
  if (state === "waiting") return null;
  const versions =
    state === "adopted"
      ? newestOfAll(database(), evidenceRecords, owner).filter(({ item }) => item.type === "document" && item.adopts === id)
      : newestOfAll(database(), exceptionRecords, owner).filter(({ item }) => item.evidence === id);
  const moments = versions.filter((one) => one.state === "recorded").map(({ recordedAt }) => recordedAt);
  return moments.sort().at(-1) ?? null;
}

/** When the region last reminded it. */
function remindedOf(owner: Owner, region: Region, id: string): Reply["again"] {
  const moments = newestOfAll(database(), remarkRecords, owner)
    .filter(({ state, item }) => state === "recorded" && item.evidence === id && item.region === region.id)
    .map(({ recordedAt }) => recordedAt)
    .sort();
  const at = moments.at(-1);
  return at === undefined ? undefined : { text: "", at };
}
