/**
 * The tables of accounts, beside schema.ts. The keys are those that better-auth asks for, so that its drizzle adapter finds
 * every field; what is ours is said at the field. Unlike versions and the log these tables change and rows go: they hold
 * names and addresses of people. Relative imports only: drizzle-kit does not know the alias.
 */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "../../lib/access";
import { digestRhythms } from "../../lib/accounts/digest";

/** A moment, as better-auth reads and writes it. */
const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
const moments = { createdAt: moment("created_at").notNull(), updatedAt: moment("updated_at").notNull() };

/** Whoever can sign in. The id is opaque and stands in the log; name and e-mail are only here, and can be erased. */
export const account = sqliteTable(
  "account",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: integer("email_verified", { mode: "boolean" }).notNull(),
    image: text(),
    twoFactorEnabled: integer("two_factor_enabled", { mode: "boolean" }).notNull().default(false),
    /** Ours: null where the account may do nothing (yet). Never `operator`, which is the command line. */
    role: text({ enum: roles }),
    /** Ours: an account of the example database, in which a visitor signs in without a password. */
    example: integer({ mode: "boolean" }).notNull().default(false),
    /** Ours: from then on nobody signs in with it. */
    deactivatedAt: moment("deactivated_at"),
    /** Ours: when name and e-mail were erased. */
    erasedAt: moment("erased_at"),
    ...moments,
  },
  ({ role }) => [check("account_role", sql`${role} in ('advisor', 'reader', 'chain-director', 'administrator')`)],
);

/** Ours: the municipalities that an advisor or reader works for, the regions of a chain director. */
export const accountPlace = sqliteTable(
  "account_place",
  {
    account: text()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    kind: text({ enum: ["municipality", "region"] }).notNull(),
    id: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.account, table.kind, table.id] }),
    index("account_place_by_place").on(table.kind, table.id),
    check("account_place_kind", sql`${table.kind} in ('municipality', 'region')`),
  ],
);

export const accountSession = sqliteTable(
  "account_session",
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text("account")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** The end, however often it is used. */
    expiresAt: moment("expires_at").notNull(),
    /** Ours: whether a provider elsewhere signed this person in, who then sees to the second factor. */
    provider: text(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    ...moments,
  },
  (table) => [index("account_session_by_account").on(table.userId)],
);

/** With what an account signs in: a password, or its name at an OpenID provider. */
export const accountCredential = sqliteTable(
  "account_credential",
  {
    id: text().primaryKey(),
    providerId: text("provider").notNull(),
    accountId: text("subject").notNull(),
    userId: text("account")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    password: text(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text(),
    ...moments,
  },
  (table) => [
    index("account_credential_by_account").on(table.userId),
    index("account_credential_by_subject").on(table.providerId, table.accountId),
  ],
);

/** What is proven by knowing it, once and for a time: links to choose a password, a sign-in that waits for its second factor. */
export const accountVerification = sqliteTable(
  "account_verification",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment("expires_at").notNull(),
    ...moments,
  },
  (table) => [index("account_verification_by_identifier").on(table.identifier)],
);

export const accountSecondFactor = sqliteTable(
  "account_second_factor",
  {
    id: text().primaryKey(),
    userId: text("account")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    secret: text().notNull(),
    backupCodes: text("backup_codes").notNull(),
    verified: integer({ mode: "boolean" }).notNull().default(true),
    failedVerificationCount: integer("failed_verification_count").notNull().default(0),
    lockedUntil: moment("locked_until"),
    /** Ours: the half minute since 1970 of the last code that let someone in. No code of then or before does so again. */
    lastStep: integer("last_step"),
  },
  (table) => [index("account_second_factor_by_account").on(table.userId)],
);

/** Ours: how often something was tried of late, by a key that names nobody. */
export const accountAttempt = sqliteTable("account_attempt", {
  key: text().primaryKey(),
  count: integer().notNull(),
  /** When the counting began. */
  since: moment("since").notNull(),
  /** When there is a turn for the next. */
  next: moment("next").notNull().default(sql`0`),
});

/** Ours: until when somebody has read what is in the inbox of a municipality or region. */
export const accountInbox = sqliteTable(
  "account_inbox",
  {
    account: text()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    ownerKind: text("owner_kind").notNull(),
    ownerId: text("owner_id").notNull(),
    readAt: text("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.ownerKind, table.ownerId] })],
);

/** Ours: the secret address at which somebody's own calendar reads what is due. Only the hash of its token is kept. */
export const accountFeed = sqliteTable("account_feed", {
  account: text()
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  hash: text().notNull().unique(),
  createdAt: moment("created_at").notNull(),
  readAt: moment("read_at"),
});

/** Ours: what a calendar was told of each entry last, so that its reader is told when the day moved. Of the words only a hash. */
export const accountFeedEntry = sqliteTable(
  "account_feed_entry",
  {
    account: text()
      .notNull()
      .references(() => accountFeed.account, { onDelete: "cascade" }),
    id: text().notNull(),
    day: text().notNull(),
    hash: text().notNull(),
    sequence: integer().notNull(),
    modifiedAt: text("modified_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.id] })],
);

/** Ours: how often somebody wants the digest, and the day on which the last one went. Who has no row has not chosen. */
export const accountDigest = sqliteTable(
  "account_digest",
  {
    account: text()
      .primaryKey()
      .references(() => account.id, { onDelete: "cascade" }),
    rhythm: text({ enum: digestRhythms }).notNull(),
    sentOn: text("sent_on"),
  },
  ({ rhythm }) => [check("account_digest_rhythm", sql`${rhythm} in ('weekly', 'monthly')`)],
);

/** Ours: with what another program asks the API. Only the hash of it is kept; `until` is the last day on which it works. */
export const apiToken = sqliteTable(
  "api_token",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    hash: text().notNull().unique(),
    role: text({ enum: roles }).notNull(),
    municipalities: text({ mode: "json" }).$type<string[]>().notNull(),
    regions: text({ mode: "json" }).$type<string[]>().notNull(),
    until: text().notNull(),
    createdAt: moment("created_at").notNull(),
    usedAt: moment("used_at"),
    endedAt: moment("ended_at"),
  },
  ({ role }) => [check("api_token_role", sql`${role} in ('advisor', 'reader', 'chain-director')`)],
);
