CREATE TABLE `request_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "request_version_owner_kind" CHECK("request_version"."owner_kind" in ('region')),
	CONSTRAINT "request_version_state" CHECK("request_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `request_version_known_at` ON `request_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `account_inbox` (
	`account` text NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`read_at` text NOT NULL,
	PRIMARY KEY(`account`, `owner_kind`, `owner_id`),
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_audit_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`person` text,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`version` integer NOT NULL,
	`event` text NOT NULL,
	`title` text NOT NULL,
	CONSTRAINT "audit_event_owner_kind" CHECK("__new_audit_event"."owner_kind" in ('municipality', 'region', 'installation')),
	CONSTRAINT "audit_event_kind" CHECK("__new_audit_event"."kind" in ('evidence', 'exception', 'action', 'agreement', 'municipality', 'region', 'attachment', 'remark', 'council-form', 'report', 'preferences', 'invitation', 'request', 'account')),
	CONSTRAINT "audit_event_event" CHECK("__new_audit_event"."event" in ('added', 'corrected', 'withdrawn', 'restored', 'imported', 'adopted', 'confirmed', 'erased'))
);
--> statement-breakpoint
INSERT INTO `__new_audit_event`("id", "at", "actor", "person", "owner_kind", "owner_id", "kind", "record", "version", "event", "title") SELECT "id", "at", "actor", "person", "owner_kind", "owner_id", "kind", "record", "version", "event", "title" FROM `audit_event`;--> statement-breakpoint
DROP TABLE `audit_event`;--> statement-breakpoint
ALTER TABLE `__new_audit_event` RENAME TO `audit_event`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `audit_event_by_owner` ON `audit_event` (`owner_kind`,`owner_id`,`id`);--> statement-breakpoint
-- The log was rebuilt for its list of kinds, which dropped its triggers; and request rounds only grow as well.
CREATE TRIGGER `audit_event_no_update` BEFORE UPDATE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_delete` BEFORE DELETE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_replace` BEFORE INSERT ON `audit_event`
WHEN EXISTS (SELECT 1 FROM `audit_event` WHERE id = new.id)
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `request_version_no_update` BEFORE UPDATE ON `request_version`
BEGIN
	SELECT RAISE(ABORT, 'request_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `request_version_no_delete` BEFORE DELETE ON `request_version`
BEGIN
	SELECT RAISE(ABORT, 'request_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `request_version_next` BEFORE INSERT ON `request_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `request_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'request_version: this is not the next version');
END;
