CREATE TABLE `house_style_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "house_style_version_owner_kind" CHECK("house_style_version"."owner_kind" in ('municipality')),
	CONSTRAINT "house_style_version_state" CHECK("house_style_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `house_style_version_known_at` ON `house_style_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TRIGGER `house_style_version_no_update` BEFORE UPDATE ON `house_style_version`
BEGIN
	SELECT RAISE(ABORT, 'house_style_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `house_style_version_no_delete` BEFORE DELETE ON `house_style_version`
BEGIN
	SELECT RAISE(ABORT, 'house_style_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `house_style_version_next` BEFORE INSERT ON `house_style_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `house_style_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'house_style_version: this is not the next version');
END;
