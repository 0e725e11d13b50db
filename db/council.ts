/** What a municipality filled in for its council, as it is remembered: one record for each municipality. */
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import type { CouncilForm } from "@/lib/council/note";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import { database } from "./store/client";
import { councilFormNoun } from "./versions/nouns";
import { putRecord, recordHistory } from "./versions/records";
import { newest } from "./versions/versions";

const ID = "council-form";

/** `basedOn` is the version on which the form was opened, 0 for the first. */
export interface CouncilFormWrite {
  municipality: string;
  item: CouncilForm;
  basedOn: number;
}

/** Records what was filled in. Refuses: not-allowed, not-found, invalid, conflict. */
export const putCouncilForm = (
  scope: Scope,
  { municipality, item, basedOn }: CouncilFormWrite,
): Outcome<Version<CouncilForm>> =>
  putRecord(scope, councilFormNoun, { owner: ofMunicipality(municipality), item, basedOn }, () => [], "report.write");

/** What stands now, or null where nothing was filled in. Refuses: not-allowed. */
export function currentCouncilForm(scope: Scope, municipality: string): Outcome<Version<CouncilForm> | null> {
  const owner = ofMunicipality(municipality);
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  return done(newest(database(), councilFormNoun, owner, ID) ?? null);
}

/** All versions, newest first. Refuses: not-allowed, and not-found where nothing was filled in. */
export const councilFormHistory = (scope: Scope, municipality: string): Outcome<Version<CouncilForm>[]> =>
  recordHistory(scope, councilFormNoun, ofMunicipality(municipality), ID);
