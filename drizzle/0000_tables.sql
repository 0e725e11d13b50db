CREATE TABLE `action_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	`status` text GENERATED ALWAYS AS (json_extract(body, '$.status')) STORED NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "action_version_owner_kind" CHECK("action_version"."owner_kind" in ('municipality')),
	CONSTRAINT "action_version_state" CHECK("action_version"."state" in ('recorded', 'withdrawn')),
	CONSTRAINT "action_version_status" CHECK("action_version"."status" in ('todo', 'doing', 'done', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `action_version_known_at` ON `action_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`version` integer NOT NULL,
	`event` text NOT NULL,
	`title` text NOT NULL,
	CONSTRAINT "audit_event_owner_kind" CHECK("audit_event"."owner_kind" in ('municipality', 'region')),
	CONSTRAINT "audit_event_kind" CHECK("audit_event"."kind" in ('evidence', 'exception', 'action', 'municipality', 'region')),
	CONSTRAINT "audit_event_event" CHECK("audit_event"."event" in ('added', 'corrected', 'withdrawn', 'restored', 'imported'))
);
--> statement-breakpoint
CREATE INDEX `audit_event_by_owner` ON `audit_event` (`owner_kind`,`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `evidence_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	`type` text GENERATED ALWAYS AS (json_extract(body, '$.type')) STORED NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "evidence_version_owner_kind" CHECK("evidence_version"."owner_kind" in ('municipality', 'region')),
	CONSTRAINT "evidence_version_state" CHECK("evidence_version"."state" in ('recorded', 'withdrawn')),
	CONSTRAINT "evidence_version_type" CHECK("evidence_version"."type" in ('document', 'appointment', 'meeting', 'activity', 'analysis', 'explanation'))
);
--> statement-breakpoint
CREATE INDEX `evidence_version_known_at` ON `evidence_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `evidence_version_by_id` ON `evidence_version` (`id`,`owner_kind`,`owner_id`);--> statement-breakpoint
CREATE TABLE `exception_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "exception_version_owner_kind" CHECK("exception_version"."owner_kind" in ('municipality')),
	CONSTRAINT "exception_version_state" CHECK("exception_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `exception_version_known_at` ON `exception_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `membership` (
	`municipality` text NOT NULL,
	`region` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`municipality`, `region`),
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `region`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_by_region` ON `membership` (`region`,`municipality`);--> statement-breakpoint
CREATE TABLE `municipality` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`province` text,
	`fictional` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`successor` text,
	FOREIGN KEY (`successor`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`fictional` integer NOT NULL,
	CONSTRAINT "region_kind" CHECK("region"."kind" in ('province', 'police', 'safety', 'court', 'appeal', 'youth', 'riec', 'cooperation'))
);
