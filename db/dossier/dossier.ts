/** A municipality's dossier: all that its assessment rests on, as known now or at an earlier moment. */
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import type { Agreement } from "@/lib/agreements/agreement";
import type { Commitment } from "@/lib/commitments/commitment";
import type { Bounded } from "@/lib/dossier/bounded";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Evidence } from "@/lib/evidence/evidence";
import type { Exception, ExceptionRecord } from "@/lib/evidence/exception";
import { agreementNode } from "@/lib/framework/node-id";
import type { Region } from "@/lib/places/municipality";
import type { Action } from "@/lib/plan/action";
import { done, type Outcome, refused } from "@/lib/refusal";
import { towards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import type { FormChoice } from "@/lib/trafficking/choice";
import { commitmentRecords } from "../commitments";
import { exceptionRecords } from "../evidence/exceptions";
import { municipalityIn, regionsOf } from "../places/municipalities";
import { actionRecords } from "../plan";
import type { Queries } from "../store/client";
import { snapshot } from "../store/transaction";
import { formChoiceRecords } from "../trafficking";
import { standing } from "../versions/versions";
import { visibleAgreements, visibleEvidence } from "../visibility/visibility";
import { isKnown, withoutLooseAgreements, withoutLooseSource, withoutLooseTargets } from "./loose";

/**
 * The dossier as it stood at a moment (an ISO 8601 instant, the moment included; absent: now): the municipality's own
 * evidence and agreements and all of its regions', exceptions and actions, without what was withdrawn by then. It is always one that
 * `assess` takes and that makes a valid exchange file, as far as who asks may have it. Names are those of today.
 * Refuses: not-found, not-allowed. Throws a RangeError where `knownAt` is no instant.
 */
export function loadDossier(scope: Scope, code: string, knownAt?: string): Outcome<Bounded<Dossier>> {
  const moment = knownAt === undefined ? undefined : new Date(knownAt).toISOString();
  return snapshot((db) => {
    const municipality = municipalityIn(db, code);
    if (municipality === undefined) return refused({ code: "not-found" });
    if (!mayRead(scope, ofMunicipality(code))) return refused({ code: "not-allowed" });
    return done(towards(viewerOf(scope), dossierOf(db, { code, name: municipality.name }, moment)));
  });
}

function dossierOf(db: Queries, municipality: Dossier["municipality"], knownAt: string | undefined): Dossier {
  const owner = ofMunicipality(municipality.code);
  const regions = regionsOf(db, municipality.code, knownAt);
  return putTogether({
    municipality,
    regions,
    stored: visibleEvidence(db, municipality.code, regions, knownAt),
    exceptions: standing(db, exceptionRecords, owner, knownAt),
    actions: standing(db, actionRecords, owner, knownAt),
    agreements: visibleAgreements(db, municipality.code, regions, knownAt),
    commitments: standing(db, commitmentRecords, owner, knownAt),
    formChoices: standing(db, formChoiceRecords, owner, knownAt),
  });
}

/** What is recorded for a municipality and its regions, as read. */
export interface Recorded {
  municipality: Dossier["municipality"];
  regions: readonly Region[];
  /** The municipality's own evidence, and then that of its regions. */
  stored: readonly Evidence[];
  exceptions: readonly ExceptionRecord[];
  actions: readonly Action[];
  /** The municipality's own agreements, and then those of its regions. */
  agreements: readonly Agreement[];
  commitments: readonly Commitment[];
  formChoices: readonly FormChoice[];
}

/** The dossier that what is recorded makes: all that it points at is in it. */
export function putTogether({
  municipality,
  regions,
  stored,
  exceptions,
  actions,
  agreements,
  commitments,
  formChoices,
}: Recorded): Dossier {
  const regional = new Map(stored.filter((item) => item.owner === "region").map((item) => [item.id, item]));
  const known = new Set(agreements.map(({ id }) => agreementNode(id)));
  const planned = actions.filter(({ criterion }) => criterion === undefined || isKnown(criterion, known));
  const targets = { known, actions: new Set(planned.map(({ id }) => id)) };
  return {
    municipality,
    regions: regions.map(({ id, name }) => ({ id, name })),
    evidence: stored.flatMap((item) => withoutLooseAgreements(withoutLooseAdoption(item, regional), known) ?? []),
    exceptions: exceptions.filter(({ evidence }) => regional.has(evidence)).map(withoutId),
    actions: planned,
    agreements: agreements.map((agreement) => withoutLooseSource(agreement, stored)),
    ...(commitments.length > 0 ? { commitments: commitments.map((one) => withoutLooseTargets(one, targets)) } : {}),
    ...(formChoices.length > 0 ? { formChoices } : {}),
  };
}

/**
 * A region may withdraw a document that a municipality adopted, or leave the municipality's view. The adopting document
 * then stands for itself: in the dossier, never in what is stored, so that the adoption is back when its target is.
 */
function withoutLooseAdoption(item: Evidence, regional: ReadonlyMap<string, Evidence>): Evidence {
  if (item.type !== "document" || item.adopts === undefined) return item;
  if (regional.get(item.adopts)?.type === "document") return item;
  const { adopts: _loose, ...document } = item;
  return document;
}

const withoutId = ({ id: _own, ...exception }: ExceptionRecord): Exception => exception;
