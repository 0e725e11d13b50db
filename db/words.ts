/** The closed lists that are the database's own: what lib's vocabulary does not need to know. */

/** What sort of region it is; `cooperation` is any that municipalities made themselves. */
export const regionKinds = ["province", "police", "safety", "court", "appeal", "youth", "riec", "cooperation"] as const;
export type RegionKind = (typeof regionKinds)[number];

/** Whether a version says something or takes it back. */
export const states = ["recorded", "withdrawn"] as const;

/** What an audit event is about. */
export const auditKinds = ["evidence", "exception", "action", "municipality", "region"] as const;
export type AuditKind = (typeof auditKinds)[number];

/** What happened. `imported` closes an import of a file; what the import did to each record stands before it. */
export const auditEvents = ["added", "corrected", "withdrawn", "restored", "imported"] as const;
export type AuditEventName = (typeof auditEvents)[number];
