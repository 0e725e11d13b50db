CREATE TABLE `hotlines_version` (
	`version` integer PRIMARY KEY NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL
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
	CONSTRAINT "audit_event_kind" CHECK("__new_audit_event"."kind" in ('evidence', 'exception', 'action', 'agreement', 'commitment', 'municipality', 'region', 'attachment', 'remark', 'council-form', 'council-answer', 'report', 'preferences', 'invitation', 'request', 'form-choice', 'coming-form', 'hotlines', 'house-style', 'account', 'retention')),
	CONSTRAINT "audit_event_event" CHECK("__new_audit_event"."event" in ('added', 'corrected', 'withdrawn', 'restored', 'imported', 'adopted', 'confirmed', 'erased', 'erasing-asked', 'erasing-refused'))
);
--> statement-breakpoint
INSERT INTO `__new_audit_event`("id", "at", "actor", "person", "owner_kind", "owner_id", "kind", "record", "version", "event", "title") SELECT "id", "at", "actor", "person", "owner_kind", "owner_id", "kind", "record", "version", "event", "title" FROM `audit_event`;--> statement-breakpoint
DROP TABLE `audit_event`;--> statement-breakpoint
ALTER TABLE `__new_audit_event` RENAME TO `audit_event`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `audit_event_by_owner` ON `audit_event` (`owner_kind`,`owner_id`,`id`);--> statement-breakpoint
-- The log was rebuilt for its list of kinds, which dropped its triggers; and the numbers that everyone reads only grow too.
CREATE TRIGGER `audit_event_no_update` BEFORE UPDATE ON `audit_event`
WHEN NOT (
	new.id = old.id AND new.at = old.at AND new.actor = old.actor AND new.person IS old.person
	AND new.owner_kind = old.owner_kind AND new.owner_id = old.owner_id AND new.kind = old.kind AND new.record = old.record
	AND new.version = old.version AND new.event = old.event
	AND new.title IN ('Gewist', 'Uitzondering op Gewist', 'Deelname: Gewist', 'Geen deelname: Gewist')
	AND EXISTS (SELECT 1 FROM `erasure` WHERE outcome = 'confirmed' AND swept_at IS NULL)
)
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
CREATE TRIGGER `hotlines_version_no_update` BEFORE UPDATE ON `hotlines_version`
BEGIN
	SELECT RAISE(ABORT, 'hotlines_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `hotlines_version_no_delete` BEFORE DELETE ON `hotlines_version`
BEGIN
	SELECT RAISE(ABORT, 'hotlines_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `hotlines_version_next` BEFORE INSERT ON `hotlines_version`
WHEN new.version <> 1 + (SELECT coalesce(max(version), 0) FROM `hotlines_version`)
BEGIN
	SELECT RAISE(ABORT, 'hotlines_version: this is not the next version');
END;
