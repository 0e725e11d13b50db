/**
 * Which municipality belongs to which region, and when, as it is remembered. Only for who keeps the register; nothing is
 * overwritten, so that an earlier dossier still shows who belonged where.
 */
import { mayEverywhere, mayRead, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { type Membership, membership, overlap, periodId } from "@/lib/places/membership";
import type { Problem } from "@/lib/problem";
import type { Outcome, Version } from "@/lib/refusal";
import { municipalityIn, regionIn } from "./places/municipalities";
import { sharedIds } from "./places/shared-ids";
import type { Queries } from "./store/client";
import { membershipVersion } from "./store/schema";
import { inTransaction, type WriteTransaction } from "./store/transaction";
import { records, type Write } from "./versions/records";
import { storeTogether } from "./versions/together";
import { append, insertVersion, newestOfAll, type Valid } from "./versions/versions";

/** A region's memberships, past and to come ones included. Invalid is another period on one of the same days, and an id that the two share. */
export const membershipRecords = records<Membership>({
  kind: "region",
  table: membershipVersion,
  schema: membership,
  owners: ["region"],
  may: (scope) => mayEverywhere(scope, "register.manage"),
  mayRead: (scope, owner) => mayEverywhere(scope, "register.manage") || mayRead(scope, owner),
  title: (item, owner, db) =>
    `${municipalityIn(db, item.municipality)?.name} hoort bij ${regionIn(db, owner.id)?.name ?? owner.id}`,
  alsoFor: ({ municipality }) => [ofMunicipality(municipality)],
  problems: periodProblems,
});

function periodProblems(db: Queries, { owner, item }: Write<Membership>): Problem[] {
  const member = municipalityIn(db, item.municipality);
  if (member === undefined) {
    return [{ path: ["municipality"], message: "Deze gemeente staat niet in het register. Controleer de naam." }];
  }
  const others = periodsOf(db, owner.id, item.municipality).filter(
    (other) => other.item.id !== item.id && other.state === "recorded",
  );
  const meets = others.some((other) => overlap(item, other.item));
  return [
    ...(meets
      ? [{ path: ["validFrom"], message: "In deze tijd hoort de gemeente al bij deze regio. Wijzig dan die periode." }]
      : []),
    ...idProblems(db, member, regionIn(db, owner.id) ?? { id: owner.id, name: owner.id }),
  ];
}

/** With which ids the municipality would see two records of a kind as a member of the region; said at the municipality. */
export const idProblems = (
  db: Queries,
  member: { code: string; name: string },
  region: { id: string; name: string },
): Problem[] =>
  sharedIds(db, member.code, region.id).map((shared) => ({
    path: ["municipality"],
    message: `${region.name} heeft ${shared}, en ${member.name} (of een andere regio van die gemeente) heeft dat id ook al.`,
  }));

/** The newest version of each period in which a municipality belonged to a region, those taken back included. */
export const periodsOf = (db: Queries, region: string, code: string): Version<Membership>[] =>
  newestOfAll(db, membershipRecords, ofRegion(region)).filter(({ item }) => item.municipality === code);

/** A new period of a municipality in a region; a day is absent where nobody knows it. */
export type NewPeriod = Omit<Membership, "id"> & { region: string };

const nextPeriod = (db: Queries, { region, ...period }: NewPeriod): Membership => ({
  ...period,
  id: periodId(period.municipality, periodsOf(db, region, period.municipality).length + 1),
});

/** Records a new period. Refuses: not-allowed, not-found (no such region), invalid. */
export const addPeriod = (scope: Scope, period: NewPeriod): Outcome<Version<Membership>> =>
  inTransaction(scope, ({ db }) =>
    membershipRecords.put(scope, { owner: ofRegion(period.region), item: nextPeriod(db, period), basedOn: 0 }),
  );

/** Records a new period for each of them: of all, or, refused as one of them is, of none; every problem is told. */
export const addPeriods = (scope: Scope, periods: readonly NewPeriod[]): Outcome<number> =>
  storeTogether(
    scope,
    periods.map((period) => () => addPeriod(scope, period)),
  );

/** Makes a municipality a member of a region that are both added in the same moment: that is no event of its own. */
export function addMembership(tx: WriteTransaction, { region, ...period }: NewPeriod): void {
  const item = membership.parse({ ...period, id: periodId(period.municipality, 1) }) as Valid<Membership>;
  insertVersion(tx, membershipRecords, ofRegion(region), undefined, { state: "recorded", item });
}

/** Makes a municipality a member of a region that was in the register already. For within an import, which asks who may. */
export const joinRegion = (tx: WriteTransaction, period: NewPeriod): Version<Membership> =>
  append(tx, membershipRecords, ofRegion(period.region), undefined, {
    state: "recorded",
    item: nextPeriod(tx.db, period),
  });
