/** Where one is: the municipality or region whose evidence is looked at, with what its screens need. */
import "server-only";
import { cache } from "react";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { ownerHref } from "@/app/links";
import { loadDossier } from "@/db/dossier/dossier";
import { evidenceRecords } from "@/db/evidence/evidence";
import { findRegion } from "@/db/places/municipalities";
import { mayWrite, type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Bounded } from "@/lib/dossier/bounded";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Evidence } from "@/lib/evidence/evidence";
import type { Municipality } from "@/lib/places/municipality";
import type { Version } from "@/lib/refusal";
import { type BoundedAssessment, type BoundedJudgement, judgeBounded, towards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";

export interface Place {
  scope: Scope;
  owner: Owner;
  name: string;
  /** The address of its home. */
  base: string;
  writable: boolean;
  today: IsoDate;
  /** What is assessed; of a region: how its evidence looks to a member that has nothing else. */
  dossier: Bounded<Dossier>;
  assessment: BoundedAssessment;
  /** The same dossier against all norms and its agreements; `assessment` is what it says of the Kader. */
  judgement: BoundedJudgement;
  /** The municipalities of a region; empty for a municipality. */
  members: Municipality[];
}

function placeOf(scope: Scope, owner: Owner, name: string, dossier: Bounded<Dossier>, members: Municipality[] = []): Place {
  const judgement = judgeBounded(dossier);
  const base = ownerHref(owner);
  const writable = mayWrite(scope, owner);
  return { scope, owner, name, base, writable, today: today(), dossier, assessment: judgement.kader, judgement, members };
}

export const municipalityPlace = cache(async (code: string): Promise<Place> => {
  const scope = await requireScope();
  const { name } = await loadMunicipality(code);
  return placeOf(scope, ofMunicipality(code), name, orNotFound(loadDossier(scope, code)));
});

export const regionPlace = cache(async (id: string): Promise<Place> => {
  const scope = await requireScope();
  const { name, members } = orNotFound(findRegion(scope, id));
  const owner = ofRegion(id);
  const standing = orNotFound(evidenceRecords.list(scope, owner)).filter(({ state }) => state === "recorded");
  const dossier: Dossier = {
    municipality: { code: "", name },
    regions: [{ id, name }],
    evidence: standing.map(({ item: { covers: _some, ...item } }) => item as Evidence),
    exceptions: [],
    actions: [],
    agreements: [],
  };
  return placeOf(scope, owner, name, towards(viewerOf(scope), dossier), members);
});

/** An item as it is kept, with whose it is. */
export interface FoundItem {
  holder: Owner;
  /** Newest first; never empty. */
  versions: Version<Evidence>[];
  current: Version<Evidence>;
}

/** An item of the place itself, or of one of a municipality's regions; not found otherwise. */
export function findItem({ scope, owner, dossier }: Place, id: string): FoundItem {
  const holders = owner.kind === "region" ? [owner] : [owner, ...dossier.regions.map((region) => ofRegion(region.id))];
  for (const holder of holders.slice(0, -1)) {
    const history = evidenceRecords.history(scope, holder, id);
    if (history.ok) return foundItem(holder, history.value);
  }
  const last = holders.at(-1) ?? owner;
  return foundItem(last, orNotFound(evidenceRecords.history(scope, last, id)));
}

const foundItem = (holder: Owner, versions: Version<Evidence>[]): FoundItem => ({
  holder,
  versions,
  current: versions[0] as Version<Evidence>,
});
