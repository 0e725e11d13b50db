/** Takes in a dossier, as an exchange file gives it: all of it, or nothing. */
import { createHash } from "node:crypto";
import { mayWrite, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Framework } from "@/lib/framework/framework";
import type { Region } from "@/lib/places/municipality";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { viewerOf } from "@/lib/sharing/viewer";
import { joinRegion } from "../memberships";
import { type MunicipalityRecord, municipalityIn, regionIn, regionsOf } from "../places/municipalities";
import { addRegion } from "../places/register";
import { recordEvent } from "../store/audit";
import type { Queries } from "../store/client";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import {
  actionChanges,
  agreementChanges,
  type Change,
  commitmentChanges,
  evidenceChanges,
  exceptionChanges,
  formChoiceChanges,
} from "./changes";
import { erasedProblems, itemProblems, registerProblems, roomForAll, takenIds } from "./problems";

/** How many records of the file were new, were corrected (or restored), and said what was remembered already. */
export interface ImportSummary {
  added: number;
  corrected: number;
  unchanged: number;
}

/**
 * Takes in a dossier in one transaction. Records of the file become new versions where they say something new; what the
 * file does not name stays as it is, and what was erased here does not come back with a file. The register's names of places stand; regions that it does not know are added.
 * Refuses: not-allowed (also where a region's records would change that the scope may not write), and invalid with all
 * problems at once, each with its path in the exchange file.
 */
export function importDossier(
  scope: Scope,
  framework: Framework,
  dossier: Dossier,
  { today }: { today: IsoDate },
): Outcome<ImportSummary> {
  const { code } = dossier.municipality;
  if (!mayWrite(scope, ofMunicipality(code))) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const found = changesOf(tx, scope, framework, dossier, today);
    if (!found.ok) return found;
    const { municipality, changes } = found.value;
    return changes.every((change) => isAllowed(scope, change))
      ? done(layDown(tx, municipality, changes))
      : refused({ code: "not-allowed" });
  });
}

/** One record of a file beside what is remembered. `refused`: it would change what is not one's own to change. */
export interface PreviewRow extends Pick<Change, "kind" | "record"> {
  title: string;
  what: Exclude<Change["what"], "erased"> | "refused";
}

export interface Preview {
  rows: PreviewRow[];
  /** As long as this text is the same, taking the file in does exactly this. */
  seen: string;
}

/** What {@link importDossier} would do, without doing it. Refuses: not-allowed, invalid. */
export function previewImport(
  scope: Scope,
  framework: Framework,
  dossier: Dossier,
  { today }: { today: IsoDate },
): Outcome<Preview> {
  if (!mayWrite(scope, ofMunicipality(dossier.municipality.code))) return refused({ code: "not-allowed" });
  let preview: Outcome<Preview> = refused({ code: "not-found" });
  // What is tried is taken back: a refusal undoes all that was written meanwhile.
  inTransaction(scope, (tx) => {
    const found = changesOf(tx, scope, framework, dossier, today);
    preview = found.ok ? done(previewOf(tx, scope, found.value.changes)) : found;
    return refused({ code: "not-found" });
  });
  return preview;
}

/**
 * Takes in a dossier of which the preview was seen. Refuses as {@link importDossier}, and `changed` where it would now do
 * something else than what was seen: then nothing is stored.
 */
export function importSeen(
  scope: Scope,
  framework: Framework,
  dossier: Dossier,
  { today, seen }: { today: IsoDate; seen: string },
): Outcome<ImportSummary> | "changed" {
  let changed = false;
  const outcome = inTransaction(scope, (): Outcome<ImportSummary> => {
    const preview = previewImport(scope, framework, dossier, { today });
    if (!preview.ok) return preview;
    changed = preview.value.seen !== seen;
    return changed ? refused({ code: "not-found" }) : importDossier(scope, framework, dossier, { today });
  });
  return changed ? "changed" : outcome;
}

