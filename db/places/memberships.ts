/**
 * Keeping the register of places: regions made by hand, and memberships with their periods. Only for who keeps the
 * register; nothing is overwritten, so that an earlier dossier still shows who belonged where.
 */
import { randomUUID } from "node:crypto";
import { and, asc, eq, max } from "drizzle-orm";
import { mayEverywhere, mayRead, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { dayOf, type IsoDate, isIsoDate } from "@/lib/calendar";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { title } from "@/lib/text";
import { recordEvent } from "../store/audit";
import { schemaProblems } from "../store/checks";
import { database, type Queries } from "../store/client";
import { membership } from "../store/schema";
import { type Writing, writing } from "../store/transaction";
import { municipalityIn, type RegionRecord, regionIn } from "./municipalities";
import { addRegion } from "./register";
import { sharedIds } from "./shared-ids";

/** Makes a region by hand, such as a district of municipalities that work together. Refuses: not-allowed, invalid. */
export function makeRegion(scope: Scope, { name, fictional }: { name: string; fictional: boolean }): Outcome<RegionRecord> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  const problems = schemaProblems(title, name).map(({ message }) => ({ path: ["name"], message }));
  if (problems.length > 0) return invalid(problems);
  return writing(scope, (under) => {
    const made: RegionRecord = { id: `verband-${randomUUID().slice(0, 8)}`, name: name.trim(), kind: "cooperation", fictional };
    addRegion(under, made);
    return done(made);
  });
}

/** A time during which a municipality belongs to a region; both days are included, null: since or until nobody knows when. */
export interface Membership {
  municipality: string;
  region: string;
  /** Counts the periods of this municipality in this region, from 1. */
  period: number;
  version: number;
  state: "recorded" | "withdrawn";
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
}

/** A membership as the administrator enters it: a new period, or the next version of one (`basedOn` the version seen). */
export interface MembershipWrite {
  municipality: string;
  region: string;
  period?: number;
  basedOn: number;
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  /** It never was so: the whole period is taken back. */
  withdrawn?: boolean;
}

/**
 * Records a membership, or corrects or takes back one. Refuses: not-allowed, not-found, and invalid: no days, days the
 * wrong way round, another period on one of the same days, ids of evidence that the two share, or changed by someone else since.
 */
export function putMembership(scope: Scope, write: MembershipWrite): Outcome<Membership> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  return writing(scope, (under) => {
    const member = municipalityIn(under.db, write.municipality);
    const region = regionIn(under.db, write.region);
    if (member === undefined || region === undefined) return refused({ code: "not-found" });
    const periods = periodsOf(under.db, write.municipality, write.region);
    const problems = [...membershipProblems(write, periods), ...(write.withdrawn ? [] : idProblems(under.db, member, region))];
    if (problems.length > 0) return invalid(problems);
    return done(layDown(under, write, periods, `${member.name} hoort bij ${region.name}`));
  });
}

function membershipProblems(
  { validFrom, validUntil, period, basedOn, withdrawn }: MembershipWrite,
  periods: Membership[],
): Problem[] {
  const current = periods.find((one) => one.period === period);
  if ((current?.version ?? 0) !== basedOn) {
    return [
      { path: [], message: "Iemand anders heeft dit intussen gewijzigd. Bekijk wat er nu staat, en probeer het opnieuw." },
    ];
  }
  for (const [field, day] of [["validFrom", validFrom] as const, ["validUntil", validUntil] as const]) {
    if (day !== null && !isIsoDate(day)) return [{ path: [field], message: "Vul een bestaande datum in." }];
  }
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    return [{ path: ["validUntil"], message: "Kies een laatste dag die niet voor de eerste dag ligt." }];
  }
  const others = periods.filter((one) => one.period !== period && one.state === "recorded");
  const meets = others.some((one) => starts(validFrom) <= ends(one.validUntil) && starts(one.validFrom) <= ends(validUntil));
  return meets && !withdrawn
    ? [{ path: ["validFrom"], message: "In deze tijd hoort de gemeente al bij deze regio. Wijzig dan die periode." }]
    : [];
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

const starts = (day: IsoDate | null): number => (day === null ? Number.NEGATIVE_INFINITY : dayOf(day));
const ends = (day: IsoDate | null): number => (day === null ? Number.POSITIVE_INFINITY : dayOf(day));

function layDown(under: Writing, write: MembershipWrite, periods: readonly Membership[], said: string): Membership {
  const period = write.period ?? 1 + Math.max(0, ...periods.map((one) => one.period));
  const { municipality: member, region, validFrom, validUntil } = write;
  const state = write.withdrawn ? ("withdrawn" as const) : ("recorded" as const);
  const laid = { municipality: member, region, period, version: write.basedOn + 1, state, validFrom, validUntil };
  under.db
    .insert(membership)
    .values({ ...laid, recordedAt: under.at })
    .run();
  for (const owner of [ofRegion(region), ofMunicipality(member)]) {
    recordEvent(under, {
      owner,
      kind: "region",
      record: region,
      version: laid.version,
      event: write.withdrawn ? "withdrawn" : write.basedOn === 0 ? "added" : "corrected",
      title: said,
    });
  }
  return laid;
}

/** The newest version of each period in which a municipality belonged to a region, by period. */
export function periodsOf(db: Queries, code: string, region: string): Membership[] {
  const last = db
    .select({ period: membership.period, version: max(membership.version).as("last_version") })
    .from(membership)
    .where(and(eq(membership.municipality, code), eq(membership.region, region)))
    .groupBy(membership.period)
    .as("last");
  return db
    .select(columns)
    .from(membership)
    .innerJoin(last, and(eq(membership.period, last.period), eq(membership.version, last.version)))
    .where(and(eq(membership.municipality, code), eq(membership.region, region)))
    .orderBy(asc(membership.period))
    .all();
}

const { municipality: member, region: of, period, version, state, validFrom, validUntil } = membership;
const columns = { municipality: member, region: of, period, version, state, validFrom, validUntil };

/** All memberships of a region that stand, past and to come ones included, by municipality and period. Refuses: not-allowed. */
export function listMemberships(scope: Scope, region: string): Outcome<Membership[]> {
  const allowed = mayEverywhere(scope, "register.manage") || mayRead(scope, ofRegion(region));
  if (!allowed) return refused({ code: "not-allowed" });
  const codes = database().selectDistinct({ code: member }).from(membership).where(eq(of, region)).orderBy(asc(member)).all();
  const all = codes.flatMap(({ code }) => periodsOf(database(), code, region));
  return done(all.filter((one) => one.state === "recorded"));
}
