CREATE TABLE `membership_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	`municipality` text GENERATED ALWAYS AS (json_extract(body, '$.municipality')) STORED NOT NULL,
	`valid_from` text GENERATED ALWAYS AS (json_extract(body, '$.validFrom')) STORED,
	`valid_until` text GENERATED ALWAYS AS (json_extract(body, '$.validUntil')) STORED,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	FOREIGN KEY (`owner_id`) REFERENCES `region`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_version_owner_kind" CHECK("membership_version"."owner_kind" in ('region')),
	CONSTRAINT "membership_version_state" CHECK("membership_version"."state" in ('recorded', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `membership_version_known_at` ON `membership_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `membership_version_by_municipality` ON `membership_version` (`municipality`,`owner_id`);--> statement-breakpoint
-- Who recorded a membership stands in the log: every transaction has a moment of its own.
INSERT INTO `membership_version` (owner_kind, owner_id, id, version, state, recorded_at, actor, body)
SELECT 'region', region, municipality || '.' || period, version, state, recorded_at, coalesce(event.actor, 'Opdrachtregel'),
	json_patch(
		json_object('id', municipality || '.' || period, 'municipality', municipality),
		-- A patch takes away what is null: a day that nobody knows is left out.
		json_object('validFrom', valid_from, 'validUntil', valid_until)
	)
FROM `membership` LEFT JOIN (SELECT at, min(actor) AS actor FROM `audit_event` GROUP BY at) AS event ON event.at = recorded_at
ORDER BY region, municipality, period, version;
--> statement-breakpoint
CREATE TRIGGER `membership_version_no_update` BEFORE UPDATE ON `membership_version`
BEGIN
	SELECT RAISE(ABORT, 'membership_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `membership_version_no_delete` BEFORE DELETE ON `membership_version`
BEGIN
	SELECT RAISE(ABORT, 'membership_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `membership_version_next` BEFORE INSERT ON `membership_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `membership_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'membership_version: this is not the next version');
END;
