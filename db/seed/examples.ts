/** The example data: an invented region, and two real municipalities as far as their published documents tell. */
import { ofMunicipality, type Scope } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import type { Municipality } from "@/lib/places/municipality";
import { done, type Outcome } from "@/lib/refusal";
import { DEFAULT_PREFERENCES } from "@/lib/sharing/preferences";
import { importDossier } from "../exchange/import";
import { addMembership } from "../memberships";
import { municipalityIn, type RegionRecord, regionIn, withEvidence } from "../places/municipalities";
import { addMunicipality, addRegion } from "../places/register";
import { preferencesRecords } from "../sharing/preferences";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { formChoiceRecords } from "../trafficking";
import { exampleDossier } from "./example-file";
import { SINCE } from "./places";
import { SHARING_BY_NAME, voorbeeldregio } from "./voorbeeldregio";

/** The day on which the examples were written: they must load on any machine, whatever its clock says. */
const WRITTEN_ON = "2026-11-22";

/** The municipalities of which published policy is an example, each in a file of its own here. */
const PUBLISHED = ["bergeijk", "groningen", "zoeterwoude", "blaricum"];

/** What the policy of Zoeterwoude says of a form that it describes and leaves out (chapter 2). */
const LEFT_OUT = {
  owner: ofMunicipality("GM0638"),
  item: {
    id: "1.1.2d",
    choice: "left-out" as const,
    source: "Mensenhandelbeleid gemeente Zoeterwoude, hoofdstuk 2",
    reason:
      "Voor de gemeente is hier nog geen rol; wel blijft zij alert. Op basis van een openbaar document; geen oordeel van de gemeente.",
  },
};

/** Adds all examples in one transaction, unless anything is recorded already. Returns how many dossiers it added. */
export function seedExamples(scope: Scope): Outcome<number> {
  return inTransaction(scope, (tx) => {
    const recorded = withEvidence();
    if (recorded.municipalities.length + recorded.regions.length > 0) return done(0);
    const { region, dossiers } = voorbeeldregio();
    addInventedPlaces(
      tx,
      { ...region, kind: "cooperation", fictional: true },
      dossiers.map(({ municipality }) => municipality),
    );
    const all = [...PUBLISHED.map((name) => exampleDossier(name)), ...dossiers];
    for (const dossier of all) {
      const outcome = importDossier(scope, currentFramework, dossier, { today: WRITTEN_ON });
      if (!outcome.ok) throw new Error(`Example ${dossier.municipality.name}: ${JSON.stringify(outcome.refusal)}`);
    }
    for (const municipality of SHARING_BY_NAME) shareByName(scope, municipality);
    const choice = formChoiceRecords.put(scope, { ...LEFT_OUT, basedOn: 0 });
    if (!choice.ok) throw new Error(`Example of a form left out: ${JSON.stringify(choice.refusal)}`);
    return done(all.length);
  });
}

function shareByName(scope: Scope, municipality: string): void {
  const item = { ...DEFAULT_PREFERENCES, sharedByName: true };
  const outcome = preferencesRecords.put(scope, { owner: ofMunicipality(municipality), item, basedOn: 0 });
  if (!outcome.ok) throw new Error(`Example ${municipality}: ${JSON.stringify(outcome.refusal)}`);
}

function addInventedPlaces(tx: WriteTransaction, region: RegionRecord, members: readonly Municipality[]): void {
  if (regionIn(tx.db, region.id) !== undefined) return;
  addRegion(tx, region);
  const invented = { fictional: true, province: null, validFrom: SINCE, validUntil: null, successor: null };
  for (const { code, name } of members) {
    if (municipalityIn(tx.db, code) === undefined) addMunicipality(tx, { code, name, ...invented });
    addMembership(tx, { municipality: code, region: region.id, validFrom: SINCE });
  }
}
