/** Who may read a municipality's records: what its log says of access that is given and taken, and who has it now. */
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { mayWrite, ofMunicipality, roleNames, type Scope } from "@/lib/access";
import type { AccountRole, RoleInput } from "@/lib/accounts/account";
import { dateInNetherlands, type IsoDate } from "@/lib/calendar";
import { done, type Outcome, refused } from "@/lib/refusal";
import { membersOf, type RegionRecord, regionIn, regionsOf } from "../places/municipalities";
import { recordEvent } from "../store/audit";
import type { Queries } from "../store/client";
import { auditEvent } from "../store/schema";
import { snapshot, type WriteTransaction } from "../store/transaction";
import { account, accountPlace } from "./schema";
import { tokensInUse } from "./tokens-in-use";

/** The municipalities whose records a role opens, each with the function in which it does so. */
export function opensRecords(db: Queries, given: RoleInput | null): Map<string, string> {
  if (given === null || given.role === "administrator") return new Map();
  const { role, municipalities, regions } = given;
  if (role !== "chain-director") return new Map(municipalities.map((code) => [code, roleNames[role]]));
  return new Map(
    regions.flatMap((id) => {
      const said = `${roleNames[role]} ${regionIn(db, id)?.name ?? id}`;
      return membersOf(db, id).map(({ code }): [string, string] => [code, said]);
    }),
  );
}

/** Says in the log of each municipality that access to its records was given or taken: the function, never the person. */
export function sayAccess(
  tx: WriteTransaction,
  id: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const said = (code: string, event: "added" | "withdrawn", title: string) =>
    recordEvent(tx, { owner: ofMunicipality(code), kind: "account", record: id, version: 1, event, title });
  for (const [code, role] of before) if (after.get(code) !== role) said(code, "withdrawn", `Toegang: ${role}`);
  for (const [code, role] of after) if (before.get(code) !== role) said(code, "added", `Toegang: ${role}`);
}

/** Someone, or a program, that may read the records, by function. */
export interface Reader {
  /** Whether it is another program, with a token, rather than a person. */
  program: boolean;
  role: Exclude<AccountRole, "administrator">;
  /** The region for which a chain director works; null for who works for the municipality itself. */
  region: RegionRecord | null;
  since: IsoDate;
}

/**
 * Everyone who may read a municipality's records now, the municipality's own people first, the longest first. Refuses:
 * not-allowed to all but who records for it.
 */
export function whoMayRead(scope: Scope, code: string): Outcome<Reader[]> {
  if (!mayWrite(scope, ofMunicipality(code))) return refused({ code: "not-allowed" });
  return snapshot((db) => {
    const regions = regionsOf(db, code);
    const own = inPlaces(db, "municipality", [code]).map((one) => ({ ...one, region: null }));
    const around = regions.flatMap((region) => inPlaces(db, "region", [region.id]).map((one) => ({ ...one, region })));
    const people = [...own, ...around].flatMap(({ id, role, createdAt, region }): Reader[] => {
      if (role === null || role === "administrator" || role === "operator") return [];
      return [{ program: false, role, region, since: sinceWhen(db, code, id) ?? dayOfMoment(createdAt) }];
    });
    return done([...people, ...programsThatRead(db, code, regions)]);
  });
}

const dayOfMoment = (moment: Date): IsoDate => dateInNetherlands(moment.toISOString());

/** Programs with a token for the municipality itself, and then those for one of its regions. */
function programsThatRead(db: Queries, code: string, regions: readonly RegionRecord[]): Reader[] {
  const tokens = tokensInUse(db);
  const reader = ({ role, createdAt }: (typeof tokens)[number], region: RegionRecord | null): Reader => ({
    ...{ program: true, role: role as Reader["role"], region, since: dayOfMoment(createdAt) },
  });
  return [
    ...tokens.filter(({ municipalities }) => municipalities.includes(code)).map((token) => reader(token, null)),
    ...regions.flatMap((region) =>
      tokens.filter((token) => token.regions.includes(region.id)).map((token) => reader(token, region)),
    ),
  ];
}

const inPlaces = (db: Queries, kind: "municipality" | "region", ids: readonly string[]) =>
  db
    .select({ id: account.id, role: account.role, createdAt: account.createdAt })
    .from(accountPlace)
    .innerJoin(account, eq(account.id, accountPlace.account))
    .where(and(eq(accountPlace.kind, kind), inArray(accountPlace.id, [...ids]), isNull(account.deactivatedAt)))
    .orderBy(account.createdAt, account.id)
    .all();

/** The day on which access was given last, as the municipality's log says; undefined where it says nothing. */
function sinceWhen(db: Queries, code: string, id: string): IsoDate | undefined {
  const { at } =
    db
      .select({ at: auditEvent.at })
      .from(auditEvent)
      .where(
        and(
          eq(auditEvent.ownerKind, "municipality"),
          eq(auditEvent.ownerId, code),
          eq(auditEvent.kind, "account"),
          eq(auditEvent.record, id),
          eq(auditEvent.event, "added"),
        ),
      )
      .orderBy(desc(auditEvent.id))
      .limit(1)
      .get() ?? {};
  return at === undefined ? undefined : dateInNetherlands(at);
}
