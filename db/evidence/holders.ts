/** After council elections: which portfolio holders nobody looked at again, and that one still holds. */
import { and, eq, gte, inArray } from "drizzle-orm";
import { mayWrite, ofMunicipality, type Scope } from "@/lib/access";
import { type IsoDate, plus } from "@/lib/calendar";
import { type EvidenceOf, startOf } from "@/lib/evidence/evidence";
import { lastMomentOf } from "@/lib/moment";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import { recordEvent } from "../store/audit";
import { database } from "../store/client";
import { auditEvent } from "../store/schema";
import { inTransaction } from "../store/transaction";
import { evidenceRecords } from "./evidence";

type Holder = Version<EvidenceOf<"appointment">>;

/**
 * The portfolio holders of a municipality that began before the elections, are in office on the day, and that nobody
 * corrected or confirmed since; none before the elections themselves. What an import added was looked at by nobody. Refuses:
 * not-allowed.
 */
export function holdersToConfirm(scope: Scope, code: string, { elections, today }: Days): Outcome<Holder[]> {
  const owner = ofMunicipality(code);
  const listed = evidenceRecords.list(scope, owner);
  if (!listed.ok || today < elections) return listed.ok ? done([]) : listed;
  const looked = database()
    .select({ record: auditEvent.record })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.ownerKind, owner.kind),
        eq(auditEvent.ownerId, owner.id),
        eq(auditEvent.kind, "evidence"),
        inArray(auditEvent.event, ["corrected", "confirmed"]),
        gte(auditEvent.at, lastMomentOf(plus(elections, "-P1D"))),
      ),
    )
    .all();
  const seen = new Set(looked.map(({ record }) => record));
  return done(
    listed.value.filter((version): version is Holder => isAsked(version, { elections, today }) && !seen.has(version.item.id)),
  );
}

interface Days {
  elections: IsoDate;
  today: IsoDate;
}

const isAsked = ({ item, state }: Version<unknown & { id: string }>, { elections, today }: Days): boolean => {
  const appointment = item as EvidenceOf<"appointment">;
  return (
    state === "recorded" &&
    appointment.type === "appointment" &&
    appointment.role === "portfolio-holder" &&
    startOf(appointment) < elections &&
    (appointment.until ?? today) >= today
  );
};

/** Notes that a holder still holds; what is recorded stays as it is. Refuses: not-allowed, not-found. */
export function confirmHolder(scope: Scope, { municipality, id }: { municipality: string; id: string }): Outcome<undefined> {
  const owner = ofMunicipality(municipality);
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const found = evidenceRecords.find(scope, owner, id);
    if (!found.ok) return found;
    if (found.value === undefined || found.value.state === "withdrawn") return refused({ code: "not-found" });
    const { version, item } = found.value;
    recordEvent(tx, { owner, kind: "evidence", record: id, version, event: "confirmed", title: item.title });
    return done(undefined);
  });
}
