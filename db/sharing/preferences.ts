/** What a municipality chose about being seen, as it is remembered. */
import { ofMunicipality, type Scope } from "@/lib/access";
import { done, type Outcome } from "@/lib/refusal";
import { obstacleInWords } from "@/lib/sharing/form";
import { DEFAULT_PREFERENCES, type Preferences, preferences } from "@/lib/sharing/preferences";
import type { Queries } from "../store/client";
import { preferencesVersion } from "../store/schema";
import { records } from "../versions/records";
import { standingOfEach } from "../versions/versions";
import { obstacleTo } from "./last-report";

export const preferencesRecords = records({
  kind: "preferences",
  table: preferencesVersion,
  schema: preferences,
  may: "preferences.write",
  title: () => "Wat de gemeente deelt",
  problems(db, { owner, item }) {
    const obstacle = item.publicPage ? obstacleTo(db, owner.id) : null;
    return obstacle === null ? [] : [{ path: ["publicPage"], message: obstacleInWords[obstacle] }];
  },
});

/** What the municipality chose, and on which version (0: nothing yet, and what then holds). Refuses: not-allowed. */
export function preferencesOf(scope: Scope, municipality: string): Outcome<{ item: Preferences; version: number }> {
  const found = preferencesRecords.find(scope, ofMunicipality(municipality), DEFAULT_PREFERENCES.id);
  return found.ok ? done({ item: found.value?.item ?? DEFAULT_PREFERENCES, version: found.value?.version ?? 0 }) : found;
}

/** Which of these municipalities let others of their regions see them by name, and which have a public page, as they chose last. */
export function chosenToShow(db: Queries, codes: readonly string[]): Record<"byName" | "published", Set<string>> {
  const chosen = standingOfEach(db, preferencesRecords, "municipality", codes);
  const those = (choice: "sharedByName" | "publicPage") =>
    new Set(codes.filter((code) => chosen.get(code)?.[0]?.[choice] ?? DEFAULT_PREFERENCES[choice]));
  return { byName: those("sharedByName"), published: those("publicPage") };
}
