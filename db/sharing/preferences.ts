/** What a municipality chose about being seen, as it is remembered. */
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import { DEFAULT_PREFERENCES, type Preferences } from "@/lib/sharing/preferences";
import { database, type Queries } from "../store/client";
import { preferencesNoun } from "../versions/nouns";
import { putRecord } from "../versions/records";
import { newest, standingOfEach } from "../versions/versions";

/** `basedOn` is the version on which the form was opened, 0 where nothing was chosen yet. */
export interface PreferencesWrite {
  municipality: string;
  item: Preferences;
  basedOn: number;
}

/** Records a choice. Refuses: not-allowed, not-found, invalid, conflict. */
export const putPreferences = (
  scope: Scope,
  { municipality, item, basedOn }: PreferencesWrite,
): Outcome<Version<Preferences>> =>
  putRecord(scope, preferencesNoun, { owner: ofMunicipality(municipality), item, basedOn }, () => [], "preferences.write");

/** What the municipality chose, and on which version (0: nothing yet, and what then holds). Refuses: not-allowed. */
export function preferencesOf(scope: Scope, municipality: string): Outcome<{ item: Preferences; version: number }> {
  if (!mayRead(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const found = newest(database(), preferencesNoun, ofMunicipality(municipality), "preferences");
  return done({ item: found?.item ?? DEFAULT_PREFERENCES, version: found?.version ?? 0 });
}

/** Which of these municipalities let others of their regions see them by name; with `knownAt` as chosen by that moment. */
export function sharedByName(db: Queries, codes: readonly string[], knownAt?: string): Set<string> {
  const chosen = standingOfEach(db, preferencesNoun, "municipality", codes, knownAt);
  return new Set(codes.filter((code) => chosen.get(code)?.[0]?.sharedByName ?? DEFAULT_PREFERENCES.sharedByName));
}
