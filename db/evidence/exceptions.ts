/** A municipality's exceptions as they are remembered: regional evidence that it does not count for itself. */
import { ofMunicipality, type Scope } from "@/lib/access";
import { exceptionReferences } from "@/lib/dossier/references";
import type { Outcome, Version } from "@/lib/refusal";
import { type ExceptionRecord, exceptionNoun } from "../versions/nouns";
import { listRecords, putRecord, recordHistory, withdrawRecord } from "../versions/records";
import { surroundingsOf } from "../versions/visibility";

export type { ExceptionRecord };

/** `basedOn` is the version on which the form was opened, 0 for a new exception. */
export interface ExceptionWrite {
  municipality: string;
  item: ExceptionRecord;
  basedOn: number;
}

/** Records a new exception, or corrects the one with this id. Refuses: not-allowed, not-found, invalid, conflict. */
export function putException(scope: Scope, { municipality, item, basedOn }: ExceptionWrite): Outcome<Version<ExceptionRecord>> {
  const owner = ofMunicipality(municipality);
  return putRecord(scope, exceptionNoun, { owner, item, basedOn }, (db) =>
    exceptionReferences({ ...item }, surroundingsOf(db, owner)),
  );
}

/** Takes an exception back. Refuses: not-allowed, not-found, conflict, and invalid where it was withdrawn already. */
export const withdrawException = (
  scope: Scope,
  { municipality, id, basedOn }: { municipality: string; id: string; basedOn: number },
): Outcome<Version<ExceptionRecord>> =>
  withdrawRecord(scope, exceptionNoun, { owner: ofMunicipality(municipality), id, basedOn });

/** All versions of an exception, newest first. Refuses: not-allowed, and not-found where there are none. */
export const exceptionHistory = (scope: Scope, municipality: string, id: string): Outcome<Version<ExceptionRecord>[]> =>
  recordHistory(scope, exceptionNoun, ofMunicipality(municipality), id);

/** The newest version of each exception, withdrawn ones included. */
export const listExceptions = (scope: Scope, municipality: string): Outcome<Version<ExceptionRecord>[]> =>
  listRecords(scope, exceptionNoun, ofMunicipality(municipality));
