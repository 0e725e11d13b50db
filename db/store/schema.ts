/**
 * The tables. Whatever a column may hold follows from the schemas and vocabulary of lib, never from a list here.
 * Relative imports only, here and in what this file imports: drizzle-kit does not know the alias.
 *
 * Version and audit tables are append-only: triggers refuse UPDATE and DELETE, but for the one door of erasing
 * (`drizzle/0013_erasing.sql`). A later migration that rebuilds such a table drops its triggers and must create them again.
 */
import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, blob, check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Agreement } from "../../lib/agreements/agreement";
import type { Commitment } from "../../lib/commitments/commitment";
import type { CouncilAnswer } from "../../lib/council/answer";
import type { CouncilForm } from "../../lib/council/note";
import type { Attachment } from "../../lib/evidence/attachment";
import type { Evidence } from "../../lib/evidence/evidence";
import type { Exception } from "../../lib/evidence/exception";
import type { Invitation } from "../../lib/evidence/invitation";
import { terms } from "../../lib/framework/vocabulary";
import type { Hotlines } from "../../lib/hotlines/hotlines";
import type { HouseStyle } from "../../lib/house-style/style";
import type { Membership } from "../../lib/places/membership";
import type { Action } from "../../lib/plan/action";
import type { Remark } from "../../lib/remarks/remark";
import type { Request } from "../../lib/requests/request";
import type { Preferences } from "../../lib/sharing/preferences";
import type { FormChoice } from "../../lib/trafficking/choice";
import type { ComingForm } from "../../lib/trafficking/coming";
import { isOneOf, versionColumns, versionRules, versionTable } from "./version-table";
import { auditEvents, auditKinds, auditOwners, lastingStates, regionKinds } from "./words";

/** Municipalities, real ones by CBS code. `validUntil` is the last day; `successor` is the one it then becomes part of. */
export const municipality = sqliteTable("municipality", {
  code: text().primaryKey(),
  name: text().notNull(),
  province: text(),
  fictional: integer({ mode: "boolean" }).notNull(),
  validFrom: text("valid_from").notNull(),
  validUntil: text("valid_until"),
  successor: text().references((): AnySQLiteColumn => municipality.code),
});

