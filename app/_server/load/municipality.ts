/** The one load of every page of a municipality: who asks, the dossier as known at a moment, and its assessment. */
import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Query } from "@/app/query";
import { findMunicipality, type MunicipalityRecord, type RegionRecord } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import type { BoundedAssessment, BoundedJudgement } from "@/lib/sharing/boundary";
import { requireScope } from "../sign-in/session";
import { today } from "../today";
import { type AsOf, readAsOf } from "./as-of";
import { assessments } from "./assessments";
import { orNotFound } from "./or-not-found";

export interface Loaded {
  scope: Scope;
  municipality: MunicipalityRecord & { regions: RegionRecord[] };
  assessment: BoundedAssessment;
  /** The same dossier against all norms and its agreements; `assessment` is what it says of the Kader. */
  judgement: BoundedJudgement;
  dates: AsOf;
}

/** The municipality of an address. Without a choice of who you are: to the start page; unknown or not yours: not found. */
export const loadMunicipality = cache(async (code: string) => orNotFound(findMunicipality(await requireScope(), code)));

/** The municipality with its assessment, on the days that the address asks for. */
export async function loadAssessment(code: string, query: Query): Promise<Loaded> {
  const scope = await requireScope();
  const municipality = await loadMunicipality(code);
  const dates = readAsOf(query, today());
  const [found] = orNotFound(await assessments(scope, [code], dates.knownAt));
  const judgement = found?.judged ?? notFound();
  return { scope, municipality, assessment: judgement.kader, judgement, dates };
}
