/**
 * Municipalities that go up in another: the register keeps the last day and the successor, and what was recorded stays. A
 * merger recorded by mistake can be taken back as long as the successor has answered for nothing of it.
 */
import { eq } from "drizzle-orm";
import { mayEverywhere, ofMunicipality, type Scope } from "@/lib/access";
import { type IsoDate, isIsoDate, plus } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { type MunicipalityRecord, municipalityIn } from "../places/municipalities";
import { recordEvent } from "../store/audit";
import type { Queries } from "../store/client";
import { municipality } from "../store/schema";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { hasAnswered } from "./reconfirm";
import { carryRegions, returnRegions, type Succession } from "./successor-regions";

/** A municipality that goes up in another: its last day, and the one that it becomes part of on the day after. */
export interface Merger {
  code: string;
  successor: string;
  lastDay: IsoDate;
}

/** Records that a municipality merges into another. Refuses: not-allowed, not-found, invalid. */
export function recordMerger(scope: Scope, { code, successor, lastDay }: Merger): Outcome<MunicipalityRecord> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const ending = municipalityIn(tx.db, code);
    const next = municipalityIn(tx.db, successor);
    if (ending === undefined || next === undefined) return refused({ code: "not-found" });
    const problems = mergerProblems(tx.db, { ending, next, lastDay });
    if (problems.length > 0) return invalid(problems);
    const before = successionOf(tx.db, ending);
    if (before) returnRegions(scope, tx.db, before);
    tx.db.update(municipality).set({ validUntil: lastDay, successor }).where(eq(municipality.code, code)).run();
    say(tx, { ending, next }, "corrected", `${ending.name} gaat op in ${next.name}, laatste dag ${longDate(lastDay)}`);
    const inTheWay = carryRegions(scope, tx.db, { ending, next, lastDay });
    if (inTheWay.length > 0) return invalid(inTheWay);
    return done({ ...ending, validUntil: lastDay, successor });
  });
}

/**
 * Takes back a merger: the municipality goes on, and the regions that the successor had from it alone are taken back too.
 * Refuses: not-allowed, not-found where there is none, and invalid once the successor has answered for its evidence.
 */
export function takeBackMerger(scope: Scope, code: string, today: IsoDate): Outcome<MunicipalityRecord> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const ending = municipalityIn(tx.db, code);
    const merged = ending && successionOf(tx.db, ending);
    if (merged === undefined) return refused({ code: "not-found" });
    const { next, lastDay } = merged;
    if (lastDay < today && hasAnswered(tx.db, next.code, code)) return invalid([{ path: [], message: answered(merged) }]);
    returnRegions(scope, tx.db, merged);
    tx.db.update(municipality).set({ validUntil: null, successor: null }).where(eq(municipality.code, code)).run();
    say(tx, merged, "withdrawn", `${merged.ending.name} gaat op in ${next.name}`);
    return done({ ...merged.ending, validUntil: null, successor: null });
  });
}

const answered = ({ ending, next }: Succession): string =>
  `${next.name} heeft al gekozen wat van het bewijs van ${ending.name} ook daar geldt. Daarom kan dit niet meer terug.`;

function successionOf(db: Queries, ending: MunicipalityRecord): Succession | undefined {
  const next = municipalityIn(db, ending.successor ?? "");
  return next && ending.validUntil !== null ? { ending, next, lastDay: ending.validUntil } : undefined;
}

type Both = Pick<Succession, "ending" | "next">;

/** Writes in the logs of both what happened to the one that goes up in the other. */
function say(tx: WriteTransaction, { ending, next }: Both, event: "corrected" | "withdrawn", title: string): void {
  for (const { code } of [ending, next]) {
    recordEvent(tx, { owner: ofMunicipality(code), kind: "municipality", record: ending.code, version: 1, event, title });
  }
}

function mergerProblems(db: Queries, { ending, next, lastDay }: Succession): Problem[] {
  if (!isIsoDate(lastDay)) return [{ path: ["lastDay"], message: "Vul de laatste dag van de gemeente in." }];
  if (lastDay < ending.validFrom) return [{ path: ["lastDay"], message: "Op die dag bestond de gemeente nog niet." }];
  if (next.validFrom > plus(lastDay, "P1D")) {
    const message = `${next.name} begint pas op ${longDate(next.validFrom)}. Kies de dag daarvoor als laatste dag.`;
    return [{ path: ["lastDay"], message }];
  }
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
