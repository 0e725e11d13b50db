/** The audit log as a table to download. */
import type { AuditEvent } from "@/db/store/audit";
import { capitalised } from "@/lib/dutch";
import type { Sheet } from "@/lib/sheet";
import { eventNames, kindNames } from "./event-names";

/** The events in the order given. */
export const logSheet = (events: readonly AuditEvent[]): Sheet => ({
  name: "Logboek",
  columns: [
    { heading: "Wanneer", width: 17 },
    { heading: "Gebeurtenis", width: 22 },
    { heading: "Soort", width: 18 },
    { heading: "Wat", width: 50 },
    { heading: "Versie", width: 8 },
    { heading: "Wie", width: 30 },
    { heading: "Kenmerk", width: 22 },
  ],
  rows: events.map(({ at, event, kind, title, version, actor, record }) => [
    { moment: at },
    capitalised(eventNames[event]),
    kindNames[kind],
    title,
    version,
    actor,
    record,
  ]),
});
