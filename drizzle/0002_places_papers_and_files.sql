CREATE TABLE `adopted_report` (
	`code` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`adopted_on` text NOT NULL,
	`as_of` text NOT NULL,
	`known_at` text NOT NULL,
	`framework` text NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL,
	`public_pdf` blob NOT NULL,
	`internal_pdf` blob NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `adopted_report_by_municipality` ON `adopted_report` (`municipality`,`adopted_on`);--> statement-breakpoint
CREATE TABLE `attachment_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "attachment_version_owner_kind" CHECK("attachment_version"."owner_kind" in ('municipality', 'region')),
	CONSTRAINT "attachment_version_state" CHECK("attachment_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `attachment_version_known_at` ON `attachment_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `council_form_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "council_form_version_owner_kind" CHECK("council_form_version"."owner_kind" in ('municipality')),
	CONSTRAINT "council_form_version_state" CHECK("council_form_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `council_form_version_known_at` ON `council_form_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `invitation_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "invitation_version_owner_kind" CHECK("invitation_version"."owner_kind" in ('region')),
	CONSTRAINT "invitation_version_state" CHECK("invitation_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `invitation_version_known_at` ON `invitation_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `preferences_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "preferences_version_owner_kind" CHECK("preferences_version"."owner_kind" in ('municipality')),
	CONSTRAINT "preferences_version_state" CHECK("preferences_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `preferences_version_known_at` ON `preferences_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `remark_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "remark_version_owner_kind" CHECK("remark_version"."owner_kind" in ('municipality')),
	CONSTRAINT "remark_version_state" CHECK("remark_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `remark_version_known_at` ON `remark_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
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
	CONSTRAINT "audit_event_kind" CHECK("__new_audit_event"."kind" in ('evidence', 'exception', 'action', 'municipality', 'region', 'attachment', 'remark', 'council-form', 'report', 'preferences', 'invitation', 'account')),
	CONSTRAINT "audit_event_event" CHECK("__new_audit_event"."event" in ('added', 'corrected', 'withdrawn', 'restored', 'imported', 'adopted', 'confirmed', 'erased'))
);
--> statement-breakpoint
INSERT INTO `__new_audit_event`("id", "at", "actor", "person", "owner_kind", "owner_id", "kind", "record", "version", "event", "title") SELECT "id", "at", "actor", NULL, "owner_kind", "owner_id", "kind", "record", "version", "event", "title" FROM `audit_event`;--> statement-breakpoint
DROP TABLE `audit_event`;--> statement-breakpoint
ALTER TABLE `__new_audit_event` RENAME TO `audit_event`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `audit_event_by_owner` ON `audit_event` (`owner_kind`,`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `__new_membership` (
	`municipality` text NOT NULL,
	`region` text NOT NULL,
	`period` integer DEFAULT 1 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`state` text DEFAULT 'recorded' NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`municipality`, `region`, `period`, `version`),
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `region`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_state" CHECK("__new_membership"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
INSERT INTO `__new_membership`("municipality", "region", "period", "version", "state", "valid_from", "valid_until", "recorded_at") SELECT "municipality", "region", 1, 1, 'recorded', "valid_from", "valid_until", "recorded_at" FROM `membership`;--> statement-breakpoint
DROP TABLE `membership`;--> statement-breakpoint
ALTER TABLE `__new_membership` RENAME TO `membership`;--> statement-breakpoint
CREATE INDEX `membership_by_region` ON `membership` (`region`,`municipality`);