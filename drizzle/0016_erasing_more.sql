PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_commitment_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "commitment_version_owner_kind" CHECK("__new_commitment_version"."owner_kind" in ('municipality')),
	CONSTRAINT "commitment_version_state" CHECK("__new_commitment_version"."state" in ('recorded', 'withdrawn', 'erased'))
);
--> statement-breakpoint
INSERT INTO `__new_commitment_version`("owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body") SELECT "owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body" FROM `commitment_version`;--> statement-breakpoint
DROP TABLE `commitment_version`;--> statement-breakpoint
ALTER TABLE `__new_commitment_version` RENAME TO `commitment_version`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `commitment_version_known_at` ON `commitment_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `__new_council_answer_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "council_answer_version_owner_kind" CHECK("__new_council_answer_version"."owner_kind" in ('municipality')),
	CONSTRAINT "council_answer_version_state" CHECK("__new_council_answer_version"."state" in ('recorded', 'withdrawn', 'erased'))
);
--> statement-breakpoint
INSERT INTO `__new_council_answer_version`("owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body") SELECT "owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body" FROM `council_answer_version`;--> statement-breakpoint
DROP TABLE `council_answer_version`;--> statement-breakpoint
ALTER TABLE `__new_council_answer_version` RENAME TO `council_answer_version`;--> statement-breakpoint
CREATE INDEX `council_answer_version_known_at` ON `council_answer_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `__new_form_choice_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "form_choice_version_owner_kind" CHECK("__new_form_choice_version"."owner_kind" in ('municipality')),
	CONSTRAINT "form_choice_version_state" CHECK("__new_form_choice_version"."state" in ('recorded', 'withdrawn', 'erased'))
);
--> statement-breakpoint
INSERT INTO `__new_form_choice_version`("owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body") SELECT "owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body" FROM `form_choice_version`;--> statement-breakpoint
DROP TABLE `form_choice_version`;--> statement-breakpoint
ALTER TABLE `__new_form_choice_version` RENAME TO `form_choice_version`;--> statement-breakpoint
CREATE INDEX `form_choice_version_known_at` ON `form_choice_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `__new_request_version` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `id`, `version`),
	CONSTRAINT "request_version_owner_kind" CHECK("__new_request_version"."owner_kind" in ('region')),
	CONSTRAINT "request_version_state" CHECK("__new_request_version"."state" in ('recorded', 'withdrawn', 'erased'))
);
--> statement-breakpoint
INSERT INTO `__new_request_version`("owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body") SELECT "owner_kind", "owner_id", "id", "version", "state", "recorded_at", "actor", "body" FROM `request_version`;--> statement-breakpoint
DROP TABLE `request_version`;--> statement-breakpoint
ALTER TABLE `__new_request_version` RENAME TO `request_version`;--> statement-breakpoint
CREATE INDEX `request_version_known_at` ON `request_version` (`owner_kind`,`owner_id`,`id`,`version`,`recorded_at`);
--> statement-breakpoint
-- The rebuilt tables lost their triggers. They are append-only as before, with the door of 0013_erasing: the content of a record
-- that a confirmed request names is replaced by what is left of it, for as long as that request is not swept.
CREATE TRIGGER `commitment_version_no_update` BEFORE UPDATE ON `commitment_version`
WHEN NOT (
	new.state = 'erased' AND new.owner_kind = old.owner_kind AND new.owner_id = old.owner_id AND new.id = old.id
	AND new.version = old.version AND new.recorded_at = old.recorded_at AND new.actor = old.actor
	AND EXISTS (
		SELECT 1 FROM `erasure`
		WHERE outcome = 'confirmed' AND swept_at IS NULL AND kind = 'commitment' AND record = old.id
			AND owner_kind = old.owner_kind AND owner_id = old.owner_id AND version >= old.version
	)
)
BEGIN
	SELECT RAISE(ABORT, 'commitment_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `commitment_version_no_delete` BEFORE DELETE ON `commitment_version`
BEGIN
	SELECT RAISE(ABORT, 'commitment_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE. Nothing begins as erased.
CREATE TRIGGER `commitment_version_next` BEFORE INSERT ON `commitment_version`
WHEN new.state = 'erased' OR new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `commitment_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'commitment_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `council_answer_version_no_update` BEFORE UPDATE ON `council_answer_version`
WHEN NOT (
	new.state = 'erased' AND new.owner_kind = old.owner_kind AND new.owner_id = old.owner_id AND new.id = old.id
	AND new.version = old.version AND new.recorded_at = old.recorded_at AND new.actor = old.actor
	AND EXISTS (
		SELECT 1 FROM `erasure`
		WHERE outcome = 'confirmed' AND swept_at IS NULL AND kind = 'council-answer' AND record = old.id
			AND owner_kind = old.owner_kind AND owner_id = old.owner_id AND version >= old.version
	)
)
BEGIN
	SELECT RAISE(ABORT, 'council_answer_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `council_answer_version_no_delete` BEFORE DELETE ON `council_answer_version`
BEGIN
	SELECT RAISE(ABORT, 'council_answer_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE. Nothing begins as erased.
CREATE TRIGGER `council_answer_version_next` BEFORE INSERT ON `council_answer_version`
WHEN new.state = 'erased' OR new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `council_answer_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'council_answer_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `request_version_no_update` BEFORE UPDATE ON `request_version`
WHEN NOT (
	new.state = 'erased' AND new.owner_kind = old.owner_kind AND new.owner_id = old.owner_id AND new.id = old.id
	AND new.version = old.version AND new.recorded_at = old.recorded_at AND new.actor = old.actor
	AND EXISTS (
		SELECT 1 FROM `erasure`
		WHERE outcome = 'confirmed' AND swept_at IS NULL AND kind = 'request' AND record = old.id
			AND owner_kind = old.owner_kind AND owner_id = old.owner_id AND version >= old.version
	)
)
BEGIN
	SELECT RAISE(ABORT, 'request_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `request_version_no_delete` BEFORE DELETE ON `request_version`
BEGIN
	SELECT RAISE(ABORT, 'request_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE. Nothing begins as erased.
CREATE TRIGGER `request_version_next` BEFORE INSERT ON `request_version`
WHEN new.state = 'erased' OR new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `request_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'request_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `form_choice_version_no_update` BEFORE UPDATE ON `form_choice_version`
WHEN NOT (
	new.state = 'erased' AND new.owner_kind = old.owner_kind AND new.owner_id = old.owner_id AND new.id = old.id
	AND new.version = old.version AND new.recorded_at = old.recorded_at AND new.actor = old.actor
	AND EXISTS (
		SELECT 1 FROM `erasure`
		WHERE outcome = 'confirmed' AND swept_at IS NULL AND kind = 'form-choice' AND record = old.id
			AND owner_kind = old.owner_kind AND owner_id = old.owner_id AND version >= old.version
	)
)
BEGIN
	SELECT RAISE(ABORT, 'form_choice_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `form_choice_version_no_delete` BEFORE DELETE ON `form_choice_version`
BEGIN
	SELECT RAISE(ABORT, 'form_choice_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE. Nothing begins as erased.
CREATE TRIGGER `form_choice_version_next` BEFORE INSERT ON `form_choice_version`
WHEN new.state = 'erased' OR new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `form_choice_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'form_choice_version: this is not the next version');
END;
