/** Municipalities that go up in another: the register keeps the last day and the successor, and what was recorded stays. */
import { eq } from "drizzle-orm";
import { mayEverywhere, ofMunicipality, type Scope } from "@/lib/access";
import { type IsoDate, isIsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { recordEvent } from "./audit";
import type { Queries } from "./client";
import { type MunicipalityRecord, municipalityIn } from "./municipalities";
import { municipality } from "./schema";
import { writing } from "./transaction";

/** A municipality that goes up in another: its last day, and the one that it becomes part of on the day after. */
export interface Merger {
  code: string;
  successor: string;
  lastDay: IsoDate;
}

/** Records that a municipality merges into another. Refuses: not-allowed, not-found, invalid. */
export function recordMerger(scope: Scope, { code, successor, lastDay }: Merger): Outcome<MunicipalityRecord> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  return writing(scope, (under) => {
    const ending = municipalityIn(under.db, code);
    const next = municipalityIn(under.db, successor);
    if (ending === undefined || next === undefined) return refused({ code: "not-found" });
    const problems = mergerProblems(under.db, { ending, next, lastDay });
    if (problems.length > 0) return invalid(problems);
    under.db.update(municipality).set({ validUntil: lastDay, successor }).where(eq(municipality.code, code)).run();
    for (const owner of [ofMunicipality(code), ofMunicipality(successor)]) {
      recordEvent(under, {
        owner,
        kind: "municipality",
        record: code,
        version: 1,
        event: "corrected",
        title: `${ending.name} gaat op in ${next.name}, laatste dag ${longDate(lastDay)}`,
      });
    }
    return done({ ...ending, validUntil: lastDay, successor });
  });
}

interface Merging {
  ending: MunicipalityRecord;
  next: MunicipalityRecord;
  lastDay: IsoDate;
}

function mergerProblems(db: Queries, { ending, next, lastDay }: Merging): Problem[] {
  if (!isIsoDate(lastDay)) return [{ path: ["lastDay"], message: "Vul de laatste dag van de gemeente in." }];
  if (lastDay < ending.validFrom) return [{ path: ["lastDay"], message: "Op die dag bestond de gemeente nog niet." }];
  if (next.validUntil !== null && next.validUntil <= lastDay) {
    return [{ path: ["successor"], message: "Die gemeente bestaat dan zelf niet meer. Kies haar opvolger." }];
  }
  return leadsTo(db, next, ending.code)
    ? [{ path: ["successor"], message: "Een gemeente kan niet in zichzelf of in haar eigen voorganger opgaan." }]
    : [];
}

function leadsTo(db: Queries, from: MunicipalityRecord, code: string): boolean {
  const seen = new Set<string>();
  for (let at: MunicipalityRecord | undefined = from; at && !seen.has(at.code); at = municipalityIn(db, at.successor ?? "")) {
    if (at.code === code) return true;
    seen.add(at.code);
  }
  return false;
}