function previewOf({ db }: WriteTransaction, scope: Scope, changes: readonly Change[]): Preview {
  const rows = changes.map((change): PreviewRow => {
    const { kind, record, what } = change;
    return { kind, record, title: change.titleIn(db), what: what === "erased" || !isAllowed(scope, change) ? "refused" : what };
  });
  // Of what stays as it is the version is nobody's business: it tells when others answered a region's invitation.
  const told = changes.map(({ owner, kind, record, what, basedOn }) => [
    ...[owner.kind, owner.id, kind, record, what],
    what === "unchanged" ? 0 : basedOn,
  ]);
  // An exception has an id only once it is stored.
  const stable = told.filter(([, , kind, , what]) => !(kind === "exception" && what === "added"));
  const seen = createHash("sha256")
    .update(JSON.stringify([stable, told.length]))
    .digest("base64url");
  return { rows, seen };
}

/** Whether it changes nothing, or what one may change. */
const isAllowed = (scope: Scope, { what, owner }: Change): boolean => what === "unchanged" || mayWrite(scope, owner);

/** What a dossier changes, record by record; the municipality has joined the regions of the file by then. */
function changesOf(
  tx: WriteTransaction,
  scope: Scope,
  framework: Framework,
  dossier: Dossier,
  today: IsoDate,
): Outcome<{ municipality: MunicipalityRecord; changes: Change[] }> {
  const municipality = municipalityIn(tx.db, dossier.municipality.code);
  const problems = [...registerProblems(tx.db, dossier), ...itemProblems(framework, dossier, today)];
  if (municipality === undefined || problems.length > 0) return invalid(problems);
  const joined = regionsToJoin(tx.db, dossier);
  if (!joined.every(({ id }) => mayWrite(scope, ofRegion(id)))) return refused({ code: "not-allowed" });
  for (const region of joined) join(tx, municipality, region);
  const viewer = viewerOf(scope);
  const seen = { evidence: evidenceChanges(tx.db, dossier, viewer), agreements: agreementChanges(tx.db, dossier, viewer) };
  const own = {
    exceptions: exceptionChanges(tx.db, dossier),
    actions: actionChanges(tx.db, dossier),
    commitments: commitmentChanges(tx.db, dossier),
    formChoices: formChoiceChanges(tx.db, dossier),
  };
  const lists = { ...seen, ...own };
  const impossible = [...takenIds(tx.db, dossier, seen, joined), ...erasedProblems(lists), ...roomForAll(tx.db, lists)];
  if (impossible.length > 0) return invalid(impossible);
  const changes = [
    ...seen.evidence,
    ...own.exceptions,
    ...own.actions,
    ...own.commitments,
    ...own.formChoices,
    ...seen.agreements,
  ];
  return done({ municipality, changes });
}

/** The file's regions to which the municipality does not belong as yet. */
function regionsToJoin(db: Queries, { municipality, regions }: Dossier): readonly Region[] {
  const known = new Set(regionsOf(db, municipality.code).map(({ id }) => id));
  return regions.filter(({ id }) => !known.has(id));
}

/** Makes the municipality a member; since when, a file does not say. A region that is not known is added as a cooperation. */
function join(tx: WriteTransaction, municipality: MunicipalityRecord, { id, name }: Region): void {
  const region = regionIn(tx.db, id) ?? { id, name, kind: "cooperation", fictional: municipality.fictional };
  if (regionIn(tx.db, id) === undefined) addRegion(tx, region);
  joinRegion(tx, { municipality: municipality.code, region: region.id });
}

function layDown(tx: WriteTransaction, { code }: MunicipalityRecord, changes: readonly Change[]): ImportSummary {
  for (const change of changes) change.lay(tx);
  const count = (what: Change["what"]) => changes.filter((change) => change.what === what).length;
  const summary = { added: count("added"), corrected: count("corrected"), unchanged: count("unchanged") };
  if (summary.added + summary.corrected > 0) {
    recordEvent(tx, {
      owner: ofMunicipality(code),
      kind: "municipality",
      record: code,
      version: 1,
      event: "imported",
      title: `Bestand ingelezen: ${summary.added} nieuw, ${summary.corrected} gewijzigd, ${summary.unchanged} ongewijzigd`,
    });
  }
  return summary;
}
