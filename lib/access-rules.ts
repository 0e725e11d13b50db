/**
 * What an address or a server action can ask of who comes there, and whether someone has it. The tables themselves are
 * access-routes.ts and access-actions.ts.
 */
import { may, mayEverywhere, maySomewhere, ofMunicipality, ofRegion, type Permission, type Scope } from "./access";

/** What is asked: nothing, being signed in, or a permission for the place in the address. */
export type Needs = "nothing" | "session" | Permission;

/**
 * Which records the permission is for: those of the municipality or region in the address, those of any place of one's own,
 * or what belongs to nobody.
 */
export type Subject = "place" | "own" | "installation";

export interface Rule {
  needs: Needs;
  subject: Subject;
  /** How one shows who one is: with a session, or for programs with a token in the head of each request. */
  by: "session" | "token";
}

const ofNoPlace = { subject: "installation", by: "session" } as const;
export const anybody: Rule = { needs: "nothing", ...ofNoPlace };
export const signedIn: Rule = { needs: "session", ...ofNoPlace };
export const managesPeople: Rule = { needs: "people.manage", ...ofNoPlace };
export const managesRegister: Rule = { needs: "register.manage", ...ofNoPlace };
/** Where every municipality of the country stands. */
export const seesAllStanding: Rule = { needs: "standing.read", ...ofNoPlace };
export const joinsErasing: Rule = { needs: "erasing.join", subject: "own", by: "session" };
/** A permission for the municipality or region in the address. */
export const inPlace = (needs: Permission): Rule => ({ needs, subject: "place", by: "session" });
export const readsRecords = inPlace("records.read");
export const writesRecords = inPlace("records.write");
export const seesStanding = inPlace("standing.read");
/** For programs: any token that works, and a token that may do this in the place of the address. */
export const anyToken: Rule = { needs: "session", subject: "installation", by: "token" };
export const tokenInPlace = (needs: Permission): Rule => ({ needs, subject: "place", by: "token" });

/** The place in an address; absent where the address has none. */
export type PlaceInAddress = { municipality: string } | { region: string };

/** Whether a rule lets someone in. `scope` is null for who is not signed in. */
export function allows({ needs, subject }: Rule, scope: Scope | null, place?: PlaceInAddress): boolean {
  if (needs === "nothing") return true;
  if (scope === null) return false;
  if (needs === "session") return true;
  if (subject === "own") return maySomewhere(scope, needs);
  if (subject === "installation" || place === undefined) return mayEverywhere(scope, needs);
  return may(scope, needs, "municipality" in place ? ofMunicipality(place.municipality) : ofRegion(place.region));
}
