/** The closed lists that are the database's own: what lib's vocabulary does not need to know. */

/** What sort of region it is; `cooperation` is any that municipalities made themselves. */
export const regionKinds = ["province", "police", "safety", "court", "appeal", "youth", "riec", "cooperation"] as const;
export type RegionKind = (typeof regionKinds)[number];

/** Whether a version says something or takes it back; or what it said is gone for good. */
export const states = ["recorded", "withdrawn", "erased"] as const;

/** The states of what is never erased: it holds no text of anybody's own. */
export const lastingStates = ["recorded", "withdrawn"] as const;

/** What an audit event is about. `account` events name no person: their record is an opaque id. */
export const auditKinds = [
  "evidence",
  "exception",
  "action",
  "agreement",
  "commitment",
  "municipality",
  "region",
  "attachment",
  "remark",
  "council-form",
  "council-answer",
  "report",
  "preferences",
  "invitation",
  "request",
  "form-choice",
  "coming-form",
  "hotlines",
  "house-style",
  "account",
  "retention",
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** What happened. `imported` closes an import of a file; what the import did to each record stands before it. */
export const auditEvents = [
  "added",
  "corrected",
  "withdrawn",
  "restored",
  "imported",
  "adopted",
  "confirmed",
  "erased",
  "erasing-asked",
  "erasing-refused",
] as const;
export type AuditEventName = (typeof auditEvents)[number];

/** Whose an audit event can be: `installation` for what concerns no municipality or region, such as an administrator's account. */
export const auditOwners = ["municipality", "region", "installation"] as const;
