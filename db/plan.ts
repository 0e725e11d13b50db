/** A municipality's action plan as it is remembered. */
import { ofMunicipality, type Scope } from "@/lib/access";
import { actionReferences, surroundings } from "@/lib/dossier/references";
import { currentFramework } from "@/lib/framework/versions";
import type { Action } from "@/lib/plan/action";
import type { Outcome, Version } from "@/lib/refusal";
import { actionNoun } from "./versions/nouns";
import { listRecords, putRecord, recordHistory, withdrawRecord } from "./versions/records";

/** `basedOn` is the version on which the form was opened, 0 for a new action. */
export interface ActionWrite {
  municipality: string;
  item: Action;
  basedOn: number;
}

/** Records a new action, or corrects the one with this id. Refuses: not-allowed, not-found, invalid, conflict. */
export const putAction = (scope: Scope, { municipality, item, basedOn }: ActionWrite): Outcome<Version<Action>> =>
  putRecord(scope, actionNoun, { owner: ofMunicipality(municipality), item, basedOn }, () =>
    actionReferences({ ...item }, surroundings(currentFramework, [], [])),
  );

/** Takes an action back. Refuses: not-allowed, not-found, conflict, and invalid where it was withdrawn already. */
export const withdrawAction = (
  scope: Scope,
  { municipality, id, basedOn }: { municipality: string; id: string; basedOn: number },
): Outcome<Version<Action>> => withdrawRecord(scope, actionNoun, { owner: ofMunicipality(municipality), id, basedOn });

/** All versions of an action, newest first. Refuses: not-allowed, and not-found where there are none. */
export const actionHistory = (scope: Scope, municipality: string, id: string): Outcome<Version<Action>[]> =>
  recordHistory(scope, actionNoun, ofMunicipality(municipality), id);

/** The newest version of each action, withdrawn ones included. */
export const listActions = (scope: Scope, municipality: string): Outcome<Version<Action>[]> =>
  listRecords(scope, actionNoun, ofMunicipality(municipality));
