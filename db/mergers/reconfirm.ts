/**
 * After a merger: what the predecessors recorded, for the successor to confirm or leave. Nothing of it counts for the new
 * municipality until it says so; what the predecessors recorded stays where it is, to read.
 */
import { and, eq, lt } from "drizzle-orm";
import { may, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Evidence } from "@/lib/evidence/evidence";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import { database, type Queries } from "../store/client";
import { municipality } from "../store/schema";
import { writing } from "../store/transaction";
import { append, newest, newestOfAll, standing } from "../versions/versions";
import { evidenceKind } from "../visibility/evidence-kind";
import { idProblem } from "../visibility/visibility";

/** Evidence of a predecessor that the successor has not answered for. */
export interface ToReconfirm {
  predecessor: { code: string; name: string };
  item: Evidence;
}

/** The municipalities that went up in this one before `today`, of which the last day is past. */
export const predecessorsOf = (code: string, today: IsoDate): { code: string; name: string }[] =>
  predecessorsIn(database(), code, today);

const predecessorsIn = (db: Queries, code: string, today: IsoDate) =>
  db
    .select({ code: municipality.code, name: municipality.name })
    .from(municipality)
    .where(and(eq(municipality.successor, code), lt(municipality.validUntil, today)))
    .orderBy(municipality.name)
    .all();

/** What still waits for an answer, by predecessor. Refuses: not-allowed. */
export function toReconfirm(scope: Scope, code: string, today: IsoDate): Outcome<ToReconfirm[]> {
  if (!may(scope, "records.read", ofMunicipality(code))) return refused({ code: "not-allowed" });
  return done(waiting(database(), code, today));
}

/** An item that the successor confirmed or left has its id in the successor's register. An explanation was that municipality's own. */
function waiting(db: Queries, code: string, today: IsoDate): ToReconfirm[] {
  const answered = new Set(newestOfAll(db, evidenceKind, ofMunicipality(code)).map(({ item }) => item.id));
  return predecessorsIn(db, code, today).flatMap((predecessor) =>
    standing(db, evidenceKind, ofMunicipality(predecessor.code))
      .filter((item) => item.type !== "explanation" && !answered.has(item.id))
      .map((item) => ({ predecessor, item })),
  );
}

/** Whether the successor has confirmed or left anything of a predecessor's evidence. */
export function hasAnswered(db: Queries, successor: string, predecessor: string): boolean {
  const idsOf = (code: string) => newestOfAll(db, evidenceKind, ofMunicipality(code)).map(({ item }) => item.id);
  const own = new Set(idsOf(successor));
  return idsOf(predecessor).some((id) => own.has(id));
}

/** The successor's answer about one item of a predecessor. */
export interface Reconfirmation {
  municipality: string;
  id: string;
  /** Whether it holds for the new municipality as well. */
  holds: boolean;
  today: IsoDate;
}

/**
 * Takes over a predecessor's item as the successor's own, or leaves it: then it stands in the register as withdrawn, and
 * can be restored. Refuses: not-allowed, and not-found where nothing (or no longer) waits under that id.
 */
export function reconfirm(scope: Scope, { municipality: code, id, holds, today }: Reconfirmation): Outcome<Version<Evidence>> {
  if (!may(scope, "records.write", ofMunicipality(code))) return refused({ code: "not-allowed" });
  return writing(scope, (under) => {
    const found = waiting(under.db, code, today).find(({ item }) => item.id === id);
    if (found === undefined || idProblem(under.db, evidenceKind, ofMunicipality(code), id).length > 0)
      return refused({ code: "not-found" });
    const before = newest(under.db, evidenceKind, ofMunicipality(code), id);
    const { adopts: _regional, ...item } = { adopts: undefined, ...found.item };
    return done(
      append(under, evidenceKind, ofMunicipality(code), before, {
        state: holds ? "recorded" : "withdrawn",
        item: item as Evidence,
      }),
    );
  });
}
