/**
 * Generated evidence for every municipality of the country, and for ten regions, in a database of its own: for load, and to
 * look at. Every item says that it was made up, and the database is marked, so that every page says so too.
 */
import type { Scope } from "@/lib/access";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import { type IsoDate, plus } from "@/lib/calendar";
import type { Evidence } from "@/lib/evidence/evidence";
import { MOST_EVIDENCE } from "@/lib/most-records";
import { done, type Outcome } from "@/lib/refusal";
import { listMunicipalities, listRegions, type MunicipalityRecord, type RegionRecord } from "../../places/municipalities";
import { actionRecords } from "../../plan";
import { isGenerated, markGenerated } from "../../store/generated";
import { inTransaction, type WriteTransaction } from "../../store/transaction";
import { append } from "../../versions/versions";
import { evidenceKind } from "../../visibility/evidence-kind";
import { diceOf } from "./dice";
import { madeUpAction, madeUpItem, type Span } from "./evidence";

export interface Amount {
  /** The last day on which anything happened. */
  today: IsoDate;
  /** How many years back it goes. */
  years: number;
  /** About how many items each municipality has. */
  items: number;
}

/** The most items for each municipality: one that has half as many again still has room. */
export const MOST_ITEMS = MOST_EVIDENCE / 2;

/** Begins with the words by which reports recognise what was made up. */
const NOTE = "Verzonnen voorbeeld. Gegenereerde gegevens, om Plateau mee te proberen.";

/**
 * Fills all real municipalities, and the ten police regions, in one transaction. Returns how many items of evidence it
 * laid down. A database that was filled so before is left as it is (0).
 */
export function generateCountry(scope: Scope, amount: Amount): Outcome<number> {
  if (isGenerated()) return done(0);
  const span = { from: yearsBefore(amount.today, amount.years), to: amount.today };
  const outcome = inTransaction(scope, (tx) => {
    const regions = listRegions().filter(({ kind }) => kind === "police");
    const places = listMunicipalities().filter(({ fictional }) => !fictional);
    const regional = regions.map((region, index) => fillRegion(tx, region, index, span));
    const own = places.map((place, index) => fillMunicipality(tx, place, index, { ...amount, span }));
    return done([...regional, ...own].reduce((sum, count) => sum + count, 0));
  });
  if (outcome.ok) markGenerated();
  return outcome;
}

const yearsBefore = (day: IsoDate, years: number): IsoDate => (years === 0 ? day : yearsBefore(plus(day, "-P1Y"), years - 1));

const layAll = (tx: WriteTransaction, owner: Owner, items: readonly Evidence[]): number => {
  for (const item of items) append(tx, evidenceKind, owner, undefined, { state: "recorded", item });
  return items.length;
};

const REGIONAL_ITEMS = 12;

function fillRegion(tx: WriteTransaction, region: RegionRecord, index: number, span: Span): number {
  const dice = diceOf(10_000 + index);
  const items: Evidence[] = [];
  while (items.length < REGIONAL_ITEMS) {
    const number = items.length + 1;
    const item = madeUpItem(dice, span, () => ({
      id: `gegenereerd-${region.id}-${number}`,
      title: `Gegenereerd regionaal bewijs ${number}`,
      owner: "region",
      region: region.id,
      note: NOTE,
    }));
    if (item.type !== "explanation") items.push(item);
  }
  return layAll(tx, ofRegion(region.id), items);
}

/** Some municipalities have far more than others: between half and one and a half times the amount. */
function fillMunicipality(
  tx: WriteTransaction,
  place: MunicipalityRecord,
  index: number,
  amount: Amount & { span: Span },
): number {
  const dice = diceOf(index + 1);
  const count = Math.round(amount.items * (0.5 + dice.below(101) / 100));
  const items = Array.from({ length: count }, (_, number) =>
    madeUpItem(dice, amount.span, () => ({
      id: `gegenereerd-${place.code}-${number + 1}`,
      title: `Gegenereerd bewijs ${number + 1}`,
      owner: "municipality",
      note: NOTE,
    })),
  );
  for (let number = 1; number <= ACTIONS; number++) {
    const called = { id: `gegenereerd-${number}`, title: `Gegenereerde actie ${number}`, note: NOTE };
    const item = madeUpAction(dice, amount.span, called);
    append(tx, actionRecords, ofMunicipality(place.code), undefined, { state: "recorded", item });
  }
  return layAll(tx, ofMunicipality(place.code), items);
}

const ACTIONS = 6;