export const region = sqliteTable(
  "region",
  {
    id: text().primaryKey(),
    kind: text({ enum: regionKinds }).notNull(),
    name: text().notNull(),
    fictional: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [check("region_kind", isOneOf(table.kind, regionKinds))],
);

/**
 * Which municipality belongs to which region (the owner), and when: pairs have periods, periods have versions, and the newest
 * version counts. Days are in the world (null: since or until nobody knows when); `recordedAt` is the moment from which
 * Plateau knew, so that an earlier dossier lacks later regions. A withdrawn version: it never was so.
 */
export const membershipVersion = sqliteTable(
  "membership_version",
  {
    ...versionColumns,
    /** The region. */
    ownerId: text("owner_id")
      .notNull()
      .references(() => region.id),
    body: text({ mode: "json" }).$type<Membership>().notNull(),
    // Read from the body by the database itself, so the two cannot differ.
    municipality: text()
      .notNull()
      .references(() => municipality.code)
      .generatedAlwaysAs(sql`json_extract(body, '$.municipality')`, { mode: "stored" }),
    validFrom: text("valid_from").generatedAlwaysAs(sql`json_extract(body, '$.validFrom')`, { mode: "stored" }),
    validUntil: text("valid_until").generatedAlwaysAs(sql`json_extract(body, '$.validUntil')`, { mode: "stored" }),
  },
  (table) => [
    ...versionRules("membership_version", table, ["region"], lastingStates),
    index("membership_version_by_municipality").on(table.municipality, table.ownerId),
  ],
);

export const evidenceVersion = sqliteTable(
  "evidence_version",
  {
    ...versionColumns,
    body: text({ mode: "json" }).$type<Evidence>().notNull(),
    /** Read from the body by the database itself, so the two cannot differ. */
    type: text({ enum: terms("type") })
      .notNull()
      .generatedAlwaysAs(sql`json_extract(body, '$.type')`, { mode: "stored" }),
  },
  (table) => [
    ...versionRules("evidence_version", table, terms("owner")),
    check("evidence_version_type", isOneOf(table.type, terms("type"))),
    index("evidence_version_by_id").on(table.id, table.ownerKind, table.ownerId),
  ],
);

export const exceptionVersion = versionTable<Exception & { id: string }>("exception_version", ["municipality"]);

export const actionVersion = sqliteTable(
  "action_version",
  {
    ...versionColumns,
    body: text({ mode: "json" }).$type<Action>().notNull(),
    /** Read from the body by the database itself, so the two cannot differ. */
    status: text({ enum: terms("actionStatus") })
      .notNull()
      .generatedAlwaysAs(sql`json_extract(body, '$.status')`, { mode: "stored" }),
  },
  (table) => [
    ...versionRules("action_version", table, ["municipality"]),
    check("action_version_status", isOneOf(table.status, terms("actionStatus"))),
  ],
);

export const agreementVersion = versionTable<Agreement>("agreement_version", terms("owner"));

export const councilAnswerVersion = versionTable<CouncilAnswer>("council_answer_version", ["municipality"]);

export const commitmentVersion = versionTable<Commitment>("commitment_version", ["municipality"]);

export const attachmentVersion = versionTable<Attachment>("attachment_version", terms("owner"));

export const remarkVersion = versionTable<Remark>("remark_version", ["municipality"]);

export const councilFormVersion = versionTable<CouncilForm>("council_form_version", ["municipality"]);

export const preferencesVersion = versionTable<Preferences>("preferences_version", ["municipality"], lastingStates);

export const houseStyleVersion = versionTable<HouseStyle>("house_style_version", ["municipality"], lastingStates);

export const requestVersion = versionTable<Request>("request_version", ["region"]);

export const formChoiceVersion = versionTable<FormChoice>("form_choice_version", ["municipality"]);

/** The forms of trafficking on their way into the law, as an administrator keeps them: no owner's, so a table of its own. */
export const comingFormList = sqliteTable(
  "coming_form_version",
  {
    id: text().notNull(),
    version: integer().notNull(),
    state: text({ enum: lastingStates }).notNull(),
    recordedAt: text("recorded_at").notNull(),
    actor: text().notNull(),
    body: text({ mode: "json" }).$type<ComingForm>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    check("coming_form_version_state", isOneOf(table.state, lastingStates)),
  ],
);

/** Where anybody can tell of trafficking, as an administrator keeps it: no owner's, so a table of its own; always one record. */
export const hotlineList = sqliteTable("hotlines_version", {
  version: integer().primaryKey(),
  recordedAt: text("recorded_at").notNull(),
  actor: text().notNull(),
  body: text({ mode: "json" }).$type<Hotlines>().notNull(),
});

export const invitationVersion = versionTable<Invitation>("invitation_version", ["region"]);

/**
 * Reports that a college adopted, frozen: `content` is all that the report was made from and `hash` its SHA-256, `code` is
 * the short code on the paper. The files are kept as they were given out, to the bit.
 */
export const adoptedReport = sqliteTable(
  "adopted_report",
  {
    code: text().primaryKey(),
    municipality: text()
      .notNull()
      .references(() => municipality.code),
    adoptedOn: text("adopted_on").notNull(),
    asOf: text("as_of").notNull(),
    knownAt: text("known_at").notNull(),
    framework: text().notNull(),
    hash: text().notNull(),
    content: text().notNull(),
    publicPdf: blob("public_pdf", { mode: "buffer" }).notNull(),
    internalPdf: blob("internal_pdf", { mode: "buffer" }).notNull(),
    recordedAt: text("recorded_at").notNull(),
    actor: text().notNull(),
  },
  (table) => [index("adopted_report_by_municipality").on(table.municipality, table.adoptedOn)],
);

/**
 * Who did what, written in the transaction that does it. It points at no table of people and at no other table, so that
 * whoever leaves, the log stays as it was.
 */
export const auditEvent = sqliteTable(
  "audit_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(),
    /** The account, an opaque id that nothing holds to a table; null for the command line. */
    person: text(),
    ownerKind: text("owner_kind", { enum: auditOwners }).notNull(),
    ownerId: text("owner_id").notNull(),
    kind: text({ enum: auditKinds }).notNull(),
    record: text().notNull(),
    version: integer().notNull(),
    event: text({ enum: auditEvents }).notNull(),
    title: text().notNull(),
  },
  (table) => [
    index("audit_event_by_owner").on(table.ownerKind, table.ownerId, table.id),
    check("audit_event_owner_kind", isOneOf(table.ownerKind, auditOwners)),
    check("audit_event_kind", isOneOf(table.kind, auditKinds)),
    check("audit_event_event", isOneOf(table.event, auditEvents)),
  ],
);

/** Policy texts that were given to read: no evidence, and not append-only. See db/policy/texts.ts. */
export const policyText = sqliteTable(
  "policy_text",
  {
    id: text().primaryKey(),
    ownerKind: text("owner_kind", { enum: terms("owner") }).notNull(),
    ownerId: text("owner_id").notNull(),
    title: text().notNull(),
    lines: text({ mode: "json" }).$type<string[]>().notNull(),
    pages: text({ mode: "json" }).$type<number[]>(),
    /** The id of the evidence that was recorded of it. */
    document: text(),
    keptAt: text("kept_at").notNull(),
    actor: text().notNull(),
  },
  (table) => [index("policy_text_owner").on(table.ownerKind, table.ownerId)],
);
